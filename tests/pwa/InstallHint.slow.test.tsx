// @vitest-environment happy-dom
import { signal } from '@preact/signals';
import { cleanup, fireEvent, screen } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { App } from '../../src/app/App.tsx';
import type { AppContext } from '../../src/app/app-context.ts';
import { catalogue } from '../../src/progress/text/fr.ts';
import type { Settings } from '../../src/settings/stored-settings.ts';
import { wrongResponse } from '../support/responses.ts';
import { createTestContext, createTestPreferences, renderInFrench } from '../support/test-app.tsx';
import { createTestGame, flushPromises } from '../support/test-game.ts';

afterEach(cleanup);

const { installHint: text } = catalogue;

/** A game at the end of a round, in a browser that can install it by this method. */
async function finishRound(method: AppContext['install']['value'], settings: Settings = {}) {
  const preferences = createTestPreferences(settings);
  const game = createTestGame();
  const app = createTestContext({
    game,
    preferences,
    install: signal(method),
    routeId: 'result',
  });
  renderInFrench(<App app={app} />);
  await screen.findByText('Aucune partie terminée pour l’instant.');
  await game.startRound();
  for (const id of game.round.value?.items ?? []) {
    await flushPromises();
    expect(queryHint()).toBeNull();
    const item = game.playableBank.value?.items.get(id);
    if (item) game.answer(item, wrongResponse(item));
  }
  await screen.findByRole('heading', { level: 1, name: /juste|raté|Les \d+/ });
  return app;
}

/** Compares no-break spaces too. */
const findSentence = (sentence: string) =>
  screen.findByText((_, element) => element?.tagName === 'P' && element.textContent === sentence);

const queryHint = () => screen.queryByRole('complementary', { name: text.title });

describe('the install hint', () => {
  it.each(['safari-ios', 'safari-mac', 'ios'] as const)(
    'explains at the end of a round how to install: %s',
    async (method) => {
      const { preferences } = await finishRound(method);
      await findSentence(text.menus[method]);
      await findSentence(text.startsEmpty);
      screen.getByRole('button', { name: 'Enregistrer un fichier' });
      fireEvent.click(screen.getByRole('button', { name: text.dismiss }));
      await vi.waitFor(() => expect(queryHint()).toBeNull());
      expect(preferences.enabledToggles.value.has('warned')).toBe(true);
    },
  );

  it('is a button if the browser can install, and does not come again', async () => {
    const install = vi.fn();
    const { preferences } = await finishRound(install);
    fireEvent.click(await screen.findByRole('button', { name: text.install }));
    expect(install).toHaveBeenCalledOnce();
    await vi.waitFor(() => expect(queryHint()).toBeNull());
    expect(preferences.enabledToggles.value.has('warned')).toBe(true);
  });

  it('counts as seen once the page is left, even if nothing was pressed', async () => {
    const { router, preferences } = await finishRound('safari-ios');
    await findSentence(text.menus['safari-ios']);
    router.goTo('front-page');
    await vi.waitFor(() => expect(preferences.enabledToggles.value.has('warned')).toBe(true));
    router.goTo('result');
    await screen.findByRole('heading', { level: 1, name: /juste|raté|Les \d+/ });
    expect(queryHint()).toBeNull();
  });

  it.each<[string, AppContext['install']['value'], Settings]>([
    ['that was seen before', 'safari-ios', { warned: true }],
    ['in a guest session', 'safari-ios', { guest: true }],
    ['without a way to install', undefined, {}],
  ])('is not shown: one %s', async (_, method, settings) => {
    await finishRound(method, settings);
    await flushPromises();
    expect(queryHint()).toBeNull();
  });
});
