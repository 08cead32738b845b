import { describe, expect, it } from 'vitest';
import { checkBank } from '../../../src/bank/check-bank.ts';
import { parseExampleWith } from '../../support/example-bank.ts';

describe('what the schema finds, in words', () => {
  it.each([
    ['"12"', 'write 12 without quotes'],
    ['1,5', 'write 1.5'],
    ['0,125', 'write 0.125'],
    ['1 000', 'write 1000'],
    ['"1\u202f000"', 'write 1000'],
    ['1_000', 'write 1000'],
    ['1.000.000', 'write 1000000'],
    ['"1.000,5"', 'write 1000.5'],
    ['"1,000.5"', 'write 1000.5'],
    ['1,500', 'write 1500, or 1.5'],
    ['−8', 'write -8'],
    ['12 %', 'write a number in figures here: 12, 1.5 or -3'],
    ['', 'write a number in figures here: 12, 1.5 or -3'],
    ['true', 'write a number in figures here: 12, 1.5 or -3'],
  ])('tells how to write the number %s', (written, remedy) => {
    const { problems } = checkBank(parseExampleWith(['key: 12', `key: ${written}`]));
    expect(problems.map((problem) => problem.remedy)).toEqual([remedy]);
  });

  it.each([
    ['key: crack', 'key:', /^name one of [^"]*$/],
    ['speaker: okoro', 'speaker:', /^name one of morel, okoro, lund$/],
    ['camp: river', 'camp:', /^name one of [^"]*$/],
    ['holder: lund', 'holder:', /^name one of morel, okoro, lund$/],
    ['id: why-closed', 'id:', /^write an id here/],
    ['type: recall', 'type:', /^the types are/],
    ['tolerance: 1', 'tolerance: -1', /^a tolerance is 0 or more$/],
    ['monogram: AM', 'monogram: AM\n    plural: "yes"', /^write true or false, without quotes/],
  ])('has a remedy that helps for %s, once it is %s', (from, to, remedy) => {
    const { problems } = checkBank(parseExampleWith([from, to]));
    expect(problems.some((problem) => remedy.test(problem.remedy))).toBe(true);
    expect(problems.map((problem) => problem.remedy).join()).not.toMatch(/did you mean/);
  });

  it.each([
    ['prompt: "Who is', 'promt: "Who is'],
    ['type: recall', 'typ: recall'],
    ['  publisher: "The', '  publischer: "The'],
    ['opening: why', 'openning: why'],
  ])('tells of a field once, if it only misspells one that is missing: %s, %s', (from, to) => {
    const { problems } = checkBank(parseExampleWith([from, to]));
    expect(problems.map(({ kind }) => kind)).toEqual(['unknown-field']);
  });

  it('proposes no other language for a language that there is none of', () => {
    const { problems } = checkBank(parseExampleWith(['language: en', 'language: es']));
    expect(problems.map(({ remedy }) => remedy)).toEqual(['the words are fr, en, de, it']);
  });

  it.each([
    [
      ['prompt: "Who is', 'promt: "Who is'],
      'unknown field "promt" in item "name-mayor"',
      'did you mean "prompt"? If not: the fields here are id, facts, process, prompt, explanation, orEvidence, proof, type, evidence, accept',
    ],
    [
      ['        reason: "The vote', '        why: "The vote'],
      'unknown field "why" in option "council" of item "why-closed"',
      'the fields here are id, text, slip, reason',
    ],
    [
      ['    holder: lund\n', ''],
      'position "lund-gift" has no "holder"',
      'add the line "holder: …" to it',
    ],
    [['  publisher: "The Aval Courier"\n', ''], 'the article has no "publisher"', 'add the line'],
    [['opening: why-closed\n', ''], 'the bank has no "opening"', 'add the line "opening: …" to it'],
    [
      ['type: recall', 'type: recal'],
      'there is no item type "recal"',
      'did you mean "recall"? If not: the types are choice, verdict, match, order, date, number, recall',
    ],
    [['    type: recall\n', ''], 'item "name-mayor" has no "type"', 'add the line "type: …"'],
    [
      ['slip: date-shift', 'slip: joke'],
      '"slip" of option "cost" of item "why-closed" cannot be "joke"',
      'the words are actor-swap, date-shift, negation-flip, stronger-verb, over-generalisation, not-in-article, number-swap',
    ],
    [['unit: "million"', 'unit: 5'], '"unit" of item "how-much" cannot be "5"', 'put it in quotes'],
    [['key: 12', 'key: a dozen'], '"key" of item "how-much" cannot be "a dozen"', 'write a number'],
    [['label: "The council votes"', 'label:'], '"label" of date "vote" is empty', 'write a text'],
    [['[s-vote]', 's-vote'], '"evidence" of date "vote" cannot be "s-vote"', 'write a list here'],
    [
      ['    evidence: [s-closed]\n    key: crack', '    evidence: []\n    key: crack'],
      '"evidence" of item "why-closed" cannot be a list of 0',
      'an item without evidence: name the sentence of the brief that settles it',
    ],
    [
      ['- id: river', '- id: The River'],
      '"id" of camp "The River" cannot be "The River"',
      'write "the-river"',
    ],
    [['key: false', 'key: maybe'], '"key" of item "keeps-old" cannot be "maybe"', 'a verdict is'],
    [['https://', 'http://'], '"address" of the article cannot be', 'an address begins with https'],
    [
      ['https://example.org/bridge', 'https://example.org/bridge\n  licence: CC BY 4.0'],
      '"licence" of the article cannot be "CC BY 4.0"',
      'did you mean "CC-BY-4.0"? If not: write an SPDX identifier',
    ],
    [
      ['https://example.org/bridge', 'https://example.org/bridge\n  licence: free'],
      '"licence" of the article cannot be "free"',
      'or the https:// address where the licence is to be read',
    ],
    [
      ['https://example.org/bridge', 'https://example.org/bridge\n  licence: http://a.org/b'],
      '"licence" of the article cannot be "http://a.org/b"',
      'https:// address',
    ],
    [
      ['https://example.org/bridge', 'https://example.org/bridge\n  mayShowText: maybe'],
      '"mayShowText" of the article cannot be "maybe"',
      'write true or false, without quotes,',
    ],
    [
      ['https://example.org/bridge', 'https://example.org/bridge\n  author: ""'],
      '"author" of the article is empty',
      'write what is to be read here',
    ],
    [
      ['    key: crack\n', '    key: crack\n    orEvidence: [s-vote]\n'],
      '"orEvidence" of item "why-closed" cannot be "s-vote"',
      'give each other proof a list of its own: [[b], [c, d]]',
    ],
    [['monogram: AM', 'monogram: MAYOR'], '"monogram" of actor "morel"', 'at most four letters'],
    [
      ['"A crack was found."', `'A "crack was found.'`],
      '"text" of option "crack"',
      'a quotation mark is alone here',
    ],
  ] as const)('%j', (change, message, remedy) => {
    const [problem] = checkBank(parseExampleWith(change)).problems;
    expect(problem?.message).toContain(message);
    expect(problem?.remedy).toContain(remedy);
  });

  it('shows the shape that is wanted, with what was given, where texts stand for options', () => {
    const example = parseExampleWith() as { items: Record<string, unknown>[] };
    const withOptions = (options: unknown) => {
      const [first, ...others] = example.items;
      const { problems } = checkBank({ ...example, items: [{ ...first, options }, ...others] });
      return problems.map(({ message, remedy }) => `${message}: ${remedy}`);
    };
    expect(withOptions(['Oui', 'A crack'])).toEqual([
      '"options" of item "why-closed" cannot be "Oui": write a map of fields here, such as {id: oui, text: "Oui"}',
      '"options" of item "why-closed" cannot be "A crack": write a map of fields here, such as {id: a-crack, text: "A crack"}',
    ]);
    expect(withOptions([['A', 'B']])[0]).toBe(
      '"options" of item "why-closed" cannot be a list of 2: write a map of fields here, such as {id: a, text: "A"}',
    );
    expect(withOptions('A')).toEqual([
      '"options" of item "why-closed" cannot be "A": write a list here, such as options: [{id: a, text: "A"}, {id: b, text: "…"}, {id: c, text: "…"}]',
    ]);
  });

  it('counts the entries that have no id', () => {
    const [, problem] = checkBank(parseExampleWith(['- id: town', '- ix: town'])).problems;
    expect(problem?.message).toBe('camp 1 has no "id"');
  });

  it('refuses a list in the place of an item', () => {
    const example = parseExampleWith() as { items: unknown[] };
    const { bank, problems } = checkBank({ ...example, items: [...example.items, ['text']] });
    expect(bank).toBeUndefined();
    expect(problems[0]?.message).toBe('an item cannot be a list of 1');
    expect(problems[0]?.remedy).toMatch(
      /^write a map of fields here, such as \{id: text, facts: \[/,
    );
  });
});
