import type { InferOutput } from 'valibot';
import { describe, expect, expectTypeOf, it } from 'vitest';
import type { LogEvent } from '../../../src/engine/events.ts';
import { type eventSchema, isLogEvent } from '../../../src/progress/storage/event-schema.ts';
import { answerEvent } from '../../support/events.ts';
import { exampleItems } from '../../support/example-items.ts';
import { fixtureBank as bank } from '../../support/fixture-bank.ts';
import { wrongResponse } from '../../support/responses.ts';
import { createTestGame, flushPromises } from '../../support/test-game.ts';

it('the event schema and the event type agree', () => {
  expectTypeOf<InferOutput<typeof eventSchema>>().toExtend<LogEvent>();
  expectTypeOf<LogEvent>().toExtend<InferOutput<typeof eventSchema>>();
});

describe('an event', () => {
  it('is valid as the game writes it', async () => {
    const game = createTestGame();
    await game.startRound({ open: true });
    for (const item of bank.items) game.answer(item, wrongResponse(item), 'certain');
    for (const item of Object.values(exampleItems)) game.reportMistake(item.id, '0.1.0', 'Un mot.');
    await game.startRound({ day: '2026-11-23' });
    await flushPromises();
    const { events } = await game.readFullLog();
    expect(events.length).toBeGreaterThan(bank.items.length);
    expect(events.filter((event) => !isLogEvent(event))).toEqual([]);
  });

  it.each<[string, object]>([
    ['with the fields of a newer version', { mood: 'calm' }],
    ['with an empty response', { response: '' }],
    ['with a table as its response', { response: { 'row-1': 'ann' } }],
    ['with a figure as its response', { response: { value: 1e20, holder: 'ann' } }],
    ['of no round', { round: '' }],
  ])('may be one %s', (_, change) => {
    expect(isLogEvent({ ...answerEvent('r', 'a', 1), ...change })).toBe(true);
  });

  it.each<[string, object]>([
    ['whose fact is a word that every object has', { facts: ['constructor'] }],
    ['whose day no calendar knows', { at: 8.64e15 }],
    ['whose score is no number', { score: Number.NaN }],
    ['with a key of another form', { key: 'zzz' }],
    ['with a text as long as a book', { response: 'x'.repeat(301) }],
    ['that hides a prototype', { extra: JSON.parse('{"__proto__":{}}') }],
    ['with a list without end', { extra: Array(1_001).fill(0) }],
  ])('is none %s', (_, change) => {
    expect(isLogEvent({ ...answerEvent('r', 'a', 1), ...change })).toBe(false);
  });
});
