import type { PlayableBank } from '../../engine/playable-bank.ts';
import { MS_PER_DAY } from '../../shared/civil-date.ts';
import type { Game } from '../round/game.ts';
import { isRoundOpen } from '../round/round-selection.ts';

export function readEdition(game: Game, playableBank: PlayableBank, today: string) {
  const { engine, facts } = playableBank;
  const memory = game.memory.value;
  const { rounds, days } = game.progress.value;
  const now = game.now();
  const startOfDay = game.startOfDay();
  const isToday = (at = 0) => at >= startOfDay && engine.isCredible(at, now);
  const rightToday = facts.filter((id) => isToday(memory[id]?.at) && memory[id]?.score === 1);
  const isWonToday = (id: string) => isToday(memory[id]?.firstRightAt);
  const isRestoredToday = (id: string) => !isWonToday(id) && memory[id]?.before === 'faded';
  const dailyRound = rounds.find((one) => one.day === today);
  const openRound = game.unfinishedRound.value;
  const isRoundBegunToday = openRound?.answers.some(({ at }) => isToday(at)) === true;
  const listWords = (amount?: 'all') =>
    isRoundBegunToday ? [] : playableBank.listFadedWords(memory, now, startOfDay, amount);
  const counts = engine.countFactStates(facts, memory, now);
  const everWon = facts.filter((id) => memory[id]?.firstRightAt !== undefined).length;
  const restsUntil = playableBank.findRestEnd(memory, now, startOfDay);
  return {
    facts,
    memory,
    now,
    number: engine.editionNumber(memory, now, game.utcOffsetMinutes(now)),
    counts,
    /** Never falls: a fact won once is on the page, with its word or without. */
    everWon,
    /** Of what is in progress. */
    wonBefore: everWon - counts.known,
    wonToday: facts.filter(isWonToday).length,
    restoredToday: rightToday.filter(isRestoredToday).length,
    /** None while a round of today waits to be gone on with. */
    words: listWords(),
    allWords: listWords('all'),
    completion: engine.findCompletion(facts, memory, now),
    restsUntil,
    headline: engine.findHeadlineFact(memory, restsUntil === undefined ? now : undefined),
    isAtRest: restsUntil !== undefined,
    /** More than a night. */
    isBackFromAway: Object.values(memory).every(
      ({ at }) => at < startOfDay - MS_PER_DAY || !engine.isCredible(at, now),
    ),
    isReadingNext: game.lesson.value !== undefined,
    openRound,
    dailyRound,
    isDailyDone: engine.hasDay(days, today),
    isDailyOpen: dailyRound !== undefined && isRoundOpen(dailyRound, playableBank.items),
  };
}

/** Letters for lines of facts, so that la Une keeps to two screens of a phone on a full day too. */
export const roomForLines = ({ words, isDailyDone, wonBefore }: EditionState) => ({
  faded: isDailyDone ? 160 : 185,
  last: 220 - (words.length > 0 ? 50 : 0) - (isDailyDone ? 60 : 0) - (wonBefore > 0 ? 40 : 0),
});

export type EditionState = ReturnType<typeof readEdition>;
