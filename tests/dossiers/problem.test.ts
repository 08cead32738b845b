import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { isError } from '../../src/bank/check-bank.ts';
import { lintRules } from '../../src/bank/lint/registry.ts';
import { openDossierFile } from '../../src/dossiers/open-dossier.ts';
import { describeDossierProblem } from '../../src/dossiers/problem.ts';
import { catalogue as en } from '../../src/dossiers/text/en.ts';
import { catalogue as fr } from '../../src/dossiers/text/fr.ts';

const source = readFileSync('tests/fixtures/dossiers/telepherique-de-valmere.qqq.json', 'utf8');

/** What a French reader is told of the file with one change, with one kind of space. */
async function describeChanged(from: string, to: string) {
  if (!source.includes(from)) throw new Error(`the dossier has no ${from}`);
  const outcome = await openDossierFile(new TextEncoder().encode(source.replace(from, to)));
  if (outcome.ok) throw new Error('it opened');
  const { message, remedy, details } = describeDossierProblem(outcome.problem, fr.problems);
  const lines = details.map(({ place, ...words }) => `${place}: ${words.message} ${words.remedy}`);
  return [`${message} ${remedy}`, ...lines].map((line) => line.replace(/\s/g, ' '));
}

describe('a dossier with a mistake says where it is and what to do, in French', () => {
  it('for a comma too many, with its line and column', async () => {
    expect(await describeChanged('"version": 1,', '"version": 1,,')).toEqual([
      expect.stringMatching(
        /^Ce fichier n’est pas du JSON, ou il a une faute de frappe. \(ligne 3, colonne 16\) C’est souvent une virgule/,
      ),
    ]);
  });

  it.each([
    [
      'a field that is missing',
      '"monogram": "IC",',
      '',
      'acteur 1 (caradec), champ « monogram »: Ce champ manque. Ajoutez-le.',
    ],
    [
      'a field with a typing mistake',
      '"monogram": "IC"',
      '"monograme": "IC"',
      'acteur 1 (caradec), champ « monograme »: Ce champ est inconnu.',
    ],
    [
      'an id of nothing',
      '"evidence": ["maire"], "key"'.replace(', "key"', ''),
      '"evidence": ["mairie"]',
      'preuve 1: Cet identifiant n’est celui de rien',
    ],
    [
      'a text that is too long',
      'La dernière cabine montera',
      'ha '.repeat(700),
      'phrase 2 (arret), champ « text »: C’est trop long. Raccourcissez.',
    ],
    [
      'a number where a text goes',
      '"unit": "personnes"',
      '"unit": 12',
      'question 12 (quoi-passagers), champ « unit »: Cette valeur n’est pas du bon genre. Un texte',
    ],
    [
      'an unknown type of question',
      '"type": "recall"',
      '"type": "quiz"',
      'question 2 (qui-maire), champ « type »: Ce mot n’est pas de ceux qui vont ici.',
    ],
    [
      'a day that is none',
      '"date": "2025-11-08"',
      '"date": "2025-11-31"',
      'date 2 (d-panne), champ « date »: Cette date n’en est pas une.',
    ],
  ])('for %s', async (_, from, to, told) => {
    const [summary, ...lines] = await describeChanged(from, to);
    expect(summary).toMatch(/^Ce dossier a (une faute|\d+ fautes) à corriger\./);
    expect(lines).toContainEqual(expect.stringContaining(told));
    for (const line of lines) expect(line).toMatch(/^ligne \d+, colonne \d+, /);
  });

  it('for a file without a question', async () => {
    const data = JSON.parse(source);
    data.banks[0].items = [];
    const bytes = new TextEncoder().encode(JSON.stringify(data));
    const outcome = await openDossierFile(bytes);
    expect(outcome).toEqual({ ok: false, problem: { reason: 'no-item', place: 'file' } });
  });

  it('for a backup, a newer file and a file of no dossier', async () => {
    const reasons = await Promise.all(
      [
        { format: 'qui-quand-quoi', version: 1, entries: [] },
        { format: 'qui-quand-quoi/dossier', version: 2, banks: [] },
        { format: 'qui-quand-quoi/dossier', version: 1, banks: [] },
        { hello: 'world' },
        [],
      ].map(async (data) => {
        const outcome = await openDossierFile(new TextEncoder().encode(JSON.stringify(data)));
        return outcome.ok ? 'opened' : outcome.problem.reason;
      }),
    );
    expect(reasons).toEqual([
      ...['progress-file', 'newer', 'no-bank', 'not-a-dossier', 'not-a-dossier'],
    ]);
  });
});

it.each([
  ['French', fr],
  ['English', en],
])('there are words in %s for every rule that refuses a bank', (_, { problems }) => {
  const rules = lintRules.filter(isError).map(({ name }) => name);
  expect(Object.keys(problems.kinds)).toEqual(expect.arrayContaining(rules));
});
