import { describe, expect, it } from 'vitest';
import { checkBank, isError } from '../../../src/bank/check-bank.ts';
import { englishLexicon } from '../../../src/bank/lexicons/en.ts';
import { lintRules } from '../../../src/bank/lint/registry.ts';
import { parsePartialBank } from '../../../src/bank/partial-bank.ts';
import {
  addEasyBrief,
  addItems,
  choiceYaml,
  parseExampleWith,
  type TextReplacement,
  verdictYaml,
} from '../../support/example-bank.ts';

const prompt = (words: string): TextReplacement => ['Why was the bridge closed?', words];
const many = addItems(30, (index) => verdictYaml(`v-${index}`, index % 2 === 0));

const textOfFact: Readonly<Record<string, string>> = {
  built: 'label: "The bridge is built"\n',
  closed: 'label: "The bridge is closed"\n',
  vote: 'label: "The council votes"\n',
  'morel-cost': 'claim: "a new bridge would cost 12 million"\n',
  'okoro-keep': 'claim: "to pull the old bridge down"\n',
  'lund-gift': 'gift to builders"\n',
};

const addGap = (fact: string, gap: string, rivals?: string): TextReplacement => {
  const text = textOfFact[fact] ?? '';
  return [text, `${text}    gap: "${gap}"\n${rivals ? `    rivals: [${rivals}]\n` : ''}`];
};

/** A change that breaks each rule, and the message. */
const failing: Record<string, readonly (readonly [says: string, ...changes: TextReplacement[]])[]> =
  {
    'unique-ids': [
      [
        'the id "built" stands twice: sentence, date',
        ['- id: s-built', '- id: built'],
        ['evidence: [s-built]', 'evidence: [built]'],
        ['evidence: [s-built,', 'evidence: [built,'],
        ['evidence: [s-built]', 'evidence: [built]'],
      ],
      [
        'the id "morel" stands twice: easy sentence, actor',
        addEasyBrief(200),
        ['- id: f-all', '- id: morel'],
      ],
      ['the id "cost" stands twice: option, option', ['- id: council\n', '- id: cost\n']],
    ],
    'reserved-ids': [
      [
        'the id "mot-lund" begins with "mot-", as the game\'s own do',
        ['- id: lund-sues', '- id: mot-lund'],
      ],
    ],
    gap: [
      [
        'the gap "gifts" of "lund-gift" is not in its claim "the plan as a gift to builders"',
        addGap('lund-gift', 'gifts'),
      ],
      [
        'the gap "gif" of "lund-gift" is not in its claim "the plan as a gift to builders"',
        addGap('lund-gift', 'gif'),
      ],
      [
        'the gap "a" of "lund-gift" stands 2 times in its claim',
        ['"the plan as a gift to', '"a plan as a gift to'],
        addGap('lund-gift', 'a'),
      ],
      [
        'the gap "2018" of "vote" is not in its label "The council votes", nor its date',
        addGap('vote', '2018'),
      ],
    ],
    rivals: [
      [
        'the rival "nobody" of "lund-gift" is no other fact of its list',
        addGap('lund-gift', 'gift', 'okoro-keep, nobody'),
      ],
      [
        'the rival "lund-gift" of "lund-gift" is no other fact of its list',
        addGap('lund-gift', 'gift', 'okoro-keep, lund-gift'),
      ],
      [
        'of "vote" and its rival "built" only one fades as a date',
        addGap('vote', '2 March 2024', 'built, closed'),
        addGap('built', 'bridge'),
        addGap('closed', 'May 2019'),
      ],
      [
        '"okoro-keep" and its rival "lund-gift" have the same gap',
        addGap('okoro-keep', 'to', 'lund-gift, morel-cost'),
        addGap('lund-gift', 'to'),
        addGap('morel-cost', 'bridge'),
      ],
    ],
    'gap-words': [
      ['"morel" has no gap, but other facts have one', addGap('lund-gift', 'gift')],
      ['the gap "a" of "lund-gift" says nothing', addGap('lund-gift', 'a')],
      [
        'the gap of "closed" is that of "built"',
        addGap('built', 'bridge'),
        addGap('closed', 'bridge'),
      ],
    ],
    'rival-form': [
      [
        '"old bridge" cannot stand in the gap of "lund-gift", after "a"',
        addGap('lund-gift', 'gift', 'okoro-keep, morel-cost'),
        addGap('okoro-keep', 'old bridge'),
        addGap('morel-cost', 'bridge'),
      ],
    ],
    references: [
      ['there is no item "why-open"', ['opening: why-closed', 'opening: why-open']],
      ['there is no actor "morell"', ['speaker: morel', 'speaker: morell']],
      ['there is no camp "villa"', ['camp: town', 'camp: villa']],
      ['there is no actor "nobody"', ['holder: lund', 'holder: nobody']],
      ['there is no sentence "s-none"', ['evidence: [s-built]', 'evidence: [s-none]']],
      ['there is no sentence "s-none"', ['near: [s-lund]', 'near: [s-none]']],
      [
        'there is no sentence "s-none"',
        ['    key: crack\n', '    key: crack\n    orEvidence: [[s-vote, s-none]]\n'],
      ],
      ['there is no fact "mayor"', ['[morel-cost, okoro-keep]', '[morel-cost, mayor]']],
      ['there is no date "voted"', ['      - id: vote\n', '      - id: voted\n']],
      [
        'there is no fact "town", but there is camp "town"',
        ['[okoro-keep, lund-gift]', '[town, lund-gift]'],
      ],
      [
        'there is no sentence "f-all", but there is easy sentence "f-all"',
        addEasyBrief(200),
        ['evidence: [s-cost, s-okoro]', 'evidence: [s-cost, f-all]'],
      ],
      ['there is no fact "voted"', addEasyBrief(200), ['facts: [vote]\n\n', 'facts: [voted]\n\n']],
      ['"s-okoro" is named twice', ['evidence: [s-cost, s-okoro]', 'evidence: [s-okoro, s-okoro]']],
    ],
    camp: [['actor "lund" has no "camp"', ['    camp: river\n', '']]],
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
      [
        'the distractor "cost" of item "why-closed" has no slip',
        ['        slip: date-shift\n', ''],
      ],
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
      [
        'verdict "lund-sues" is unstated and has other proofs',
        ['near: [s-lund]', 'near: [s-lund]\n    orEvidence: [[s-lund]]'],
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
      ['"Okoro" would also pass for "Ben Okoro"', ['"Morel"]', '"Okoro"]']],
      ['"Mr Okoro" would also pass for "Ben Okoro"', ['"Morel"]', '"Mr Okoro"]']],
      ['"Morel" would also pass for "Cleo Morel"', ['name: "Ben Okoro"', 'name: "Cleo Morel"']],
      ['"Cora Lunt" would also pass for "Cora Lund"', ['"Morel"]', '"Cora Lunt"]']],
      [
        '"Morel" would also pass for "Cora Lund"',
        addItems(
          1,
          () => `  - id: name-lund
    type: recall
    facts: [lund]
    process: locate
    prompt: "Who gave money?"
    evidence: [s-lund]
    accept: ["Cora Lund", "Morel"]
    explanation: "A gift."
`,
        ),
      ],
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
      [
        'no item tests "built"',
        ['facts: [built, closed, vote]', 'facts: [closed, vote]'],
        ['type: date\n    facts: [built]', 'type: recall\n    facts: [closed]'],
        ['key: "1998"', 'accept: ["x"]'],
      ],
      [
        'no item tests "lund"',
        ['facts: [morel, okoro, lund]', 'facts: [morel, okoro]'],
        ['[lund-gift, lund]', '[lund-gift]'],
      ],
    ],
    'key-longest': [
      [
        'the key is the longest option in 7 of 11 choices',
        addItems(10, (index) => choiceYaml(`c-${index}`, index < 7 ? 'quite a long one' : 'short')),
      ],
    ],
    'negative-stem': [
      ['the prompt of "why-closed" asks for what is not so', prompt('Which of them did not come?')],
      [
        'the prompt of "who-said" asks for what is not so',
        ['"Who said it?"', '"Who said none, except one?"'],
      ],
    ],
    'catch-all': [
      ['"council" answers for the others', ['The council voted for it.', 'Both of these.']],
    ],
    'near-twins': [
      [
        '"council" and "cost" say the same',
        ['It cost 12 million.', 'The council refused the bridge.'],
        ['The council voted for it.', 'A council refuses this bridge.'],
      ],
    ],
    'telling-word': [
      [
        'of the options of "why-closed" the key alone repeats "crack" of the prompt',
        prompt('What crack closed it?'),
      ],
    ],
    'told-answer': [
      [
        'the prompt of "why-closed" holds its answer, "A crack was found."',
        prompt('A crack was found?'),
      ],
      [
        'the opening "why-closed" stands under the date of the article, which answers it',
        [
          'facts: [closed, vote]\n    process: locate\n    prompt: "Why',
          'facts: [vote]\n    process: locate\n    prompt: "Why',
        ],
      ],
    ],
    'long-prompt': [['the prompt of "why-closed" has 21 words', prompt('word '.repeat(21))]],
    tolerance: [
      [
        'the tolerance of "how-much" is larger than its key: 13, and 12',
        ['tolerance: 1\n', 'tolerance: 13\n'],
      ],
    ],
    'reported-silence': [
      [
        '"lund-sues" is unstated, but says "announces": a reader may well call it false',
        ['Cora Lund takes the town to court.', 'Cora Lund announces a lawsuit.'],
      ],
    ],
    'claim-opening': [
      [
        'the claim of "okoro-keep" does not go on after "refuses"',
        ['"to pull the old bridge down"', '"that the old bridge be pulled down"'],
      ],
    ],
    'other-proofs': [
      [
        'a proof of "keeps-old" holds another, [s-okoro]',
        [
          'evidence: [s-okoro]\n    explanation',
          'evidence: [s-okoro]\n    orEvidence: [[s-vote, s-okoro]]\n    explanation',
        ],
      ],
      [
        'a proof of "keeps-old" holds another, [s-vote]',
        [
          'evidence: [s-okoro]\n    explanation',
          'evidence: [s-okoro]\n    orEvidence: [[s-vote], [s-vote]]\n    explanation',
        ],
      ],
    ],
    'relative-time': [
      ['the prompt of "why-closed" says "today" without a date', prompt('Who is mayor today?')],
    ],
    'one-form': [
      ['only items of type match test "okoro"', ['[okoro-keep, okoro]', '[okoro-keep]']],
    ],
    'verdict-keys': [
      ['1 of 32 verdicts are unstated', many],
      [
        '13 verdicts are true and 1 are false',
        addItems(18, (index) => verdictYaml(`v-${index}`, index < 13 || 'unstated')),
      ],
    ],
    processes: [['88 % of the items are of process locate', many]],
    'joined-evidence': [['4 of 41 items have two sentences of evidence', many]],
    'unused-sentence': [
      [
        'no item has "s-built" as evidence',
        ['evidence: [s-built]\n    key: "1998"', 'evidence: [s-closed]\n    key: "1998"'],
        ['[s-built, s-closed, s-vote]', '[s-closed, s-vote]'],
      ],
    ],
    'brief-length': [
      ['the brief has 365 words', ['It was closed', `${'word '.repeat(300)}It was closed`]],
      ['the easy brief has 21 words', addEasyBrief(21)],
    ],
  };

describe('the rules', () => {
  it('have each a failing bank', () => {
    expect(Object.keys(failing).sort()).toEqual(lintRules.map(({ name }) => name).sort());
  });

  it.each(lintRules)('$name finds nothing in a sound bank: $description', (rule) => {
    const { partialBank } = parsePartialBank(parseExampleWith());
    expect(rule.check(partialBank, englishLexicon)).toEqual([]);
  });

  const cases = Object.entries(failing).flatMap(([name, all]) =>
    all.map(([says, ...changes]) => ({ name, says, changes })),
  );
  it.each(cases)('$name: $says', ({ name, says, changes }) => {
    const data = parseExampleWith(...changes);
    const rule = lintRules.find((one) => one.name === name);
    const found = rule
      ?.check(parsePartialBank(data).partialBank, englishLexicon)
      .map(({ message }) => message);
    expect(found).toContain(says);
    const { problems, bank } = checkBank(data);
    expect(problems.find(({ message }) => message === says)?.level).toBe(rule?.level);
    expect(bank !== undefined).toBe(rule?.level === 'warning');
    expect(problems.filter(isError).length).toBeLessThanOrEqual(2);
  });
});
