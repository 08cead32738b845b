// @vitest-environment happy-dom
import { cleanup } from '@testing-library/preact';
import { afterEach, expect, it } from 'vitest';
import { Timeline } from '../../../src/play/front-page/Timeline.tsx';
import { renderInFrench } from '../../support/test-app.tsx';

afterEach(cleanup);

const draw = (count: number, date: string, articleDate = '2024-03-02') => {
  const dates = Array.from({ length: count }, (_, at) => ({
    ...{ id: `date-${at}`, date, label: 'A day', evidence: ['s'] },
  }));
  renderInFrench(<Timeline dates={dates} inkOf={() => 1} articleDate={articleDate} />);
  return [...document.querySelectorAll('circle')].map((circle) =>
    Number(circle.getAttribute('cy')),
  );
};

it.each([
  [1, '2000-01-01', 0],
  [6, '2000-01-01', 0],
  [1_000, '2000-01-01', 0],
  [1, '2024-03-01', 42],
  [6, '2024-03-01', 42],
  [1_000, '2024-03-01', 42],
])('%i dates of one day stay within their scale: %s', (count, date, top) => {
  const heights = draw(count, date);
  expect(heights).toHaveLength(count);
  expect(Math.min(...heights) - 4.5).toBeGreaterThanOrEqual(top);
  expect(new Set(heights).size).toBe(count);
});

it('two dates of a day do not touch', () => {
  expect(draw(2, '2000-01-01')).toEqual([33, 22]);
});

it.each(['2024', '2024-03'])(
  'an article of %s has no week drawn, whose days nobody knows',
  (date) => {
    draw(1, '2024-01-01', date);
    expect([...document.querySelectorAll('text')].map((label) => label.textContent)).toEqual([
      '2024',
    ]);
    expect(document.querySelector('svg')?.getAttribute('viewBox')).toBe('0 0 320 66');
    expect(document.querySelector('circle')?.getAttribute('cy')).toBe('33');
  },
);
