// @vitest-environment happy-dom
import { cleanup, screen, within } from '@testing-library/preact';
import { afterEach, expect, it } from 'vitest';
import { axes } from '../../../src/bank/types.ts';
import { LastEdition } from '../../../src/play/last-edition/LastEdition.tsx';
import { catalogue as playText } from '../../../src/play/text/fr.ts';
import { answerEvent, roundEvent } from '../../support/events.ts';
import { fixtureBank } from '../../support/fixture-bank.ts';
import { createTestContext, renderInFrench } from '../../support/test-app.tsx';
import { createTestGame } from '../../support/test-game.ts';

afterEach(cleanup);

const allFacts = axes.flatMap((axis) => fixtureBank[axis].map(({ id }) => id));
const DAY_MS = 86_400_000;

async function renderAfter(wonFacts: readonly string[], now = Date.UTC(2026, 0, 1)) {
  const game = createTestGame({ clock: () => now });
  const playableBank = await game.loadBank();
  await game.loadProgress();
  const events = [
    roundEvent('r1', ['one']),
    ...wonFacts.map((fact, at) =>
      answerEvent('r1', `item-${at}`, 1, {
        at: Date.UTC(2025, 11, 1, 12) + Math.floor(at / 10) * DAY_MS,
        facts: [fact],
      }),
    ),
  ];
  await game.merge(events.map((event) => ({ ...event, bank: fixtureBank.id })));
  renderInFrench(
    <LastEdition playableBank={playableBank} playText={playText} />,
    createTestContext({ game }),
  );
}

it('is not there before every fact was won, and says how many are left', async () => {
  await renderAfter(allFacts.slice(2));
  screen.getByText(/Encore 2 faits à réussir/);
  expect(document.body.textContent).not.toContain(fixtureBank.epilogue?.[0]);
});

it('prints every fact with the player’s dates, and then what came after the article', async () => {
  await renderAfter(allFacts);
  const sheet = within(screen.getByRole('article'));
  sheet.getByText('Bouclé le 7\u00a0décembre 2025', { normalizer: (text) => text });
  sheet.getByText(/^Commencé le 1er\u00a0décembre 2025$/, {
    normalizer: (text) => text,
  });
  const text = screen.getByRole('article').textContent ?? '';
  for (const { name } of fixtureBank.actors) expect(text).toContain(name);
  for (const { label } of fixtureBank.dates) expect(text).toContain(label);
  for (const { claim } of fixtureBank.positions) expect(text).toContain(claim);
  const epilogue = screen.getByRole('complementary');
  within(epilogue).getByText(/Au-delà de l’article/);
  expect(epilogue.textContent).toContain(fixtureBank.epilogue?.[0]);
});

it('asks for a review a month later and not before, whatever faded', async () => {
  await renderAfter(allFacts, Date.UTC(2026, 0, 6));
  screen.getByText(/^Une révision par mois suffit\s: la prochaine, le 7\sjanvier 2026\.$/);
  expect(screen.queryByRole('link', { name: 'Réviser ce qui s’efface' })).toBe(null);
  cleanup();
  await renderAfter(allFacts, Date.UTC(2026, 0, 7));
  const review = screen.getByRole('link', { name: 'Réviser ce qui s’efface' });
  expect(review.getAttribute('href')).toBe('#/partie/mots');
});
