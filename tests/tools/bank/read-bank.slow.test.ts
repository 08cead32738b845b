import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseBankOrThrow } from '../../../src/tools/bank/open-bank.ts';
import { formatProblem, MODELINE, readBank } from '../../../src/tools/bank/read-bank.ts';
import {
  EXAMPLE_PATH,
  exampleYaml,
  exampleYamlWith,
  type TextReplacement,
} from '../../support/example-bank.ts';

const problems = (...changes: TextReplacement[]) =>
  readBank(exampleYamlWith(...changes), EXAMPLE_PATH).problems;
const places = (...changes: TextReplacement[]) =>
  problems(...changes).map(({ line, column }) => `${line}:${column}`);

/** The place of some words of the example, as an editor counts. */
function placeOf(words: string, text = exampleYaml): string {
  const before = text.slice(0, text.indexOf(words)).split('\n');
  return `${before.length}:${(before.at(-1) ?? '').length + 1}`;
}

describe('reading a bank', () => {
  it('typesets its texts, whatever the line ends', () => {
    for (const text of [exampleYaml, exampleYaml.replaceAll('\n', '\r\n')]) {
      const { bank } = readBank(text, EXAMPLE_PATH);
      const figure = bank?.items.find(({ type }) => type === 'number');
      expect(figure?.explanation).toBe('It is the mayor’s figure.');
    }
  });

  it('refuses a file that is not saved as UTF-8, and says so alone', () => {
    const accented = exampleYamlWith(['Why was the bridge closed?', 'Pourquoi est-il fermé ?']);
    const encodings = [
      Buffer.from(accented, 'latin1'),
      Buffer.from(accented, 'utf16le'),
      Buffer.from(`\ufeff${accented}`, 'utf16le'),
      Buffer.from(exampleYaml, 'utf16le').swap16(),
    ];
    for (const bytes of encodings) {
      const { bank, problems: found } = readBank(bytes.toString('utf8'), EXAMPLE_PATH);
      expect(bank).toBeUndefined();
      expect(found).toMatchObject([{ remedy: 'save it again with the encoding UTF-8' }]);
    }
    const latin = readBank(encodings[0]?.toString('utf8') ?? '', EXAMPLE_PATH).problems[0];
    expect(`${latin?.line}:${latin?.column}`).toBe(placeOf('é ?', accented));
  });

  it('reads a file with a mark of UTF-8 as one without', () => {
    expect(readBank(`\ufeff${exampleYaml}`, EXAMPLE_PATH)).toMatchObject({
      bank: { id: 'example' },
      problems: [],
    });
  });

  it.each([
    ['100.000', 'YAML reads 100.000 as 100', 'write 100000, or 100'],
    ['1.500', 'YAML reads 1.500 as 1.5', 'write 1500, or 1.5'],
    ['-2.000', 'YAML reads -2.000 as -2', 'write -2000, or -2'],
  ])('asks about a number that may be thousands: %s', (written, message, remedy) => {
    expect(problems(['key: 12\n', `key: ${written}\n`])).toContainEqual(
      expect.objectContaining({ message, remedy, line: Number(placeOf('key: 12').split(':')[0]) }),
    );
  });

  it.each(['12.345', '0.500', '12.5', '1200', '12 # million'])(
    'takes a number as it is written: %s',
    (written) => {
      expect(problems(['key: 12\n', `key: ${written}\n`]).join()).not.toMatch(/YAML reads/);
    },
  );

  it('names a text that YAML cuts at its #, and no comment beside it', () => {
    const asPrompt = (words: string) =>
      problems(['"Why was the bridge closed?"', words]).map(({ message }) => message);
    expect(asPrompt('Why is player # 10 not there?')).toEqual([
      'YAML reads a comment from the # on: "# 10 not there?"',
    ]);
    expect(asPrompt('Why is\n      player # 10 not there?')).toHaveLength(1);
    for (const sound of ['"Why # 10?" # a note', "'Why?' # a note", 'Why is C# there?'])
      expect(asPrompt(sound)).toEqual([]);
    expect(problems(['camp: river\n', 'camp: river # a note\n'])).toEqual([]);
  });

  it('prints a problem as file, line and column, message and remedy', () => {
    const [problem] = problems(['camp: river', 'camp: rivr']);
    expect(problem && formatProblem(problem)).toBe(
      'tests/fixtures/banks/example/en.yaml:60:11  there is no camp "rivr"  ' +
        'did you mean "river"? If not: name one of the camps of this bank',
    );
  });

  it('returns the bank with its warnings; opening one heeds errors alone', () => {
    const odd: TextReplacement = ['Why was the bridge closed?', 'Why is it closed today?'];
    const { bank, problems: found } = readBank(exampleYamlWith(odd), EXAMPLE_PATH);
    expect(bank?.id).toBe('example');
    expect(found.map(formatProblem)).toEqual([
      expect.stringMatching(
        /^tests\/fixtures\/banks\/example\/en\.yaml:102:13 {2}warning: .+ {2}name the day/,
      ),
    ]);
    expect(parseBankOrThrow(exampleYamlWith(odd), EXAMPLE_PATH).id).toBe('example');
    expect(() =>
      parseBankOrThrow(exampleYamlWith(odd, ['camp: river', 'camp: rivr']), EXAMPLE_PATH),
    ).toThrow(/^the bank has a problem\n.*there is no camp "rivr"[^\n]*$/);
  });

  it('points at the value that is wrong', () => {
    expect(places(['camp: river', 'camp: rivr'])).toEqual([placeOf('river\n    evidence')]);
    expect(places(['[s-okoro, s-lund]', '[s-okoro, s-land]'])).toEqual([
      placeOf('s-lund]\n    rows'),
    ]);
  });

  it('points at the name of an unknown field, and at the entry that misses one', () => {
    expect(places(['stance: refuses', 'stanse: refuses'])).toEqual([placeOf('stance: refuses')]);
    expect(places(['  publisher: "The Aval Courier"\n', ''])).toEqual([placeOf('article:')]);
  });

  it('points at the name of a list that is too short', () => {
    const change: TextReplacement = [
      '      - id: council\n        text: "The council voted for it."\n        slip: not-in-article\n        reason: "The vote came five years later."\n',
      '',
    ];
    expect(places(change)).toEqual([placeOf('options:')]);
  });

  it('lists the problems in the order of their lines', () => {
    const lines = problems(['key: 12', 'key: x'], ['opening: w', 'opening: x-w']).map(
      ({ line }) => line,
    );
    expect(lines).toEqual([11, 214]);
  });

  it.each([
    ['aliases', ['role: "engineer"', 'role: *mayor']],
    ['anchors', ['role: "engineer"', 'role: &engineer "engineer"']],
    ['tags', ['role: "engineer"', 'role: !!str engineer']],
    ['merges', ['    role: "engineer"', '    <<: { role: "engineer" }']],
  ] as const)('refuses %s', (what, change) => {
    const [problem, ...others] = problems(change);
    expect(problem?.message).toContain(`a bank has no ${what}`);
    expect(problem?.line).toBe(53);
    expect(others).toEqual([]);
  });

  it.each([
    [
      'a field twice',
      ['    role: "engineer"', '    role: "engineer"\n    role: "engineer"'],
      'this field stands twice in one entry',
      54,
    ],
    ['a tab', ['    role: "engineer"', '\trole: "engineer"'], 'a tab indents this line', 53],
    [
      'a colon in a bare text',
      ['role: "engineer"', 'role: engineer: retired'],
      'YAML cannot read this text',
      53,
    ],
    [
      'no space after a colon',
      ['role: "engineer"', 'role:"engineer"'],
      'a field has no space after its colon',
      53,
    ],
    ['a list inside an entry', ['\nitems:', '\n    items:'], 'the list "items" is indented', 97],
  ] as const)('tells %s by its line', (_, change, message, line) => {
    expect(problems(change)).toMatchObject([{ message, line }]);
  });

  it('falls back on YAML’s own message if no line is clearly at fault', () => {
    const { problems: found } = readBank(`${MODELINE}\n"x`, EXAMPLE_PATH);
    expect(found).toMatchObject([
      { line: 2, message: expect.stringContaining('this is not YAML') },
    ]);
  });

  it('names an alias of nothing beside a line that YAML cannot read', () => {
    const broken = exampleYaml.replace('    stance: refuses', '     stance: *refuses');
    const { problems } = readBank(broken, EXAMPLE_PATH);
    expect(problems.some(({ message }) => message.includes('aliases'))).toBe(true);
  });

  it('reports any text’s faults at a place within it', { timeout: 30_000 }, () => {
    const spot = fc.nat({ max: exampleYaml.length - 1 });
    const slip = fc.tuple(spot, fc.nat({ max: 9 }), fc.constantFrom(...'{}[]:,-"\'#&*!|>% \t\na'));
    fc.assert(
      fc.property(fc.array(slip, { minLength: 1, maxLength: 3 }), (slips) => {
        const text = slips.reduce(
          (words, [at, lost, typed]) => words.slice(0, at) + typed + words.slice(at + lost),
          exampleYaml,
        );
        for (const { line, column } of readBank(text, EXAMPLE_PATH).problems) {
          expect(line).toBeGreaterThan(0);
          expect(line).toBeLessThanOrEqual(text.split('\n').length);
          expect(column).toBeGreaterThan(0);
        }
      }),
      { numRuns: 20 },
    );
  });

  it('wants the schema named, and the id and language of its folder and file', () => {
    const { problems: found } = readBank(
      exampleYamlWith([MODELINE, '# A bank']),
      'questions/other/fr.yaml',
    );
    expect(found.map(({ message }) => message)).toEqual([
      'the first line does not name the schema of the bank',
      'the id is "example", but the file is questions/other/fr.yaml',
      'the language is "en", but the file is questions/other/fr.yaml',
    ]);
  });
});
