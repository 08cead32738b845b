// @vitest-environment happy-dom
import { signal } from '@preact/signals';
import { cleanup, fireEvent, screen } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { App } from '../../src/app/App.tsx';
import type { AppContext } from '../../src/app/app-context.ts';
import { catalogue } from '../../src/progress/text/fr.ts';
import { createPreferences } from '../../src/settings/preferences.ts';
import type { Toggle } from '../../src/settings/stored-settings.ts';
import { wrongResponse } from '../support/responses.ts';
import { createTestContext, renderInFrench } from '../support/test-app.tsx';
import { createTestGame, flushPromises } from '../support/test-game.ts';

afterEach(cleanup);
vi.stubGlobal('scrollTo', () => {});

const { installHint: text } = catalogue;

/** A game at the end of a round, in a browser where it is installed in this way. */
async function ended(way: AppContext['install']['value'], ...habits: Toggle[]) {
  const kept = Object.fromEntries(habits.map((habit) => [habit, true as const]));
  const preferences = createPreferences(
    ['fr'],
    kept,
    () => {},
    () => {},
  );
  const played = createTestGame();
  const made = createTestContext({
    game: played,
    preferences,
    install: signal(way),
    routeId: 'result',
  });
  renderInFrench(<App app={made} />);
  await screen.findByText('Aucune partie terminée pour l’instant.');
  await played.startRound();
  for (const id of played.round.value?.items ?? []) {
    await flushPromises();
    expect(hint()).toBeNull();
    const item = played.playableBank.value?.items.get(id);
    if (item) played.answer(item, wrongResponse(item));
  }
  await screen.findByRole('heading', { level: 1, name: /sur 10/ });
  return made;
}

/** A sentence to its last no-break space. */
const said = (sentence: string) =>
  screen.findByText((_, element) => element?.tagName === 'P' && element.textContent === sentence);

const hint = () => screen.queryByRole('complementary', { name: text.title });

describe('how to install the game', () => {
  it.each(['safari-ios', 'safari-mac', 'ios'] as const)(
    'is told at the end of a round, in the words of the menu: %s',
    async (way) => {
      const { preferences } = await ended(way);
      await said(text.menus[way]);
      await said(text.startsEmpty);
      screen.getByRole('button', { name: 'Enregistrer un fichier' });
      fireEvent.click(screen.getByRole('button', { name: text.dismiss }));
      await vi.waitFor(() => expect(hint()).toBeNull());
      expect(preferences.enabledToggles.value.has('warned')).toBe(true);
    },
  );

  it('is a button where the browser does it, and is not told again', async () => {
    const ask = vi.fn();
    const { preferences } = await ended(ask);
    fireEvent.click(await screen.findByRole('button', { name: text.install }));
    expect(ask).toHaveBeenCalledOnce();
    await vi.waitFor(() => expect(hint()).toBeNull());
    expect(preferences.enabledToggles.value.has('warned')).toBe(true);
  });

  it('was told once that page is left, though nothing was pressed', async () => {
    const { router, preferences } = await ended('safari-ios');
    await said(text.menus['safari-ios']);
    router.goTo('front-page');
    await vi.waitFor(() => expect(preferences.enabledToggles.value.has('warned')).toBe(true));
    router.goTo('result');
    await screen.findByRole('heading', { level: 1, name: /sur 10/ });
    expect(hint()).toBeNull();
  });

  it.each<[string, AppContext['install']['value'], Toggle[]]>([
    ['to who was told before', 'safari-ios', ['warned']],
    ["in a guest's turn", 'safari-ios', ['guest']],
    ['where there is no way, or it is installed', undefined, []],
  ])('is not told %s', async (_, way, habits) => {
    await ended(way, ...habits);
    await flushPromises();
    expect(hint()).toBeNull();
  });
});
