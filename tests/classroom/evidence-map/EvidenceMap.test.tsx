// @vitest-environment happy-dom
import { cleanup, render, screen } from '@testing-library/preact';
import { afterEach, expect, it } from 'vitest';
import { EvidenceMap } from '../../../src/classroom/evidence-map/EvidenceMap.tsx';
import { catalogue } from '../../../src/classroom/report/text/fr.ts';
import { fixtureBank } from '../../support/fixture-bank.ts';

afterEach(cleanup);

const itemOf = (id: string) => {
  const item = fixtureBank.items.find((one) => one.id === id);
  if (!item) throw new Error(`no ${id}`);
  return item;
};
const show = (id: string, tally: Parameters<typeof EvidenceMap>[0]['tally']) => {
  render(
    <EvidenceMap
      brief={fixtureBank.brief}
      item={itemOf(id)}
      tally={tally}
      language="fr"
      t={catalogue.report.evidenceMap}
    />,
  );
  return screen.getAllByRole('listitem').map((row) => row.textContent ?? '');
};

it('tells the whole story, with how many took which sentence and which one was right', () => {
  const rows = show('quoi-psaki', {
    taken: { 'p-psaki': 14, 'p-geneve': 3 },
    nothing: 0,
    skipped: 2,
    n: 19,
  });
  const sentences = fixtureBank.brief.flatMap((paragraph) => paragraph.sentences);
  expect(rows).toHaveLength(sentences.length + 1);
  for (const [at, { id, text }] of sentences.entries()) {
    expect(rows[at]).toContain(text);
    const told = { 'p-psaki': ' (prise par 14 sur 19)', 'p-geneve': ' (prise par 3 sur 19)' };
    expect(rows[at]?.includes('prise par')).toBe(id in told);
    expect(rows[at]).toContain(told[id as keyof typeof told] ?? '');
    expect(rows[at]?.includes('Bonne preuve')).toBe(id === 'p-psaki');
  }
  expect(rows.at(-1)).toBe('2Pas de phrase donnée (prise par 2 sur 19)');
});

it('marks "nothing says so" as right where no sentence settles the answer', () => {
  const rows = show('quoi-europeens-convaincus', {
    taken: { 'p-assurance': 5 },
    nothing: 0,
    skipped: 0,
    n: 5,
  });
  expect(rows.at(-1)).toMatch(/^Bonne preuve\s: Rien ne le dit$/);
  expect(rows.filter((row) => row.includes('Bonne preuve'))).toHaveLength(1);
});
