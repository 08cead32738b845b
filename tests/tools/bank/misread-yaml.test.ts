import { describe, expect, it } from 'vitest';
import { isError } from '../../../src/bank/check-bank.ts';
import { MODELINE, readBank } from '../../../src/tools/bank/read-bank.ts';
import { exampleYamlWith } from '../../support/example-bank.ts';

/** What is said of the field's line, in the example with this value in the place of its own. */
function readValue(field: string, own: string, value: string) {
  const text = exampleYamlWith([`${field}: ${own}\n`, `${field}: ${value}\n`]);
  const line = text.split('\n').findIndex((row) => row.trim() === `${field}: ${value}`) + 1;
  const { problems } = readBank(text, 'questions/example/en.yaml');
  return problems.filter((one) => one.line === line && !one.message.includes('tolerance of'));
}

/** The values that a remedy says in full, as an author would write them. */
function listProposals(remedy: string): string[] {
  const [, written = ''] =
    /^(?:write|take the brackets off:|put it in quotes:|did you mean) (.+?)(?:\?.*| without quotes| if .*| here: .*)?$/.exec(
      remedy,
    ) ?? [];
  return /^write (?:a|it)\b/.test(remedy) ? [] : written.split(', or ').filter(Boolean);
}

/** What an author ends with who does what is said, until nothing is. */
function followRemedies(field: string, own: string, value: string, done: string[] = []): string[] {
  const [problem] = readValue(field, own, value);
  const { remedy } = problem ?? {};
  if (remedy === undefined) return [value];
  expect([...done, remedy]).toEqual([...new Set([...done, remedy])]);
  return listProposals(remedy).flatMap((next) =>
    followRemedies(field, own, next, [...done, remedy]),
  );
}

it('the example begins as every bank', () => {
  expect(exampleYamlWith().startsWith(MODELINE)).toBe(true);
});

describe('who follows the remedies ends with what was meant, or with a form that there is', () => {
  it.each([
    ['2019.10', ['2019-10']],
    ['2019.05', ['2019-05']],
    ['2019.20', []],
    ['2019.1', ['2019-01']],
    ['[2019.10]', ['2019-10']],
    ['0x7E3', []],
    ['2e3', []],
    ['02019', []],
    ['2014..', ['2014/..']],
    ['..2014', ['../2014']],
    ['"2019-05/06"', ['2019-05/2019-06']],
    ['2019-10/2019-09', ['2019-09/2019-10']],
    ['[["1998"]]', ['"1998"']],
  ])('the date %s', (value, meant) => {
    expect(readValue('date', '1998', value)).not.toEqual([]);
    expect(followRemedies('date', '1998', value)).toEqual(meant);
  });

  it.each([
    ['1.500', ['1500', '1.5']],
    ['100.000', ['100000', '100']],
    ['127.345', ['127345', '127.3450']],
    ['"1,525"', ['1525', '1.5250']],
    ['1,234.5', ['1234.5']],
    ['1.234.567', ['1234567']],
    ['1,00,000', []],
    ['10 12', []],
    ['12 500', ['12500']],
    ['–8', ['-8']],
    ['"12"', ['12']],
    ['0x12', ['18']],
    ['[12]', ['12']],
    ['["12"]', ['12']],
  ])('the number %s', (value, meant) => {
    expect(readValue('key', '12', value)).not.toEqual([]);
    expect(followRemedies('key', '12', value)).toEqual(meant);
  });

  it.each(['12.5', '1.25', '12500', '0.125', '127.3450', '1.50', '-8'])(
    'the number %s is read as it is written',
    (value) => expect(readValue('key', '12', value)).toEqual([]),
  );

  it('thousands with a point are asked about and stop no build', () => {
    const [problem] = readValue('key', '12', '127.345');
    expect(problem && isError(problem)).toBe(false);
    expect(problem?.message).toBe('YAML reads 127.345 as decimals');
  });

  it.each([
    ['key', 'crack', '[crack]', ['"crack"']],
    ['key', 'crack', '[["crack"]]', ['"crack"']],
    ['key', 'crack', '[crak]', ['"crack"']],
    ['opening', 'why-closed', '["why-closed"]', ['"why-closed"']],
    ['evidence', '[s-cost]', '[["s-cost"]]', undefined],
    ['unit', '"million"', '[million]', ['"million"']],
    ['unit', '"million"', '1.50', ['"1.50"']],
    ['unit', '"million"', '[1.50]', ['"1.50"']],
    ['unit', '"million"', 'True', ['"True"']],
    ['process', 'infer', '[infer]', ['"infer"']],
  ])('the %s %s as %s', (field, own, value, meant) => {
    expect(readValue(field, own, value)).not.toEqual([]);
    const ends = followRemedies(field, own, value);
    if (meant) expect(ends).toEqual(meant);
  });
});
