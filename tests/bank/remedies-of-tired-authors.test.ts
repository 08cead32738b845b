import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { readBank } from '../../src/tools/bank/read-bank.ts';
import { EXAMPLE_PATH, exampleYaml, exampleYamlWith } from '../support/example-bank.ts';

const remediesOf = (yaml: string) => readBank(yaml, EXAMPLE_PATH).problems.map((one) => one.remedy);

it('ids with a comma and without brackets are shown as the list that they are', () => {
  expect(remediesOf(exampleYamlWith(['facts: [closed, vote]', 'facts: closed, vote']))).toEqual([
    'write a list here: [closed, vote]',
  ]);
});

it('without any item the opening is not to be taken out', () => {
  const [opening] = remediesOf(exampleYaml.replace(/\nitems:\n[\s\S]*$/, '\nitems: []\n'));
  expect(opening).toBe('list the items of this bank');
});

it.each([
  ['name', /(\n {2}- id: jacob\n) {4}name: .*\n/, '$1', 'actor "jacob" has no "name"'],
  ['id', /\n {2}- id: jacob\n {4}/, '\n  - ', 'actor 6 has no "id"'],
])('a fact without its %s is told once, and not again where it is named', (_, line, rest, told) => {
  const dossier = 'questions/2012-11-06-assemblee-pause/fr.yaml';
  const yaml = readFileSync(dossier, 'utf8').replace(line, rest);
  expect(readBank(yaml, dossier).problems.map(({ message }) => message)).toEqual([told]);
});
