import { describe, expect, it } from 'vitest';
import { checkBank } from '../../src/bank/check-bank.ts';
import { countWords } from '../../src/bank/lexicon.ts';
import { briefLengthsAreInRange } from '../../src/bank/lint/brief-length.ts';
import { isAboveChance } from '../../src/bank/lint/longest-option-cue.ts';
import { processesAreMixed } from '../../src/bank/lint/process-mix.ts';
import type { PartialBank } from '../../src/bank/partial-bank.ts';
import type { Language } from '../../src/bank/types.ts';
import {
  addItems,
  choiceYaml,
  parseExampleWith,
  type TextReplacement,
  verdictYaml,
} from '../support/example-bank.ts';

const levels = (...changes: TextReplacement[]) =>
  checkBank(parseExampleWith(...changes)).problems.map(({ level = 'error', message }) => [
    level,
    message,
  ]);
const warned = (...changes: TextReplacement[]) => levels(...changes).map(([, message]) => message);

const asked = (language: Language, prompt: string): TextReplacement[] => [
  ['language: en', `language: ${language}`],
  ['"Why was the bridge closed?"', JSON.stringify(prompt)],
];
const option = (language: Language, text: string): TextReplacement[] => [
  ['language: en', `language: ${language}`],
  ['"The council voted for it."', JSON.stringify(text)],
];

describe('a warning', () => {
  it('does not make a bank invalid', () => {
    const { bank, problems } = checkBank(parseExampleWith(...asked('en', 'Who is it now?')));
    expect(bank?.id).toBe('example');
    expect(problems).toMatchObject([{ level: 'warning' }]);
  });

  it('is left out if its entry has an error, but not if another has', () => {
    const odd = asked('en', 'Who did not come?');
    expect(levels(...odd, ['slip: date-shift', 'slip: joke'])).toHaveLength(1);
    expect(levels(...odd, ['key: crack', 'key: crock'])).toHaveLength(1);
    expect(levels(...odd, ['camp: river', 'camp: rivr'])).toEqual([
      ['error', 'there is no camp "rivr"'],
      ['warning', 'the prompt of "why-closed" asks for what is not so'],
    ]);
  });

  it('about the whole bank waits until all of it is sound', () => {
    const alone: TextReplacement = ['[okoro-keep, okoro]', '[okoro-keep]'];
    expect(levels(alone)).toHaveLength(1);
    expect(levels(alone, ['camp: river', 'camp: rivr'])).toEqual([
      ['error', 'there is no camp "rivr"'],
    ]);
  });
});

describe('a negative stem', () => {
  it.each([
    ['fr', 'Lequel de ces pays n’a pas accepté ?'],
    ['fr', 'Qui ne demande jamais de garantie ?'],
    ['fr', 'Que ne dit pas le ministre ?'],
    ['fr', 'Qu’est-ce que le ministre ne dit pas ?'],
    ['fr', 'Tous sont venus, sauf qui ?'],
    ['en', 'Which of them is NOT a minister?'],
    ['en', 'Which country, which is not in NATO, came?'],
    ['en', 'Who didn’t come?'],
    ['en', 'All of them came, except whom?'],
    ['de', 'Wer ist nicht gekommen?'],
    ['it', 'Chi non è venuto?'],
  ] as const)('%s: %s', (language, prompt) => {
    expect(warned(...asked(language, prompt))).toEqual([expect.stringContaining('not so')]);
  });

  it.each([
    ['fr', 'Qui dit que Moscou n’envahira pas l’Ukraine ?'],
    ['fr', 'Qui juge que le Conseil risque de n’être qu’une redite ?'],
    ['fr', 'Qui parle d’« un pas qui ne coûte rien » ?'],
    ['fr', 'Chacun exige-t-il ou refuse-t-il ? Ou l’article ne le dit-il pas ?'],
    ['en', 'Who claims that nobody was there and that it did not happen?'],
    ['en', 'Does each accuse or deny? Or does the article not say?'],
    ['fr', 'Qui ne demande pas seulement des garanties ?'],
    ['en', 'Who asks not only for guarantees?'],
    ['de', 'Wer sagt, dass er nicht kommt?'],
  ] as const)('but not %s: %s', (language, prompt) => {
    const told = language === 'de' ? prompt.replace(',', '') : prompt;
    expect(warned(...asked(language, told))).toEqual([]);
  });

  it('nor a statement to judge, a number or a name to recall', () => {
    for (const from of [
      'Cora Lund takes the town to court.',
      'How many millions, and who says so?',
    ]) {
      expect(warned([from, 'It is not so, not at all.'])).toEqual([]);
    }
  });
});

describe('an option such as all of the above', () => {
  it.each([
    ['fr', 'Toutes ces réponses'],
    ['fr', 'aucune de ces raisons'],
    ['fr', 'les deux à la fois'],
    ['fr', 'Tout ce qui est ci-dessus'],
    ['en', 'All of the above'],
    ['en', 'none of these'],
    ['en', 'both of them'],
    ['de', 'Keine der genannten'],
    ['it', 'Nessuna di queste'],
  ] as const)('%s: %s', (language, text) => {
    expect(warned(...option(language, text))).toEqual(['"council" answers for the others']);
  });

  it.each([
    ['fr', 'tous les alliés européens'],
    ['fr', 'aucun pays de l’Union'],
    ['en', 'all the allies above the river'],
    ['en', 'none but the mayor'],
  ] as const)('but not %s: %s', (language, text) => {
    expect(warned(...option(language, text))).toEqual([]);
  });
});

describe('a relative time', () => {
  it.each([
    ['fr', 'Qui dirige aujourd’hui la mairie ?'],
    ['fr', 'Qui s’est réuni la semaine dernière ?'],
    ['fr', 'Qui, actuellement, refuse ?'],
    ['en', 'Who currently refuses?'],
    ['en', 'Who met last week?'],
    ['de', 'Wer trifft sich heute?'],
    ['it', 'Chi si incontra oggi?'],
  ] as const)('%s: %s', (language, prompt) => {
    expect(warned(...asked(language, prompt))).toEqual([expect.stringContaining('without a date')]);
  });

  it.each([
    ['fr', 'Qui se réunit aujourd’hui, 12 janvier 2022 ?'],
    ['fr', 'Qui se réunit demain, le 1er février ?'],
    ['en', 'Who meets today, 12 January?'],
    ['en', 'Who meets this week, in January 2022?'],
    ['en', 'Who knows, as soon as it begins?'],
    ['fr', 'Qui négocie en maintenant la pression ?'],
  ] as const)('is named by a date beside it: %s: %s', (language, prompt) => {
    expect(warned(...asked(language, prompt))).toEqual([]);
  });
});

describe('options that say the same', () => {
  const pair = (a: string, b: string) =>
    warned(['It cost 12 million.', a], ['The council voted for it.', b]);

  it.each([
    ['The vote of the council', 'a vote of council'],
    ['Its engineers refused', 'its engineer refuses'],
  ])('%s, %s', (a, b) => {
    expect(pair(a, b)).toEqual(['"council" and "cost" say the same']);
  });

  it.each([
    ['Russia accuses NATO', 'NATO accuses Russia'],
    ['in 2019', 'in 2018'],
    ['the council of 1000000', 'the council of 1000001'],
    ['the mayor agreed', 'the mayor disagreed'],
  ])('but not %s, %s', (a, b) => {
    expect(pair(a, b)).toEqual([]);
  });
});

describe('a clang cue', () => {
  it.each([
    [
      'one that a distractor has too',
      'Which crack, or which cost, closed it?',
      'A cost was found.',
    ],
    ['a short one', 'Where is the rift?', 'The council voted.'],
    ['one that a distractor alone has', 'What did the council close?', 'The council voted.'],
  ])('is none: %s', (_, prompt, text) => {
    const found = warned(
      ['Why was the bridge closed?', prompt],
      ['A crack was found.', 'A rift was found, a crack.'],
      ['It cost 12 million.', 'The crack of 1998.'],
      ['The council voted for it.', text],
    );
    expect(found).toEqual([]);
  });
});

describe('the balance of a bank', () => {
  it.each([
    [7, 10, true],
    [6, 10, false],
    [9, 18, false],
    [10, 18, true],
    [20, 37, true],
    [0, 10, false],
    [10, 10, true],
  ])('%i longest keys of %i: above chance %s', (hits, tries, is) => {
    expect(isAboveChance(hits, tries)).toBe(is);
  });

  const about = (topic: RegExp, ...changes: TextReplacement[]) =>
    warned(...changes).filter((message = '') => topic.test(message));

  it('is judged in a small bank too, once chance cannot be the reason', () => {
    const longest = (count: number) =>
      about(
        /longest/,
        addItems(count, (index) => choiceYaml(`c-${index}`, 'the longest of them')),
      );
    expect(longest(2)).toEqual([]);
    expect(longest(4)).toEqual(['the key is the longest option in 4 of 5 choices']);
    expect(longest(8)).toEqual(['the key is the longest option in 8 of 9 choices']);
  });

  /** Besides one false and one unstated of the example. */
  const verdicts = (...keys: readonly (boolean | 'unstated')[]) =>
    about(
      /verdicts/,
      addItems(keys.length, (index) => verdictYaml(`v-${index}`, keys[index] ?? true)),
    );

  it.each([
    [[false, false], ['0 verdicts are true and 3 are false']],
    [[false, 'unstated'], ['0 verdicts are true and 2 are false']],
    [['unstated', 'unstated'], ['3 of 4 verdicts are unstated']],
    [[true, true], []],
    [[true, false], []],
    [[true], []],
    [[true, true, true, true], ['4 verdicts are true and 1 are false']],
  ] as const)('has no key that mostly is right, in few verdicts too: %j more', (keys, messages) => {
    expect(verdicts(...keys)).toEqual(messages);
  });

  it.each([
    [4, 4, 3, 'a quarter and a bit'],
    [4, 3, 4, 'a third'],
    [5, 3, 3, 'two apart'],
    [5, 4, 3, 'of twelve'],
  ])('holds with %i true, %i false and %i unstated: %s', (yes, no, unstated) => {
    const keys = [
      ...Array(yes).fill(true),
      ...Array(no - 1).fill(false),
      ...Array(unstated - 1).fill('unstated'),
    ];
    expect(verdicts(...keys)).toEqual([]);
  });

  it.each([
    [2, 1, 67],
    [4, 2, 67],
    [6, 3, 67],
    [14, 7, 67],
    [12, 16, 43],
    [1, 9, undefined],
    [3, 6, undefined],
  ])('is told when %i of the items are only to locate and %i are not', (locate, others, share) => {
    const otherProcesses = ['infer', 'integrate', 'evaluate'];
    const items = Array.from({ length: locate + others }, (_, at) => ({
      value: { process: at < locate ? 'locate' : otherProcesses[at % 3] },
      path: [],
    }));
    const told = processesAreMixed.check({ items } as unknown as PartialBank);
    expect(
      told.map(({ message }) => message).filter((message) => /process locate/.test(message)),
    ).toEqual(share ? [`${share} % of the items are of process locate`] : []);
  });

  it.each([6, 12, 29])('proposes numbers that can be had, of %i verdicts too', (count) => {
    for (const key of [true, false, 'unstated'] as const) {
      const { problems } = checkBank(
        parseExampleWith(addItems(count, (index) => verdictYaml(`v-${index}`, key))),
      );
      for (const { remedy } of problems) {
        const [, least = 0, most = least] = /let it be (\d+)(?: to (\d+))?/.exec(remedy) ?? [];
        expect(Number(least)).toBeLessThanOrEqual(Number(most));
      }
    }
  });
});

describe('the length of a brief', () => {
  const told = (facts: number, words: number, easyWords = 0) => {
    const list = (count: number) => [...Array(count)].map((_, at) => ({ value: { id: `${at}` } }));
    const text = (count: number) =>
      count > 0 ? [{ value: { text: 'word '.repeat(count) }, path: [] }] : [];
    const bank = { actors: list(facts), dates: [], positions: [] };
    return briefLengthsAreInRange
      .check({ ...bank, sentences: text(words), easy: text(easyWords) } as unknown as PartialBank)
      .map(({ message, remedy }) => `${message}: ${remedy}`);
  };

  it.each([
    [6, 29, ['the brief has 29 words: let it have 30 to 240']],
    [6, 30, []],
    [6, 240, []],
    [6, 2_000, ['the brief has 2000 words: let it have 30 to 240']],
    [20, 40, ['the brief has 40 words: let it have 100 to 600']],
    [69, 344, ['the brief has 344 words: let it have 345 to 600']],
    [69, 600, []],
    [69, 601, ['the brief has 601 words: let it have 345 to 600']],
    [1_000, 500, ['the brief has 500 words: let it have 5000 to 7000']],
    [1_000, 6_000, []],
  ])('goes by the facts that it tells: %i facts in %i words', (facts, words, messages) => {
    expect(told(facts, words)).toEqual(messages);
  });

  it('is half for an easy one', () => {
    expect(told(69, 400, 172)).toEqual([]);
    expect(told(69, 400, 300)).toEqual([]);
    expect(told(69, 400, 171)).toEqual(['the easy brief has 171 words: let it have 172 to 300']);
    expect(told(69, 400, 301)).toEqual(['the easy brief has 301 words: let it have 172 to 300']);
  });

  it.each([
    ['Commencée vers 10 heures, la séance dépasse 100 000 mots.', 10],
    ['L’OTAN-Russie, aujourd’hui', 2],
    ["Who didn't come - and why?", 5],
  ])('%s', (text, words) => {
    expect(countWords(text)).toBe(words);
  });
});
