// @vitest-environment happy-dom
import { cleanup, fireEvent, screen } from '@testing-library/preact';
import fc from 'fast-check';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { shuffleWithSeed } from '../../src/engine/seeded-random.ts';
import { findMisplacedIds, judgeSlots, orderOfSlots } from '../../src/items/order/judge-order.ts';
import { connectItems, scoreResponse } from '../../src/items/registry.ts';
import { getItemView } from '../../src/items/views.tsx';
import { exampleItems } from '../support/example-items.ts';
import { fixtureBank } from '../support/fixture-bank.ts';
import { renderInFrench } from '../support/test-app.tsx';

afterEach(cleanup);

const dates = ['2002-05', '2014', '2021-10', '2022-01-12'].map((date, at) => ({
  id: `d${at + 1}`,
  date,
  label: '',
  evidence: ['s-one'],
}));
const [item = exampleItems.order] = connectItems({
  ...fixtureBank,
  dates,
  items: [exampleItems.order],
}).items;

/** Deals d3, d1, d4, d2; returns what was answered. */
function open(response?: readonly string[] | '') {
  const View = getItemView('order');
  const onRespond = vi.fn();
  renderInFrench(
    <View
      judgesAtOnce
      language="fr"
      item={item}
      response={response}
      onRespond={onRespond}
      shuffle={(list) => [2, 0, 3, 1].flatMap((at) => list[at] ?? [])}
    />,
  );
  return onRespond;
}

async function place(event: string, where: RegExp) {
  await screen.findByText(event, { selector: 'strong' });
  fireEvent.click(screen.getByRole('button', { name: where }));
}

const listRows = () =>
  screen
    .getAllByRole('listitem')
    .map((row) => row.textContent?.replace(/\s+/g, ' ').trim() ?? '')
    .filter((text) => text.startsWith('Event'));

describe('an order that is judged event by event', () => {
  it('shows the date of an event and whether it was right as soon as it is laid', async () => {
    open();
    expect(document.body.textContent).not.toMatch(/2002|2014/);
    expect(listRows()).toEqual(['Event d3 octobre 2021']);
    await place('Event d1', /avant/);
    await vi.waitFor(() => expect(listRows()[0]).toBe('Event d1 mai 2002 Bien vu'));
    expect(document.body.textContent).not.toMatch(/2014/);
    // and nothing that was judged can be taken back
    expect(screen.queryByRole('button', { name: /Reprendre/ })).toBeNull();
    expect(screen.queryByRole('button', { name: /Valider/ })).toBeNull();
  });

  it('moves a missed event to its place, says so, and is answered by the last one', async () => {
    const onRespond = open();
    await place('Event d1', /à la fin/);
    await vi.waitFor(() => expect(listRows()[0]).toMatch(/^Event d1 mai 2002 Raté : sa place/));
    const hand = screen.getByText('À placer', { exact: false });
    expect(document.activeElement).toBe(hand);
    expect(hand.textContent).toMatch(/Event d1.*Raté.*À placer Event d4/s);
    await place('Event d4', /à la fin/);
    await place('Event d2', /avant\s:\sEvent d3/);
    expect(onRespond).toHaveBeenCalledExactlyOnceWith(['d2', 'd3', 'd1', 'd4']);
  });

  it.each([
    [['d1', 'd3', 'd4', 'd2'], 4],
    [['d2', 'd3', 'd4', 'd1'], 3],
  ])('explains its score where the ticks do not: %j', (response, right) => {
    open(response);
    screen.getByText(new RegExp(`^Deux à deux, ${right} sur 6 `));
    expect(scoreResponse(exampleItems.order, response)).toBeCloseTo((right - 3) / 3);
    cleanup();
    open(['d1', 'd2', 'd3', 'd4']);
    expect(screen.queryByText(/Deux à deux/)).toBeNull();
  });

  it('may be given up, which shows the right order, the dates and no cross', () => {
    const onRespond = open();
    fireEvent.click(screen.getByRole('button', { name: 'Je ne sais pas' }));
    expect(onRespond).toHaveBeenCalledWith('');
    cleanup();
    open('');
    expect(listRows()).toEqual([
      'Event d1 mai 2002 Pas répondu',
      'Event d2 2014 Pas répondu',
      'Event d3 octobre 2021 Pas répondu',
      'Event d4 12 janvier 2022 Pas répondu',
    ]);
  });
});

describe('the answer to an order that was judged event by event', () => {
  const anyPlay = fc
    .record({ count: fc.integer({ min: 3, max: 6 }), seed: fc.integer() })
    .chain(({ count, seed }) => {
      const rightIds = Array.from({ length: count }, (_, at) => `e${at}`);
      const slots = rightIds.slice(1).map((_, at) => fc.integer({ min: 0, max: at + 1 }));
      return fc.record({
        rightIds: fc.constant(rightIds),
        dealtIds: fc.constant(shuffleWithSeed(rightIds, seed)),
        slots: fc.tuple(...slots),
      });
    });
  const scoreOf = (rightIds: readonly string[], response: readonly string[]) =>
    scoreResponse(
      { ...exampleItems.order, events: rightIds.map((id) => ({ id, text: id })) },
      response,
    );

  it('holds each event once, marks the same as missed, and is right only if none was', () => {
    fc.assert(
      fc.property(anyPlay, ({ slots, ...deal }) => {
        const response = orderOfSlots(deal, slots);
        const { missedIds } = judgeSlots(deal, slots);
        expect(response.toSorted()).toEqual(deal.rightIds);
        expect([...findMisplacedIds(deal, response)].toSorted()).toEqual(missedIds.toSorted());
        expect(scoreOf(deal.rightIds, response) === 1).toBe(missedIds.length === 0);
      }),
    );
  });

  it('costs a pair for one event laid one place off', () => {
    const deal = { rightIds: ['a', 'b', 'c', 'd'], dealtIds: ['b', 'a', 'c', 'd'] };
    const response = orderOfSlots(deal, [1, 2, 3]);
    expect(response).toEqual(['b', 'a', 'c', 'd']);
    expect(scoreOf(deal.rightIds, response)).toBeCloseTo(2 / 3);
  });
});
