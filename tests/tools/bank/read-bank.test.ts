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
