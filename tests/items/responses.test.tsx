// @vitest-environment happy-dom
import { cleanup, screen } from '@testing-library/preact';
import fc from 'fast-check';
import { afterEach, describe, expect, it } from 'vitest';
import type { Item, ItemType } from '../../src/bank/types.ts';
import { decodeResult, encodeResult, scoreSeat } from '../../src/classroom/result-code.ts';
import { encodeShortCode } from '../../src/classroom/short-code.ts';
import { parseAttempt } from '../../src/classroom/take/attempt-state.ts';
import { describeResponse } from '../../src/items/classroom.ts';
import { createFileWords } from '../../src/items/item-words.ts';
import { type ItemResponse, scoreResponse } from '../../src/items/registry.ts';
import { getItemView } from '../../src/items/views.tsx';
import { createTestAssignment } from '../support/assignments.ts';
import { exampleItems } from '../support/example-items.ts';
import { rightResponse } from '../support/responses.ts';
import { renderInFrench } from '../support/test-app.tsx';

afterEach(cleanup);

const items: readonly Item[] = Object.values(exampleItems);
const types = Object.keys(exampleItems) as ItemType[];
const assignment = createTestAssignment({ items: items.map(({ id }) => ({ id, print: 0 })) });
const resolved = { assignment, items, missingCount: 0, changedCount: 0 };

/** Of every type, of none, and of the right type with what no form and no calendar offers. */
const anyResponse = fc.oneof(
  fc.constantFrom(...items.map(rightResponse)),
  fc.constantFrom('', '2022-02-31', '2022-99-99', '2022-1', 'constructor', '–', [], {}),
  fc.string(),
  fc.array(fc.string()),
  fc.dictionary(fc.string(), fc.string()),
  fc.record({ value: fc.double(), holder: fc.string() }, { requiredKeys: [] }),
  fc.jsonValue().filter((value) => value !== null),
) as fc.Arbitrary<ItemResponse>;

const renderReview = (item: Item, response: ItemResponse) => {
  const View = getItemView(item.type);
  return renderInFrench(
    <View
      language="fr"
      item={item}
      response={response}
      onRespond={() => {}}
      shuffle={(list) => [...list]}
    />,
  );
};

describe('an answer of whatever shape, from a file, another device or another version', () => {
  it.each(types)('is scored, described and drawn at an item of type %s', (type) => {
    const item: Item = exampleItems[type];
    fc.assert(
      fc.property(anyResponse, (response) => {
        expect(scoreResponse(item, response)).toBeGreaterThanOrEqual(0);
        expect(describeResponse(item, response, createFileWords())).toBeTypeOf('string');
        const { container, unmount } = renderReview(item, response);
        expect(container.textContent).not.toBe('');
        // the question is not asked again
        expect(container.querySelector('button, input, select')).toBeNull();
        unmount();
      }),
    );
  });

  it('makes codes that a class can read', () => {
    fc.assert(
      fc.property(fc.array(anyResponse, { minLength: 7, maxLength: 7 }), (responses) => {
        const given = responses.map((response) => ({ response }));
        const result = { set: assignment.id, seat: 1, given };
        const scored = scoreSeat(resolved, result, scoreResponse);
        encodeShortCode(resolved, scored);
        const decoded = decodeResult(resolved, encodeResult(resolved, result));
        expect(decoded).toMatchObject({ ok: true });
        if (!decoded.ok) return;
        expect(
          scoreSeat(resolved, decoded.result, scoreResponse).answers.map((one) => one?.score),
        ).toEqual(scored.answers.map((one) => one?.score));
      }),
    );
  });

  it('is no answer in the stored attempt of a pupil, who is asked again', () => {
    const stored = {
      set: assignment.id,
      seat: 1,
      begun: 0,
      passed: 0,
      // each at the item before its own
      given: [...items.slice(1), ...items.slice(0, 1)].map((item) => ({
        response: rightResponse(item),
      })),
    };
    const given = parseAttempt(stored, assignment, items)?.given;
    expect(given?.map((answer, at) => answer && items[at]?.type)).toEqual([
      null,
      null,
      null,
      null,
      null,
      null,
      // a name may be anything that is typed
      'recall',
    ]);
    const withSentences = {
      ...stored,
      given: items.map((item) => ({ response: rightResponse(item), sentences: 5 })),
    };
    expect(parseAttempt(withSentences, assignment, items)?.given).toEqual(items.map(() => null));
  });
});

it('an answer to what is another question now is said to be unreadable', () => {
  renderReview(exampleItems.match, 'ann');
  screen.getByText(/la question a changé depuis/i);
});

it('an order of events that the question no longer has gives no place to the others', () => {
  renderReview(exampleItems.order, ['d1', 'gone']);
  expect(screen.queryByText(/place 0/)).toBeNull();
});

it('a row whose answer is no longer offered shows the right column alone', () => {
  renderReview(exampleItems.match, { r1: 'gone', r2: 'bob', r3: 'ann', r4: 'bob' });
  expect(screen.queryByText(/réponse donnée/)).toBeNull();
});
