// @vitest-environment happy-dom
import { act, cleanup, fireEvent, screen, waitFor } from '@testing-library/preact';
import { afterEach, expect, it } from 'vitest';
import { MarkScale } from '../../../src/classroom/report/MarkScale.tsx';
import { useMarkScale } from '../../../src/classroom/report/marks.ts';
import { catalogue } from '../../../src/classroom/report/text/fr.ts';
import { createMemoryRecords } from '../../support/memory-records.ts';
import { createTestContext, renderInFrench } from '../../support/test-app.tsx';

afterEach(cleanup);
const t = catalogue.report;

function Scale() {
  const { max, isRefused, changeMax } = useMarkScale();
  return (
    <>
      <MarkScale max={max} isRefused={isRefused} onChange={changeMax} t={t} />
      <output>{max}</output>
    </>
  );
}

it('marks are out of 20, 10 or a scale of one’s own, which is kept for all sets', async () => {
  const app = createTestContext();
  const open = async () => {
    renderInFrench(<Scale />, app);
    await act(async () => {});
  };
  const max = () => screen.getByRole('status').textContent;
  await open();
  expect(max()).toBe('20');
  const choose = (value: string) =>
    fireEvent.change(screen.getByRole('combobox', { name: t.maxLabel }), { target: { value } });
  choose('10');
  expect(max()).toBe('10');
  choose('own');
  fireEvent.input(screen.getByLabelText(t.ownMaxLabel), {
    target: { value: '6' },
  });
  expect(max()).toBe('6');
  // no scale: the last one stays
  fireEvent.input(screen.getByLabelText(t.ownMaxLabel), {
    target: { value: '0' },
  });
  expect(max()).toBe('6');
  cleanup();
  await open();
  const own = await screen.findByLabelText<HTMLInputElement>(t.ownMaxLabel);
  expect(own.value).toBe('6');
  expect(max()).toBe('6');
});

it('a scale that the device refuses to keep is said, and stays on the page until one is kept', async () => {
  const records = createMemoryRecords();
  const refusing = { ...records, writeAll: () => Promise.reject(new Error('full')) };
  let isFull = true;
  const openRecords = async () => (isFull ? refusing : records);
  renderInFrench(<Scale />, createTestContext({ openRecords }));
  const choose = (value: string) =>
    fireEvent.change(screen.getByRole('combobox', { name: t.maxLabel }), { target: { value } });
  choose('10');
  expect((await screen.findByRole('alert')).textContent).toBe(t.changeRefused);
  await act(async () => {
    document.dispatchEvent(new Event('visibilitychange'));
  });
  expect(screen.getByRole('status').textContent).toBe('10');
  isFull = false;
  choose('20');
  await waitFor(() => expect(screen.queryByRole('alert')).toBeNull());
});
