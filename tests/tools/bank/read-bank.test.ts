import { expect, it } from 'vitest';
import { readBank } from '../../../src/tools/bank/read-bank.ts';
import { exampleYamlWith } from '../../support/example-bank.ts';

it('no dossier of a site has the id of one that a device holds', () => {
  const id = 'local-a-small-bridge-0123456789';
  const source = exampleYamlWith(['\nid: example\n', `\nid: ${id}\n`]);
  const { bank, problems } = readBank(source, `questions/${id}/en.yaml`);
  expect(bank).toBeUndefined();
  expect(problems).toMatchObject([
    { message: `the id "${id}" is that of a dossier that a device holds` },
  ]);
});

const listProblems = (...changes: Parameters<typeof exampleYamlWith>) =>
  readBank(exampleYamlWith(...changes), 'questions/example/en.yaml').problems;

it('a file with two versions that a merge left is said to be one, and where', () => {
  const conflict = '<<<<<<< HEAD\nlanguage: en\n=======\nlanguage: fr\n>>>>>>> other\n';
  expect(listProblems(['language: en\n', conflict])).toMatchObject([
    { line: 4, message: expect.stringContaining('two versions') },
  ]);
});

it.each(['CafÃ©', 'Ã€ Aval', 'lâ€™article', 'Â« Non Â»'])(
  'the letters of a file that was opened in another encoding are no text: %s',
  (letters) => {
    const [problem, ...others] = listProblems(['publisher: "', `publisher: "${letters}`]);
    expect(problem?.message).toMatch(/has become other letters/);
    expect(others).toEqual([]);
  },
);

it('curly quotation marks around a text are asked about, and straight ones around them are meant', () => {
  const messages = (publisher: string) =>
    listProblems([/publisher: .*/.exec(exampleYamlWith())?.[0] ?? '', `publisher: ${publisher}`])
      .filter(({ message }) => message.includes('part of a text in YAML'))
      .map(({ level }) => level);
  expect(messages('“The Courier”')).toEqual(['warning']);
  expect(messages('‘The Courier’')).toEqual(['warning']);
  expect(messages('«\u00a0Le Courrier\u00a0»')).toEqual(['warning']);
  expect(messages('"“The Courier”"')).toEqual([]);
  expect(messages('The “Courier” of Aval')).toEqual([]);
});

it.each([
  ['no-break space after a colon', 'publisher: "', 'publisher:\u00a0"', /no space after its colon/],
  [
    'list with the dashes of a word processor',
    '  - id: vote\n',
    '  – id: vote\n',
    /another sign than a hyphen/,
  ],
  ['list with bullets', '  - id: vote\n', '  • id: vote\n', /another sign than a hyphen/],
  ['list with numbers', '  - id: vote\n', '  1. id: vote\n', /another sign than a hyphen/],
  ['comment as programs have them', '\nbrief:', '\n// the story\nbrief:', /another sign than #/],
  ['fence of a chat', '# yaml-language', '```yaml\n# yaml-language', /copied from/],
  ['sign of HTML', 'publisher: "', 'publisher: "Smith &amp; ', /"&amp;" is shown as it stands/],
  ['tag of HTML', 'publisher: "', 'publisher: "<i>The</i> ', /"<i>" is shown as it stands/],
  ['bold word of Markdown', 'publisher: "', 'publisher: "**The** ', /"\*\*" is shown as it stands/],
])('a %s is named where it stands', (_, before, after, message) => {
  const change = exampleYamlWith([before, after]);
  const line =
    change.slice(0, change.indexOf(after)).split('\n').length + Number(after[0] === '\n');
  const [problem] = readBank(change, 'questions/example/en.yaml').problems;
  expect(problem).toMatchObject({ line, message: expect.stringMatching(message) });
});

it('lines that end as on an old Mac are lines', () => {
  const { bank } = readBank(exampleYamlWith().replaceAll('\n', '\r'), 'questions/example/en.yaml');
  expect(bank?.id).toBe('example');
});

it.each(['Vóte', 'VOTE', 'vote_', 'Vote!'])(
  'an id that cannot be one is proposed as it could be, and who names it so is right: %s',
  (given) => {
    const problems = listProblems(['  - id: vote\n', `  - id: ${given}\n`]);
    expect(problems).toMatchObject([{ remedy: 'write "vote", wherever it is named too' }]);
  },
);

it('a bank without camps is not asked to name one of them', () => {
  const withoutCamps = exampleYamlWith().replace(/^camps:\n(?: .*\n)*/m, '');
  const { problems } = readBank(withoutCamps, 'questions/example/en.yaml');
  const remedies = problems
    .filter(({ message }) => message.startsWith('there is no camp'))
    .map(({ remedy }) => remedy);
  expect(new Set(remedies)).toEqual(new Set(['list the camps of this bank, or take it out']));
});
