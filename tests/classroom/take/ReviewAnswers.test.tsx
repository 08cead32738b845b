// @vitest-environment happy-dom
import { signal } from '@preact/signals';
import { cleanup, screen } from '@testing-library/preact';
import { afterEach, expect, it } from 'vitest';
import { toAssignmentItems } from '../../../src/classroom/assignment.ts';
import { ReviewAnswers } from '../../../src/classroom/take/ReviewAnswers.tsx';
import { catalogue } from '../../../src/classroom/text/fr.ts';
import { createPlayableBank } from '../../../src/engine/playable-bank.ts';
import { layOutMatch } from '../../../src/items/match/layout.ts';
import type { ItemResponse } from '../../../src/items/registry.ts';
import { createTestAssignment } from '../../support/assignments.ts';
import { openAttempt } from '../../support/attempts.ts';
import { fixtureBank as bank } from '../../support/fixture-bank.ts';
import { renderInFrench } from '../../support/test-app.tsx';

afterEach(cleanup);

const playableBank = createPlayableBank(bank);
const [match] = bank.items.flatMap((item) =>
  item.type === 'match' && item.form !== 'grid' ? [item] : [],
);
const order = bank.items.find((item) => item.type === 'order');
if (!match || !order) throw new Error('no match or order');

/** What stands in the review for an answer, line by line. */
function reviewLines(item: typeof match | typeof order, response: ItemResponse) {
  const made = createTestAssignment({ items: toAssignmentItems([item as never]) });
  const attempt = openAttempt(made);
  attempt.start(7);
  attempt.answer(response);
  attempt.openReview();
  renderInFrench(
    <ReviewAnswers
      resolved={attempt.resolved}
      playableBank={playableBank}
      attempt={attempt}
      takenSeats={[]}
      saveState={signal('saved')}
      t={catalogue.takeAssignment}
    />,
  );
  const [, ...lines] = screen.getAllByRole('listitem');
  return lines.map(({ textContent }) => textContent?.trim());
}

it('a grid stands in the review as one line for each row, with what was put to it', () => {
  const [row] = match.rows;
  const [column] = match.columns;
  const lines = reviewLines(match, { [row?.id ?? '']: column?.id ?? '' });
  expect(lines).toHaveLength(match.rows.length);
  const plain = (text = '') => text.replace(/\u2060|\.$/g, '');
  const shown = lines.map((line) =>
    match.rows.findIndex(({ text }) => plain(line).startsWith(plain(text))),
  );
  expect(lines[shown.indexOf(0)]).toContain(column?.text);
  expect(lines[shown.indexOf(1)]).toMatch(/ –$/);
  // by the set's seed and the item, as in the question
  const shuffle = playableBank.createShuffler(createTestAssignment().seed, match);
  const { rows } = layOutMatch(match, shuffle);
  expect(shown).toEqual(rows.map((one) => match.rows.indexOf(one)));
});

it('events stand in the review in the order that they were put in, one under the other', () => {
  const events = [...order.events].reverse();
  expect(
    reviewLines(
      order,
      events.map(({ id }) => id),
    ),
  ).toEqual(events.map(({ text }) => text));
});
