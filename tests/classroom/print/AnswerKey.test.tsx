// @vitest-environment happy-dom
import { cleanup, screen, within } from '@testing-library/preact';
import { afterEach, expect, it } from 'vitest';
import type { Item } from '../../../src/bank/types.ts';
import { AnswerKey } from '../../../src/classroom/print/AnswerKey.tsx';
import { catalogue as cardsText } from '../../../src/classroom/print/text/fr.ts';
import { createPlayableBank } from '../../../src/engine/playable-bank.ts';
import { EvidenceQuote } from '../../../src/question/EvidenceQuote.tsx';
import { createAssignmentOfFirst } from '../../support/assignments.ts';
import { fixtureBank } from '../../support/fixture-bank.ts';
import { renderInFrench } from '../../support/test-app.tsx';

afterEach(cleanup);

const [paragraph] = fixtureBank.brief;
const [first, second, third] = (paragraph?.sentences ?? []).map(({ id }) => id) as string[];
const opening = fixtureBank.items.find(({ id }) => id === fixtureBank.opening) as Item;
const single: Item = { ...opening, evidence: [first ?? ''] };
const proven: Item = { ...single, orEvidence: [[second ?? '', third ?? '']] };
const bankWith = (item: Item) =>
  createPlayableBank({
    ...fixtureBank,
    items: fixtureBank.items.map((one) => (one.id === item.id ? item : one)),
  });

const printed = (item: Item) =>
  renderInFrench(
    <AnswerKey
      assignment={{ ...createAssignmentOfFirst(1), name: 'Série' } as never}
      items={[{ item, numbers: { A: 1, B: 1 } }]}
      playableBank={bankWith(item)}
      cardsText={cardsText}
    />,
  ).container.textContent;

it('the key for teachers lists each proof that will do', () => {
  expect(printed(proven)).toContain('Une de ces preuves suffit\u00a0: 1 ou 2 + 3.');
  cleanup();
  expect(printed(single)).not.toContain('preuves');
});

it('the feedback says that one of the passages is enough', () => {
  const captionOf = (item: Item) =>
    renderInFrench(
      <EvidenceQuote evidence={bankWith(item).evidenceForItem(item)} language="fr" />,
    ).container.querySelector('figcaption')?.textContent;
  expect(captionOf(proven)).toBe('C’est écrit ici (un seul suffit)');
  cleanup();
  expect(captionOf(single)).toBe('C’est écrit ici');
});

it('begins with the answers of each sheet in its own order, to mark copies by', () => {
  renderInFrench(
    <AnswerKey
      assignment={{ ...createAssignmentOfFirst(2), name: 'Série' } as never}
      items={[
        { item: single, numbers: { A: 1, B: 2 } },
        { item: { ...single, id: 'other' }, numbers: { A: 2, B: 1 } },
      ]}
      playableBank={bankWith(single)}
      cardsText={cardsText}
    />,
  );
  for (const sheet of ['A', 'B']) {
    const strip = screen.getByRole('region', { name: `Les réponses de la feuille ${sheet}` });
    const answers = within(strip).getAllByRole('listitem');
    expect(answers.map((one) => one.textContent)).toEqual([
      expect.stringMatching(/^1 [A-D]$/),
      expect.stringMatching(/^2 [A-D]$/),
    ]);
  }
});
