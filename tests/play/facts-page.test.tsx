// @vitest-environment happy-dom
import { cleanup, screen } from '@testing-library/preact';
import { afterEach, expect, it } from 'vitest';
import type { LogEvent } from '../../src/engine/events.ts';
import { FactsPage } from '../../src/play/facts/FactsPage.tsx';
import { loadPlayText } from '../../src/play/text/index.ts';
import { GlossaryTerms } from '../../src/question/GlossaryText.tsx';
import { fixtureBank as bank } from '../support/fixture-bank.ts';
import { createMemoryLog } from '../support/memory-log.ts';
import { winEveryFact } from '../support/states/last-edition.ts';
import { DAY_MS, FIXED_NOW_MS } from '../support/states/visit.ts';
import { createTestContext, renderInFrench } from '../support/test-app.tsx';
import { createTestGame } from '../support/test-game.ts';

afterEach(cleanup);

const glossary = [{ id: 'psaki', term: 'Jen Psaki', text: 'Elle parle à la presse.' }];

async function openFactsPage(about: string, events: readonly LogEvent[], now = FIXED_NOW_MS) {
  const game = createTestGame({ log: createMemoryLog(events), clock: () => now });
  const [playableBank, playText] = await Promise.all([
    game.loadBank(),
    loadPlayText('fr'),
    game.loadProgress(),
  ]);
  renderInFrench(
    <GlossaryTerms terms={glossary} label="Mots">
      <FactsPage about={about} playableBank={playableBank} playText={playText} />
    </GlossaryTerms>,
    createTestContext({ game }),
  );
}

it('initials stand beside a name that is known, and not beside the hole of one that faded', async () => {
  const [known, faded] = bank.actors;
  const answer = {
    v: 1,
    bank: bank.id,
    kind: 'answer',
    axis: 'actors',
    item: bank.opening,
  } as const;
  const at = FIXED_NOW_MS - DAY_MS / 24;
  const events: LogEvent[] = [
    { ...answer, at, key: '1-a', round: 'r1', response: '', facts: [known?.id ?? ''], score: 1 },
    { ...answer, at, key: '2-a', round: 'r1', response: '', facts: [faded?.id ?? ''], score: 0 },
  ];
  await openFactsPage('qui', events);
  const [first, second] = screen
    .getAllByRole('listitem')
    .filter((one) => one.querySelector('a'))
    .map(({ textContent }) => textContent ?? '');
  expect(first?.startsWith(known?.monogram ?? '-')).toBe(true);
  expect(second).toMatch(/^\?/);
  expect(second).not.toContain(faded?.monogram);
});

it('once every fact was won, the hard words of its line are explained, though it has faded', async () => {
  const won = winEveryFact(bank).map(([, event]) => event as LogEvent);
  await openFactsPage('qui', won, FIXED_NOW_MS + 27 * DAY_MS);
  screen.getByRole('button', { name: 'Jen Psaki' });
});
