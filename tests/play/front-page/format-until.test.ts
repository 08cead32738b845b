import { expect, it } from 'vitest';
import { formatUntil } from '../../../src/play/front-page/format-until.ts';
import type { Game } from '../../../src/play/round/game.ts';

const DAY_MS = 86_400_000;
const startOfDay = new Date(2026, 10, 23).getTime();
const game = { startOfDay: () => startOfDay } as Game;

it.each([
  [0, undefined, undefined],
  [1, 'demain', 'tomorrow'],
  [3, 'jeudi', 'Thursday'],
  [8, 'le 1er\u00a0décembre', '1\u00a0December'],
])('what is to be restored in %i days is so until %s', (days, french, english) => {
  const at = startOfDay + days * DAY_MS + DAY_MS / 2;
  expect(formatUntil(at, game, 'fr')).toBe(french);
  expect(formatUntil(at, game, 'en-GB')).toBe(english);
});
