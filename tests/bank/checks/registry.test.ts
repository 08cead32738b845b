import { describe, expect, it } from 'vitest';
import { check } from '../../../src/bank/check.ts';
import { rules } from '../../../src/bank/checks/registry.ts';
import { read } from '../../../src/bank/draft.ts';
import { type Change, exampleWith } from '../example.ts';

/** What breaks each rule, and what it then says. */
const failing: Record<string, readonly (readonly [says: string, ...changes: Change[]])[]> = {
  'unique-ids': [
    [
      'the id "built" stands twice: sentence, date',
      ['- id: s-built', '- id: built'],
      ['evidence: [s-built]', 'evidence: [built]'],
      ['evidence: [s-built,', 'evidence: [built,'],
    ],
    ['the id "cost" stands twice: option, option', ['- id: council\n', '- id: cost\n']],
  ],
  references: [
    ['there is no item "why-open"', ['opening: why-closed', 'opening: why-open']],
    ['there is no actor "morell"', ['speaker: morel', 'speaker: morell']],
    ['there is no camp "villa"', ['camp: town', 'camp: villa']],
    ['there is no actor "nobody"', ['holder: lund', 'holder: nobody']],
    ['there is no sentence "s-none"', ['evidence: [s-built]', 'evidence: [s-none]']],
    ['there is no sentence "s-none"', ['near: [s-lund]', 'near: [s-none]']],
    ['there is no fact "mayor"', ['[morel-cost, okoro-keep]', '[morel-cost, mayor]']],
    ['there is no date "voted"', ['      - id: vote\n', '      - id: voted\n']],
    [
      'there is no fact "town", but there is camp "town"',
      ['[okoro-keep, lund-gift]', '[town, lund-gift]'],
    ],
    ['"s-okoro" is named twice', ['evidence: [s-cost, s-okoro]', 'evidence: [s-okoro, s-okoro]']],
  ],
  dates: [
    ['"2 March 2024" is not an EDTF date', ['date: "2024-03-02"', 'date: "2 March 2024"']],
    [
      '"2024-02-30" is not an EDTF date',
      ['  - id: vote\n    date: "2024-03-02', '  - id: vote\n    date: "2024-02-30'],
    ],
  ],
  'date-key': [
    [
      'the key is 2019-06, but the date of "closed" is 2019-05',
      ['key: "2019-05"', 'key: "2019-06"'],
    ],
    [
      'the first fact of a date item is a date, and "morel" is not',
      ['type: date\n    facts: [closed]', 'type: date\n    facts: [morel]'],
    ],
  ],
  order: [
    [
      '"vote" comes before "closed"',
      ['  - id: vote\n    date: "2024-03-02', '  - id: vote\n    date: "2018'],
    ],
    [
      '"vote" may be of the same time as "closed"',
      ['  - id: vote\n    date: "2024-03-02', '  - id: vote\n    date: "2019-05-31'],
    ],
  ],
  choice: [
    ['no option is the key "crock"', ['key: crack', 'key: crock']],
    ['the distractor "cost" of item "why-closed" has no slip', ['        slip: date-shift\n', '']],
    [
      'the distractor "council" of item "why-closed" has no reason',
      ['        reason: "The vote came five years later."\n', ''],
    ],
    [
      'the option "crack" is the key and has a slip',
      ['text: "A crack was found."', 'text: "A crack was found."\n        slip: date-shift'],
    ],
  ],
  verdict: [
    [
      'verdict "keeps-old" is false without evidence',
      ['    slip: negation-flip\n    evidence: [s-okoro]\n', '    slip: negation-flip\n'],
    ],
    [
      'verdict "keeps-old" is true without evidence',
      ['key: false\n    slip: negation-flip\n    evidence: [s-okoro]\n', 'key: true\n'],
    ],
    ['verdict "keeps-old" is false and has no slip', ['    slip: negation-flip\n', '']],
    ['verdict "lund-sues" is unstated and names no sentence near', ['    near: [s-lund]\n', '']],
    [
      'verdict "lund-sues" is unstated and has evidence',
      ['near: [s-lund]', 'near: [s-lund]\n    evidence: [s-lund]'],
    ],
    ['verdict "lund-sues" is unstated and has no slip', ['    slip: stronger-verb\n', '']],
  ],
  match: [
    ['no column is the key "mayor"', ['key: morel', 'key: mayor']],
    [
      'row "pull-lund" of the grid "who-wants" has no group',
      ['group: "Pull it down"\n        text: "Cora', 'text: "Cora'],
    ],
    [
      '"who-said" has no column to spare: the last row answers itself',
      [
        '      - id: lund\n        text: "Cora Lund"\n    explanation: "Cora',
        '    explanation: "Cora',
      ],
    ],
  ],
  number: [
    [
      'number "how-much" has holders, but no holder',
      ['    holder: morel\n    holders', '    holders'],
    ],
    [
      '"lund" is not among the holders',
      ['holder: morel\n    holders', 'holder: lund\n    holders'],
    ],
    [
      'number "how-much" has a holder, but no holders',
      [
        '    holders:\n      - id: morel\n        text: "the mayor"\n      - id: okoro\n        text: "the engineer"\n',
        '',
      ],
    ],
  ],
  recall: [
    ['"ADA MOREL" is accepted already, as "Ada Morel"', ['"Morel"]', '"ADA MOREL"]']],
    ['"Cora Lunt" would also pass for "Cora Lund"', ['"Morel"]', '"Cora Lunt"]']],
  ],
  twins: [
    ['"council" and "crack" read the same', ['The council voted for it.', 'A crack was found!']],
    [
      '"pull-lund" and "pull-okoro" read the same',
      [
        'group: "Pull it down"\n        text: "Cora Lund"',
        'group: "Pull it down"\n        text: "Ben Okoro"',
      ],
    ],
  ],
  opening: [
    [
      'the opening "keeps-old" is of type verdict, not a choice',
      ['opening: why-closed', 'opening: keeps-old'],
    ],
  ],
  tested: [
    ['no item tests "built"', ['facts: [built, closed, vote]', 'facts: [closed, vote]']],
    ['no item tests "lund"', ['facts: [morel, okoro, lund]', 'facts: [morel, okoro]']],
  ],
};

describe('the rules', () => {
  it('have each a failing bank', () => {
    expect(Object.keys(failing).sort()).toEqual(rules.map(({ name }) => name).sort());
  });

  it.each(rules)('$name finds nothing in a sound bank: $description', (rule) => {
    expect(rule.check(read(exampleWith()).draft)).toEqual([]);
  });

  const cases = Object.entries(failing).flatMap(([name, all]) =>
    all.map(([says, ...changes]) => ({ name, says, changes })),
  );
  it.each(cases)('$name: $says', ({ name, says, changes }) => {
    const data = exampleWith(...changes);
    const rule = rules.find((one) => one.name === name);
    const found = rule?.check(read(data).draft).map(({ message }) => message);
    expect(found).toContain(says);
    const all = check(data);
    expect(all.bank).toBeUndefined();
    expect(all.problems.length).toBeLessThanOrEqual(2);
  });
});
