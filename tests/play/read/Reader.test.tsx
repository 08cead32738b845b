// @vitest-environment happy-dom
import { cleanup, fireEvent, screen } from '@testing-library/preact';
import { afterEach, expect, it, vi } from 'vitest';
import { Reader } from '../../../src/play/read/Reader.tsx';
import { catalogue as playText } from '../../../src/play/text/fr.ts';
import { answerEvent, roundEvent } from '../../support/events.ts';
import { fixtureBank } from '../../support/fixture-bank.ts';
import { createTestContext, renderInFrench } from '../../support/test-app.tsx';
import { createTestGame } from '../../support/test-game.ts';

afterEach(cleanup);

const items = ['quoi-garantie', 'quand-trois-heures', 'qui-maison-blanche'].map((id) => {
  const item = fixtureBank.items.find((one) => one.id === id);
  if (!item) throw new Error(id);
  return item;
});

const asWritten = { normalizer: (text: string) => text };

async function renderReader(answered: number) {
  const game = createTestGame();
  const playableBank = await game.loadBank();
  await game.loadProgress();
  const events = [
    {
      ...roundEvent(
        'r1',
        items.map(({ id }) => id),
      ),
      before: true as const,
    },
    ...items.slice(0, answered).map((item) => answerEvent('r1', item.id, 0, { facts: item.facts })),
  ];
  await game.merge(events.map((event) => ({ ...event, bank: fixtureBank.id })));
  const app = createTestContext({ game, routeId: 'read' });
  renderInFrench(<Reader playableBank={playableBank} playText={playText} />, app);
  return { game, app };
}

it('after three questions shows the easy page part by part, what was asked lit, and one way on', async () => {
  const { game, app } = await renderReader(3);
  const asked = new Set(items.flatMap(({ facts }) => facts.slice(0, 1)));
  const parts = fixtureBank.easy ?? [];
  for (const [at, { sentences }] of parts.entries()) {
    screen.getByRole('heading', {
      level: 1,
      name: playText.readAndReplay.page(at + 1, parts.length),
    });
    const told = sentences.filter(({ facts }) => facts.some((fact) => asked.has(fact)));
    expect([...document.querySelectorAll('mark')].map((mark) => mark.textContent)).toEqual(
      told.map(({ text }) => text),
    );
    const isLast = at === parts.length - 1;
    const { nextPage, replayFacts } = playText.readAndReplay;
    fireEvent.click(screen.getByRole('button', { name: isLast ? replayFacts(2) : nextPage }));
    if (!isLast)
      await screen.findByText(playText.readAndReplay.page(at + 2, parts.length), asWritten);
  }
  await vi.waitFor(() => expect(app.router.currentRoute.value.id).toBe('round'));
  expect(game.round.value?.after).toBe('r1');
});

it('each part has an address, so that Back leads to the part before, and a reload stays', async () => {
  const { app } = await renderReader(3);
  const { page, nextPage } = playText.readAndReplay;
  const all = fixtureBank.easy?.length ?? 0;
  fireEvent.click(screen.getByRole('button', { name: nextPage }));
  await screen.findByText(page(2, all), asWritten);
  expect(app.router.currentRoute.value).toEqual({ id: 'read', about: '2' });
  app.router.goTo('read');
  await screen.findByText(page(1, all), asWritten);
  app.router.goTo('read', '99');
  await screen.findByText(page(all, all), asWritten);
});

it('before the third answer is the whole text', async () => {
  await renderReader(2);
  expect(document.querySelectorAll('mark')).toHaveLength(0);
  screen.getByRole('radio', { name: playText.reader.easyVersion });
});
