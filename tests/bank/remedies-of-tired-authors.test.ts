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
