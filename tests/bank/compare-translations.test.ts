import { describe, expect, it } from 'vitest';
import { checkBank } from '../../src/bank/check-bank.ts';
import { compareTranslations } from '../../src/bank/compare-translations.ts';
import { mapTexts } from '../../src/bank/schema/schema-walk.ts';
import type { Bank } from '../../src/bank/types.ts';
import { addEasyBrief, parseExampleWith, type TextReplacement } from '../support/example-bank.ts';

function bankWith(...changes: TextReplacement[]): Bank {
  const { bank, problems } = checkBank(parseExampleWith(...changes));
  if (!bank) throw new Error(problems.map(({ message }) => message).join('\n'));
  return bank;
}

const fr: TextReplacement = ['language: en', 'language: fr'];
const french = bankWith(fr);

const differences = (...changes: TextReplacement[]) =>
  compareTranslations([bankWith(...changes), french]);

/** Changes of the English bank, and the problem that each must give. */
const planted: [what: string, says: string, ...changes: TextReplacement[]][] = [
  [
    'an item left out',
    'item "when-built" is missing, but fr has it',
    [
      '  - id: when-built\n    type: date\n    facts: [built]\n    process: locate\n    prompt: "When was the bridge built?"\n    evidence: [s-built]\n    key: "1998"\n    explanation: "It stood for 21 years before it was closed."\n',
      '',
    ],
  ],
  [
    'an item with another id',
    'item "when-made" is not in fr',
    ['- id: when-built', '- id: when-made'],
  ],
  [
    'items in another order',
    'item "lund-sues" stands where fr has item "keeps-old"',
    ['- id: keeps-old', '- id: x'],
    ['- id: lund-sues', '- id: keeps-old'],
    ['- id: x', '- id: lund-sues'],
  ],
  [
    'another type',
    '"type" of item "when-built" is "number", but fr says "date"',
    ['type: date\n    facts: [built]', 'type: number\n    unit: "year"\n    facts: [built]'],
    ['key: "1998"', 'key: 1998'],
  ],
  [
    'another process',
    '"process" of item "whose-camp" is "locate", but fr says "infer"',
    ['process: infer', 'process: locate'],
  ],
  [
    'other facts',
    '"facts" of item "why-closed" is [vote, closed], but fr says [closed, vote]',
    ['[closed, vote]', '[vote, closed]'],
  ],
  [
    'other evidence',
    '"evidence" of item "name-mayor" is [s-vote], but fr says [s-cost]',
    ['[s-cost]\n    accept', '[s-vote]\n    accept'],
  ],
  [
    'other sentences near',
    '"near" of item "lund-sues" is [s-okoro], but fr says [s-lund]',
    ['near: [s-lund]', 'near: [s-okoro]'],
  ],
  [
    'another key of a choice',
    '"key" of item "why-closed" is "cost", but fr says "crack"',
    ['key: crack', 'key: cost'],
    [
      '"A crack was found."',
      '"A crack was found."\n        slip: date-shift\n        reason: "No."',
    ],
    [
      '12 million."\n        slip: date-shift\n        reason: "That is what a new bridge would cost."',
      '12 million."',
    ],
  ],
  [
    'another verdict',
    '"key" of item "keeps-old" is "true", but fr says "false"',
    ['key: false', 'key: true'],
  ],
  [
    'another slip',
    '"slip" of option "cost" of item "why-closed" is "actor-swap", but fr says "date-shift"',
    ['slip: date-shift', 'slip: actor-swap'],
  ],
  [
    'a slip left out',
    '"slip" of item "keeps-old" is left out, but fr says "negation-flip"',
    ['key: false\n    slip: negation-flip', 'key: true'],
  ],
  [
    'another column of a row',
    '"key" of row "keep" of item "who-said" is "morel", but fr says "okoro"',
    ['Keep the old one."\n        key: okoro', 'Keep the old one."\n        key: morel'],
  ],
  [
    'a row under another claim',
    '"the same group as" of row "build-okoro" of item "who-wants" is "pull-okoro"',
    [
      'group: "Build a new one"\n        text: "Ben Okoro"',
      'group: "Pull it down"\n        text: "Mr Okoro"',
    ],
  ],
  ['another number', '"key" of item "how-much" is "13", but fr says "12"', ['key: 12', 'key: 13']],
  [
    'another tolerance',
    '"tolerance" of item "how-much" is "2", but fr says "1"',
    ['tolerance: 1', 'tolerance: 2'],
  ],
  [
    'another holder',
    '"holder" of item "how-much" is "okoro", but fr says "morel"',
    ['    holder: morel\n    holders', '    holder: okoro\n    holders'],
  ],
  [
    'another date',
    '"date" of date "built" is "1999", but fr says "1998"',
    ['date: 1998', 'date: 1999'],
    ['key: "1998"', 'key: "1999"'],
  ],
  [
    'another camp',
    '"camp" of actor "lund" is "town", but fr says "river"',
    ['camp: river', 'camp: town'],
  ],
  [
    'another stance',
    '"stance" of position "okoro-keep" is "demands", but fr says "refuses"',
    ['stance: refuses', 'stance: demands'],
  ],
  [
    'another way of words',
    '"via" of sentence "s-okoro" is "said", but fr says "written"',
    ['via: written', 'via: said'],
  ],
  [
    'another speaker',
    '"speaker" of sentence "s-okoro" is "lund", but fr says "okoro"',
    ['speaker: okoro', 'speaker: lund'],
  ],
  [
    'another day of the article',
    '"date" of the article is "2024-03-03", but fr says "2024-03-02"',
    ['date: "2024-03-02"', 'date: "2024-03-03"'],
  ],
  ['an easy brief', '"easy" of the bank is a list of 1, but fr leaves it out', addEasyBrief(200)],
];

describe('two languages of a dossier', () => {
  it('agree if only texts and the spelling of names differ', () => {
    const words = mapTexts(bankWith(), (text) => `${text} `);
    const [morel, ...others] = words.actors;
    const actors = morel ? [{ ...morel, plural: true }, ...others] : [];
    const items = words.items.map((item) =>
      item.type === 'recall' ? { ...item, accept: ['Morel'] } : item,
    );
    expect(compareTranslations([{ ...words, actors, items }, french])).toEqual([]);
  });

  it.each(planted)('differ by %s', (_, says, ...changes) => {
    const found = differences(...changes);
    expect(found.map(({ message }) => message).join('\n')).toContain(says);
    for (const { language, other } of found) {
      expect([language, other.language]).toEqual(['en', 'fr']);
    }
  });

  it('differ at the translation, with the place in the original', () => {
    expect(differences(['tolerance: 1', 'tolerance: 2'])).toMatchObject([
      { path: ['items', 7, 'tolerance'], other: { path: ['items', 7, 'tolerance'] } },
    ]);
    const dropped = { ...french, items: french.items.slice(1), language: 'en' as const };
    expect(compareTranslations([french, dropped])).toMatchObject([
      { path: ['items'], other: { path: ['items', 0] } },
    ]);
  });

  it('need not be two', () => {
    expect(compareTranslations([])).toEqual([]);
    expect(compareTranslations([french])).toEqual([]);
  });
});
