import { describe, expect, it } from 'vitest';
import { formatProblem, readBank } from '../../src/tools/bank/read-bank.ts';
import {
  addEasyBrief,
  addItems,
  choiceYaml,
  exampleYamlWith,
  type TextReplacement,
  verdictYaml,
} from '../support/example-bank.ts';

type Fault = [kind: string, at: string, says: string, ...changes: TextReplacement[]];

const french: TextReplacement = ['language: en', 'language: fr'];
const prompt = (words: string): TextReplacement => ['Why was the bridge closed?', words];
const long = 'a long and careful answer';

/** Each fault: the planted text, words on the line that must be named, and the message. */
const errors: Fault[] = [
  ['a first line without schema', '# A bank', 'does not name the schema', ['# yaml-', '# A bank ']],
  ['a field renamed', 'stanse: refuses', 'unknown field "stanse"', ['stance: ref', 'stanse: ref']],
  ['a field left out', '- id: lund-gift', 'has no "via"', ['    via: reported\n    ev', '    ev']],
  ['a field that is empty', 'label:\n', 'is empty', ['label: "The council votes"', 'label:']],
  [
    'a field twice',
    'role: "engineer"',
    'stands twice',
    ['role: "eng', 'role: "x"\n    role: "eng'],
  ],
  ['a word of no list', 'slip: joke', 'cannot be "joke"', ['slip: date-shift', 'slip: joke']],
  ['a bracket lost', 'evidence: [s-built\n', 'opened and not closed', ['[s-built]', '[s-built']],
  [
    'a line moved',
    '     label: "The c',
    'not indented',
    ['    label: "The c', '     label: "The c'],
  ],
  ['an alias', 'role: *mayor', 'a bank has no aliases', ['role: "engineer"', 'role: *mayor']],
  ['a quotation open', 'A «crack', 'a quotation mark is alone', ['A crack was', 'A «crack was']],
  ['an unknown type', 'type: recal\n', 'no item type "recal"', ['type: recall', 'type: recal']],
  ['an id twice', '- id: built\n    date', 'stands twice', ['- id: s-built', '- id: built']],
  ['an id of nothing', 'camp: rivr', 'there is no camp "rivr"', ['camp: river', 'camp: rivr']],
  [
    'an id named twice',
    '[s-okoro, s-okoro]',
    'named twice',
    ['[s-cost, s-okoro]', '[s-okoro, s-okoro]'],
  ],
  [
    'a day that is none',
    'date: "2024-02-30"\n    l',
    'is not an EDTF date',
    ['vote\n    date: "2024-03-02', 'vote\n    date: "2024-02-30'],
  ],
  [
    'another key than the fact',
    'key: "2019-06"',
    'but the date of "closed"',
    ['key: "2019-05"', 'key: "2019-06"'],
  ],
  [
    'events out of order',
    '- id: vote\n        t',
    '"vote" comes before',
    ['vote\n    date: "2024-03-02', 'vote\n    date: "2018'],
  ],
  ['a key that is no option', 'key: crock', 'no option is the key', ['key: crack', 'key: crock']],
  ['a slip left out', '- id: cost\n', 'has no slip', ['        slip: date-shift\n', '']],
  [
    'a reason left out',
    '- id: council',
    'has no reason',
    ['        reason: "The vote came five years later."\n', ''],
  ],
  [
    'a verdict without evidence',
    '- id: keeps-old',
    'is false without evidence',
    ['    evidence: [s-okoro]\n    explanation: "He', '    explanation: "He'],
  ],
  [
    'an unstated one not near',
    '- id: lund-sues',
    'names no sentence near',
    ['    near: [s-lund]\n', ''],
  ],
  ['a row without column', 'key: mayor', 'no column is the key', ['key: morel', 'key: mayor']],
  [
    'no column to spare',
    'columns:\n      - id: morel',
    'no column to spare',
    ['\n      - id: lund\n        text: "Cora Lund"\n    exp', '\n    exp'],
  ],
  [
    'a cell without claim',
    '- id: pull-lund',
    'has no group',
    ['group: "Pull it down"\n        text: "Cora', 'text: "Cora'],
  ],
  [
    'a holder of no list',
    'holder: lund\n    holders',
    'not among the holders',
    ['holder: morel\n    holders', 'holder: lund\n    holders'],
  ],
  ['a name that fits two', '"Cora Lunt"', 'would also pass for', ['"Morel"]', '"Cora Lunt"]']],
  [
    'an option twice',
    'text: "A crack was found!"',
    'read the same',
    ['The council voted for it.', 'A crack was found!'],
  ],
  [
    'an opening to fill in',
    'opening: keeps-old',
    'not a choice',
    ['opening: why-closed', 'opening: keeps-old'],
  ],
  [
    'a fact untested',
    '- id: built\n    date',
    'no item tests "built"',
    ['[built, closed, vote]', '[closed, vote]'],
    ['facts: [built]\n', 'facts: [closed]\n'],
  ],
  [
    'an easy sentence of no fact',
    'facts: [voted]',
    'no fact "voted"',
    addEasyBrief(9),
    ['facts: [vote]\n\n', 'facts: [voted]\n\n'],
  ],
  [
    'an easy sentence as evidence',
    '[f-all]\n    key: crack',
    'but there is easy sentence',
    addEasyBrief(200),
    ['[s-closed]\n    key: crack', '[f-all]\n    key: crack'],
  ],
  [
    'a term with a taken id',
    '- id: river\n    text',
    'stands twice: term, camp',
    ['\ncamps:', '\nglossary:\n  - id: river\n    term: "x"\n    text: "y"\n\ncamps:'],
  ],
];

const warnings: Fault[] = [
  [
    'longest keys',
    'items:',
    'the longest option in 10 of 11 choices',
    addItems(10, (n) => choiceYaml(`c-${n}`, long)),
  ],
  [
    'a question for what is not',
    'not closed?',
    'asks for what is not so',
    prompt('Why was it not closed?'),
  ],
  [
    'the same in French',
    'jamais',
    'asks for what is not so',
    french,
    prompt('Quel pont n’a jamais tenu ?'),
  ],
  [
    'all of the above',
    'text: "all of',
    'answers for the others',
    ['The council voted for it.', 'all of the above'],
  ],
  [
    'none of them',
    'text: "None',
    'answers for the others',
    ['The council voted for it.', 'None of these.'],
  ],
  [
    'options that say the same',
    'text: "The crack',
    'say the same',
    ['The council voted for it.', 'The cracks were found.'],
    ['A crack was', 'A cracks was'],
  ],
  [
    'a word that tells',
    'text: "A crack',
    'the key alone repeats "crack"',
    prompt('What cracked under the bridge, or how?'),
  ],
  ['a prompt of 31 words', 'prompt: "Why why', 'has 31 words', prompt(`Why ${'why '.repeat(30)}?`)],
  [
    'a time that passes',
    'this week',
    'says "this week" without a date',
    prompt('What was closed this week?'),
  ],
  [
    'a fact of one form',
    '- id: built\n    date',
    'only items of type order test "built"',
    ['type: date\n    facts: [built]\n', 'type: number\n    facts: [closed]\n'],
    ['key: "1998"', 'key: 1998\n    unit: "year"'],
  ],
  [
    'too few unstated',
    'items:',
    '1 of 13 verdicts are unstated',
    addItems(11, (n) => verdictYaml(`v-${n}`, n % 2 === 0)),
  ],
  [
    'too many true',
    'items:',
    '9 verdicts are true and 1 are false',
    addItems(12, (n) => verdictYaml(`v-${n}`, n % 4 === 0 ? 'unstated' : true)),
  ],
  [
    'too much to locate',
    'items:',
    'of the items are of process locate',
    addItems(30, (n) => verdictYaml(`v-${n}`, n % 2 === 0)),
  ],
  [
    'too little to join',
    'items:',
    '4 of 41 items have two sentences',
    addItems(30, (n) => verdictYaml(`v-${n}`, n % 2 === 0)),
  ],
  [
    'a sentence of no item',
    '- id: s-more',
    'no item has "s-more" as evidence',
    ['      - id: s-okoro', '      - id: s-more\n        text: "More."\n      - id: s-okoro'],
  ],
  ['an easy brief too short', 'easy:', 'the easy brief has 21 words', addEasyBrief(21)],
  ['an easy brief too long', 'easy:', 'the easy brief has 251 words', addEasyBrief(251)],
];

/** The number of the line on which some words begin. */
const lineOf = (text: string, words: string) =>
  text.slice(0, text.indexOf(words)).split('\n').length;

function found(changes: readonly TextReplacement[]) {
  const text = exampleYamlWith(...changes);
  const language = changes.includes(french) ? 'fr' : 'en';
  return { text, ...readBank(text, `questions/example/${language}.yaml`) };
}

describe('a fault planted in a bank', () => {
  it.each(errors)('is an error on its line: %s', (_, at, says, ...changes) => {
    const { text, problems, bank } = found(changes);
    expect(text).toContain(at);
    const here = problems.filter(({ line, level }) => !level && line === lineOf(text, at));
    expect(here.map(formatProblem).join('\n'), problems.map(formatProblem).join('\n')).toContain(
      says,
    );
    expect(bank).toBeUndefined();
  });

  it.each(warnings)('is a warning on its line, and no more: %s', (_, at, says, ...changes) => {
    const { text, problems, bank } = found(changes);
    expect(text).toContain(at);
    const here = problems.filter(({ line, level }) => level && line === lineOf(text, at));
    expect(here.map(formatProblem).join('\n'), problems.map(formatProblem).join('\n')).toContain(
      says,
    );
    expect(problems.map(({ level }) => level)).not.toContain(undefined);
    expect(bank).toBeDefined();
  });
});
