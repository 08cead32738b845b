import { describe, expect, it } from 'vitest';
import { readBank } from '../../../src/tools/bank/read-bank.ts';
import { EXAMPLE_PATH, exampleYaml } from '../../support/example-bank.ts';
import { sampleList } from '../../support/full-run.ts';
import {
  formatProblems,
  type LineMutation,
  listContentLines,
  misspellKey,
  replaceInLine,
  replaceLines,
} from '../../support/yaml-lines.ts';

const breaks: [name: string, how: LineMutation][] = [
  ['its field renamed', misspellKey],
  [
    'an unknown id in its list',
    replaceInLine(/^( *(?:facts|evidence|near): \[)[a-z-]+/, '$1no-such-thing'),
  ],
  [
    'an unknown id or word as its value',
    replaceInLine(
      /^( *(?:opening|speaker|camp|holder|key|type|slip|via): )(?!false)[a-z-]+$/,
      '$1no-such-thing',
    ),
  ],
  ['one space more', (line) => ` ${line}`],
  ['two spaces less', replaceInLine(/^ {2}/, '')],
  ['its colon lost', replaceInLine(/^( *(?:- )*[a-z]+):/, '$1')],
  ['its first quote lost', replaceInLine(/: "/, ': ')],
  ['its last quote lost', replaceInLine(/"$/, '')],
  ['its last bracket lost', replaceInLine(/\]$/, '')],
  ['its dash lost', replaceInLine(/- /, '  ')],
];

describe('a bank with one line broken', () => {
  it.each(breaks)('has a problem on that line: %s', { timeout: 60_000 }, (name, how) => {
    let tried = 0;
    // a fifth of the lines for each way, the next fifth for the next: every line is broken in two ways
    const turn = breaks.findIndex(([other]) => other === name) % 5;
    for (const { line, number } of listContentLines(exampleYaml).filter(
      (_, at) => at % 5 === turn,
    )) {
      const broken = how(line);
      if (broken === undefined) continue;
      tried++;
      const { problems } = readBank(
        replaceLines(exampleYaml, new Map([[number, broken]])),
        EXAMPLE_PATH,
      );
      const here = problems.filter((problem) => problem.line === number);
      expect(here.length, `${number}: ${broken}\n${formatProblems(problems)}`).toBeGreaterThan(0);
      expect(problems.length, `${number}: ${broken}\n${formatProblems(problems)}`).toBeLessThan(8);
    }
    expect(tried).toBeGreaterThan(2);
  });

  const optional = /^ *(address|speaker|tolerance):|^ {8}via:/;

  it('has a problem on the line of its entry if the line is gone', { timeout: 60_000 }, () => {
    const lines = exampleYaml.split('\n');
    const indent = (line = '') => line.search(/\S/);
    const content = listContentLines(exampleYaml);
    for (const { line, number } of sampleList(content, Math.ceil(content.length / 3))) {
      const { problems } = readBank(
        replaceLines(exampleYaml, new Map([[number, undefined]])),
        EXAMPLE_PATH,
      );
      if (optional.test(line)) {
        expect(formatProblems(problems)).toBe('');
        continue;
      }
      const above = lines.slice(0, number - 1);
      const entry = above.findLastIndex((one) => one.trim() && indent(one) < indent(line)) + 1;
      // what begins an entry or a list has its own line taken by the next
      const opens = /^ *- |:$/.test(line);
      const places = indent(line) === 0 ? [3, number] : opens ? [entry, number] : [entry];
      const here = problems.filter((problem) => places.includes(problem.line));
      expect(here.length, `${number}: ${line}\n${formatProblems(problems)}`).toBeGreaterThan(0);
    }
  });

  it('has a problem if it no longer names its schema', () => {
    const { problems } = readBank(exampleYaml.replace('$schema', 'schema'), EXAMPLE_PATH);
    expect(problems).toMatchObject([{ line: 1 }]);
  });
});

describe('a bank with several lines broken', () => {
  it('has a problem on each, whether YAML, the schema or a rule minds', () => {
    const broken = exampleYaml
      .replace('title: "The bridge"', 'title: "The bridge')
      .replace('camp: river', 'camp: rivers')
      .replace('    label: "The council votes"', '     label: "The council votes"')
      .replace('claim: "to pull', 'claims: "to pull')
      .replace('accept: ["Ada Morel", "Morel"]', 'accept: ["Ada Morel", "Morel"');
    const wrong = broken
      .split('\n')
      .flatMap((line, index) => (line === exampleYaml.split('\n')[index] ? [] : [index + 1]));
    const { problems } = readBank(broken, EXAMPLE_PATH);
    expect(wrong).toHaveLength(5);
    expect(problems.map(({ line }) => line)).toEqual(expect.arrayContaining(wrong));
    expect(problems.length, formatProblems(problems)).toBe(5);
  });
});
