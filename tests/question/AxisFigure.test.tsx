// @vitest-environment happy-dom
import { cleanup } from '@testing-library/preact';
import { afterEach, expect, it } from 'vitest';
import { stanceVerbs } from '../../src/bank/stance-verbs.ts';
import type { Axis, Item } from '../../src/bank/types.ts';
import { AxisFigure } from '../../src/question/AxisFigure.tsx';
import { fixtureBank as bank } from '../support/fixture-bank.ts';
import { renderInFrench } from '../support/test-app.tsx';

afterEach(cleanup);

const [actor] = bank.actors;
const [position] = bank.positions;
const holder = bank.actors.find(({ id }) => id === position?.holder);

const verb = position && stanceVerbs.fr[position.stance][holder?.plural ? 1 : 0];

it.each([
  ['actors', actor?.id, `${actor?.monogram} ${actor?.name}`],
  ['positions', position?.id, `«${verb} ${position?.claim} ${holder?.monogram}`],
  ['dates', bank.dates.find(({ date }) => date === '2014')?.id, '200220142023'],
] as const)(
  'a figure of %s is filled by the answer, and tells nothing before',
  (axis, fact, filled) => {
    const item = { ...bank.items[0], facts: [fact] } as Item;
    const show = (isAnswered: boolean) =>
      renderInFrench(
        <AxisFigure bank={bank} item={item} axis={axis as Axis} isAnswered={isAnswered} />,
      ).container.textContent?.trim();
    expect(show(false)).toBe({ actors: '', positions: '«', dates: '20022023' }[axis]);
    cleanup();
    expect(show(true)).toBe(filled);
  },
);
