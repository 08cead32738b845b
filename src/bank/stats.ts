import { getAuthoringType } from '../items/authoring.ts';
import type { ChoiceItem } from '../items/choice/schema.ts';
import { itemSchemas } from '../items/schemas.ts';
import { computeDifficulty, type Difficulty, difficulties } from './difficulty.ts';
import { countNeededSentences, evidenceOf } from './front-page.ts';
import { countWords } from './lexicon.ts';
import { commonItemFields, slipSchema } from './schema/fields.ts';
import {
  type Axis,
  axes,
  type Bank,
  type Item,
  type ItemType,
  type Language,
  type Slip,
} from './types.ts';

type ReadingProcess = Item['process'];
type ReadingEase = 'very easy' | 'easy' | 'medium' | 'hard' | 'very hard';
type CountByWord<Word extends string> = Record<Word, number>;

export interface TextStats {
  words: number;
  sentences: number;
  wordsPerSentence: number;
  readingSeconds: number;
  lix: number;
  ease: ReadingEase;
}

export interface BankStats {
  facts: CountByWord<Axis>;
  factsWithGap: number;
  /** `factsByItems[2]` is the number of facts that two items test. */
  factsByItems: number[];
  /** `factsByTypes[2]` is the number of facts that two types test. */
  factsByTypes: number[];
  items: number;
  itemsByAxis: CountByWord<Axis>;
  itemsByType: CountByWord<ItemType>;
  itemsByProcess: CountByWord<ReadingProcess>;
  itemsByDifficulty: CountByWord<Difficulty>;
  /** By the place of the key in the file. */
  choices: CountByWord<'A' | 'B' | 'C'>;
  verdicts: CountByWord<'true' | 'false' | 'unstated'>;
  slips: CountByWord<Slip>;
  itemsOnSeveralSentences: number;
  sentencesUsed: number;
  brief: TextStats;
  easy: TextStats | undefined;
}

const itemTypes = Object.keys(itemSchemas) as ItemType[];
const [{ options: processes }] = commonItemFields.process.pipe;
const [{ options: slips }] = slipSchema.pipe;

/**
 * Silent reading by adults: Brysbaert, "How many words do we read per minute?", Journal of Memory and
 * Language 109 (2019). English is the rate for non-fiction; the others rest on fewer studies. Pupils and
 * readers of a second language are slower.
 */
const wordsPerMinute: Record<Language, number> = { en: 238, fr: 214, de: 260, it: 285 };

/** Lower bounds, from Swedish texts of each kind. */
const lixSteps: readonly [from: number, ReadingEase][] = [
  [60, 'very hard'],
  [50, 'hard'],
  [40, 'medium'],
  [30, 'easy'],
];

/** Parts of l’Ukraine and OTAN-Russie are counted apart. */
const countLongWords = (text: string): number => text.match(/\p{L}{7,}/gu)?.length ?? 0;

const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0);

/**
 * LIX = words per sentence + percentage of words of more than six letters (Björnsson, Läsbarhet, 1968).
 * Compares texts of one language only: languages with long words score higher.
 */
function computeTextStats(texts: readonly string[], language: Language): TextStats {
  const words = sum(texts.map(countWords));
  const wordsPerSentence = words / texts.length;
  const lix = Math.round(wordsPerSentence + (100 * sum(texts.map(countLongWords))) / words);
  return {
    words,
    sentences: texts.length,
    wordsPerSentence,
    readingSeconds: (60 * words) / wordsPerMinute[language],
    lix,
    ease: lixSteps.find(([from]) => lix >= from)?.[1] ?? 'very easy',
  };
}

function countEachWord<Word extends string>(
  words: readonly Word[],
  occurrences: readonly Word[],
): CountByWord<Word> {
  const counts = words.map((word) => [word, occurrences.filter((one) => one === word).length]);
  return Object.fromEntries(counts);
}

const buildHistogram = (numbers: readonly number[]): number[] =>
  Array.from(
    { length: Math.max(0, ...numbers) + 1 },
    (_, number) => numbers.filter((one) => one === number).length,
  );

const nearestSentencesOf = (item: Item): readonly string[] =>
  getAuthoringType(item)
    .references(item)
    .flatMap(({ id, targetKind }) => (targetKind === 'sentence' ? id : []));

const textsOf = (paragraphs: readonly { sentences: readonly { text: string }[] }[]): string[] =>
  paragraphs.flatMap(({ sentences }) => sentences.map(({ text }) => text));

const letters = ['A', 'B', 'C'] as const;

const letterOfKey = ({ options, key }: ChoiceItem) =>
  letters[options.findIndex(({ id }) => id === key)] ?? [];

/** `bank` must be checked. */
export function computeBankStats(bank: Bank): BankStats {
  const { items, language } = bank;
  const axisByFact = new Map(axes.flatMap((axis) => bank[axis].map(({ id }) => [id, axis])));
  const itemsByFact = [...axisByFact.keys()].map((id) =>
    items.filter(({ facts }) => facts.includes(id)),
  );
  const usedSentences = new Set(
    items.flatMap((item) => [...evidenceOf(item), ...nearestSentencesOf(item)]),
  );

  return {
    facts: countEachWord(axes, [...axisByFact.values()]),
    factsWithGap: axes.flatMap((axis) =>
      bank[axis].filter(({ gap }: { gap?: string | undefined }) => gap),
    ).length,
    factsByItems: buildHistogram(itemsByFact.map((items) => items.length)),
    factsByTypes: buildHistogram(
      itemsByFact.map((items) => new Set(items.map(({ type }) => type)).size),
    ),
    items: items.length,
    itemsByAxis: countEachWord(
      axes,
      items.flatMap(({ facts: [first = ''] }) => axisByFact.get(first) ?? []),
    ),
    itemsByType: countEachWord(
      itemTypes,
      items.map(({ type }) => type),
    ),
    itemsByProcess: countEachWord(
      processes,
      items.map(({ process }) => process),
    ),
    itemsByDifficulty: countEachWord(difficulties, items.map(computeDifficulty)),
    choices: countEachWord(
      letters,
      items.flatMap((item) => (item.type === 'choice' ? letterOfKey(item) : [])),
    ),
    verdicts: countEachWord(
      ['true', 'false', 'unstated'],
      items.flatMap((item) => (item.type === 'verdict' ? [`${item.key}` as const] : [])),
    ),
    slips: countEachWord(
      slips,
      items.flatMap((item) => getAuthoringType(item).slips(item)),
    ),
    itemsOnSeveralSentences: items.filter((item) => countNeededSentences(item) > 1).length,
    sentencesUsed: usedSentences.size,
    brief: computeTextStats(textsOf(bank.brief), language),
    easy: bank.easy?.length ? computeTextStats(textsOf(bank.easy), language) : undefined,
  };
}
