// @vitest-environment happy-dom
import { signal } from '@preact/signals';
import { cleanup, fireEvent, screen, within } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { App } from '../../src/app/App.tsx';
import type { AppContext } from '../../src/app/app-context.ts';
import { createFrontPageData } from '../../src/engine/create-front-page.ts';
import { createPlayableBank } from '../../src/engine/playable-bank.ts';
import { createPreferences } from '../../src/settings/preferences.ts';
import { fixtureBank as bank } from '../support/fixture-bank.ts';
import { createMemoryLog, createTestMirroredLog } from '../support/memory-log.ts';
import { wrongResponse } from '../support/responses.ts';
import { createTestContext, createTestPreferences, renderInFrench } from '../support/test-app.tsx';
import { createTestGame, flushPromises } from '../support/test-game.ts';

afterEach(cleanup);

const { opening } = createFrontPageData(bank);
const keyText = opening.options.find(({ id }) => id === opening.key)?.text ?? '';
const option = (text: string) => screen.getByRole('button', { name: new RegExp(`${text}$`) });
const open = (parts: Parameters<typeof createTestContext>[0] = {}): AppContext => {
  const app = createTestContext(parts);
  renderInFrench(<App app={app} />);
  return app;
};

/** Adds a finished round to the log. */
async function addFinishedRound(log = createMemoryLog()) {
  const before = createTestGame({ log });
  await before.startRound();
  for (const id of before.round.value?.items ?? []) {
    const item = before.playableBank.value?.items.get(id);
    if (item) before.answer(item, wrongResponse(item));
  }
  await flushPromises();
  return log;
}

/** On the page, every space is a plain one. */
const asShown = (text: string) => new RegExp(text.replace(/\s/g, ' '));

it('the page of a fact waits for its memory', async () => {
  const log = await addFinishedRound();
  const game = createTestGame({ log });
  await game.loadBank();
  const reread = createTestGame({ log });
  await reread.loadProgress();
  await reread.loadBank();
  const [about = ''] = Object.keys(reread.memory.value);
  let read = () => {};
  const isRead = new Promise<void>((resolve) => {
    read = resolve;
  });
  const loadProgress = () => isRead.then(game.loadProgress);
  open({ routeId: 'fact', about, game: { ...game, loadProgress } });
  await new Promise((resolve) => setTimeout(resolve, 300));
  expect(screen.queryByRole('article')).toBeNull();
  read();
  await screen.findByText(/^Répondu/);
});

it('the page of the memory has one name, in its title and its heading', async () => {
  open({ routeId: 'facts', about: 'memoire' });
  await screen.findByRole('heading', { level: 1, name: 'Votre mémoire' });
  screen.getByRole('main', { name: 'Votre mémoire' });
  await vi.waitFor(() => expect(document.title).toBe('Votre mémoire – Qui Quand Quoi'));
});

describe('the front page', () => {
  it('has a question for a first visitor, and the page that it will fill', () => {
    open();
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Qui Quand Quoi');
    screen.getByRole('heading', { name: opening.prompt });
    screen.getByText(`Qui 0/${bank.actors.length}`);
  });

  it('answers at once: right or wrong, the reason, the sentence, saved', async () => {
    const { game } = open();
    await game.loadProgress();
    fireEvent.click(option(keyText));
    const feedback = await screen.findByRole('region', { name: 'Bien vu' });
    expect(document.activeElement).toBe(feedback);
    within(feedback).getByText(opening.explanation);
    within(feedback).getByRole('figure');
    await vi.waitFor(() => expect(feedback.querySelector('[data-save=saved]')).toBeTruthy());
  });

  it('answers by letter while the focus is in the question', async () => {
    open();
    const index = opening.options.findIndex(({ id }) => id === opening.key);
    fireEvent.keyDown(screen.getByRole('heading', { name: opening.prompt }), {
      key: 'abc'[index] ?? '',
    });
    await screen.findByRole('region', { name: 'Bien vu' });
  });

  it('ignores the second tap of a double tap that led here, and a key held down', async () => {
    open();
    const button = option(keyText);
    fireEvent.click(button, { detail: 2 });
    fireEvent.keyDown(button, { key: 'a', repeat: true });
    await flushPromises();
    expect([button.dataset.score, screen.queryByText('Bien vu')]).toEqual([undefined, null]);
    fireEvent.click(button, { detail: 1 });
    await screen.findByText('Bien vu');
  });

  it('offers to resume a round that was left', async () => {
    const log = createMemoryLog();
    const before = createTestGame({ log });
    await before.startRound();
    const item = before.playableBank.value?.items.get(before.currentItemId.value ?? '');
    if (item) before.answer(item, wrongResponse(item));
    await flushPromises();
    const { game: after, router } = open({ game: createTestGame({ log }) });
    await after.loadProgress();
    const resume = await screen.findByRole('link', { name: 'Reprendre la partie (1/10)' });
    expect(resume.getAttribute('href')).toBe('#/partie');
    router.goTo('round');
    await screen.findByText('Question 2 sur 10');
  });
});

describe('the round', () => {
  it('shows its items one by one, with the progress', async () => {
    const { game } = open({ routeId: 'round' });
    await screen.findByText('Question 1 sur 3');
    const item = game.playableBank.value?.items.get(game.currentItemId.value ?? '');
    await vi.waitFor(() =>
      expect(document.activeElement).toBe(
        screen.getByRole('heading', { name: item?.prompt ?? '' }),
      ),
    );
    if (item) game.answer(item, wrongResponse(item));
    const region = await screen.findByRole('region', { name: /Raté/ });
    const show = within(region).queryByRole('button', { name: 'Passer' });
    if (show) fireEvent.click(show);
    await within(region).findByRole('button', { name: 'Question suivante' });
    fireEvent.keyDown(region, { key: 'Enter' });
    await screen.findByText('Question 2 sur 3');
  });

  it('is the daily round if the address asks for it, even if another round was left', async () => {
    const log = await addFinishedRound();
    const earlier = createTestGame({ log });
    await earlier.loadProgress();
    await earlier.startRound();
    await flushPromises();
    const { game } = open({
      game: createTestGame({ log }),
      routeId: 'round',
      about: 'depeche',
    });
    await screen.findByText('Question 1 sur 5');
    expect(game.round.value?.day).toBe(game.today());
  });

  it('is started once if the log loads before the bank', async () => {
    const log = await addFinishedRound();
    let releaseBank = () => {};
    const bankReady = new Promise<void>((resolve) => {
      releaseBank = resolve;
    });
    const game = createTestGame({
      log,
      seed: () => 77,
      loadBank: async () => {
        await bankReady;
        return createPlayableBank(bank);
      },
    });
    open({ routeId: 'round', game });
    void game.loadProgress();
    await vi.waitFor(() => expect(game.round.value).toBeTruthy());
    await flushPromises();
    releaseBank();
    await screen.findByText('Question 1 sur 10');
    await flushPromises();
    const { events } = await log.readAll();
    expect(events.filter(({ kind }) => kind === 'round')).toHaveLength(2);
  });

  it('says so when the bank cannot be loaded, and tries again', async () => {
    let tries = 0;
    const flaky = createTestGame();
    const { loadBank: load } = flaky;
    flaky.loadBank = () => (tries++ === 0 ? Promise.reject(new Error('offline')) : load());
    open({ routeId: 'round', game: flaky });
    fireEvent.click(await screen.findByRole('button', { name: 'Réessayer' }));
    await screen.findByText('Question 1 sur 3');
  });
});

describe('the brief', () => {
  it('shows every sentence', async () => {
    open({ routeId: 'read' });
    const first = bank.brief[0]?.sentences[0]?.text ?? '';
    await screen.findByText(asShown(first.slice(0, 20)));
    const sentences = bank.brief.flatMap((paragraph) => paragraph.sentences);
    expect(document.querySelectorAll('sup')).toHaveLength(sentences.length);
  });
});

describe('the easy brief', () => {
  it('can be chosen in the reader, and is saved', async () => {
    const save = vi.fn();
    const preferences = createPreferences(['fr'], {}, save, () => {});
    open({ routeId: 'read', preferences });
    fireEvent.click(await screen.findByRole('radio', { name: 'Facile' }));
    const first = bank.easy?.[0]?.sentences[0]?.text ?? '';
    await screen.findByText(asShown(first.slice(0, 20)));
    expect(document.querySelectorAll('sup')).toHaveLength(0);
    expect(save).toHaveBeenCalledWith({ easy: true }, false);
  });

  it('comes with a glossary, and without what happened later', async () => {
    open({ routeId: 'read' });
    const terms = await screen.findAllByRole('term');
    expect(terms.map((term) => term.textContent)).toEqual(bank.glossary?.map(({ term }) => term));
    expect(document.body.textContent).not.toContain(bank.epilogue?.[0]);
  });
});

describe('the result', () => {
  it('has three scores and every answer with its correction', async () => {
    const after = createTestGame({ log: await addFinishedRound() });
    await after.loadProgress();
    open({ routeId: 'result', game: after });
    await screen.findByRole('heading', { level: 1, name: /justes?|ratés?/ });
    await vi.waitFor(() => expect(screen.getAllByRole('group').length).toBeGreaterThanOrEqual(10));
    expect(screen.getAllByText(/^\d+ sur \d+$/)).toHaveLength(3);
  });

  it('says that there is none before the first round', async () => {
    open({ routeId: 'result' });
    await screen.findByText('Aucune partie terminée pour l’instant.');
  });
});

describe('a tab of the other profile', () => {
  it.each([
    [{}, ['a turn'], /Un invité joue dans un autre onglet/, 'Jouer en invité'],
    [{ guest: true }, ['a turn', ''], /Le tour d’invité est fini/, 'Revenir au jeu'],
  ] as const)(
    'opened with %j says so when the turns of the device are %j',
    async (opened, turns, words, way) => {
      const preferences = createTestPreferences(opened);
      open({ routeId: 'choose', preferences });
      await screen.findByRole('heading', { level: 1 });
      for (const turn of turns) preferences.checkTurn(turn);
      await screen.findByText(words);
      screen.getByRole('button', { name: way });
      expect(document.activeElement).toBe(screen.getByRole('main'));
    },
  );
});

describe('the settings', () => {
  it('change the theme and the language', async () => {
    const goToLanguage = vi.fn();
    const preferences = createPreferences(['fr', 'en'], {}, () => {}, goToLanguage);
    open({ routeId: 'settings', preferences });
    fireEvent.click(await screen.findByRole('radio', { name: 'Papier sombre' }));
    expect(preferences.theme.value).toBe('dark');
    fireEvent.click(screen.getByRole('radio', { name: 'English' }));
    expect(goToLanguage).toHaveBeenCalledWith('en');
  });

  it('turn vibration off on a device that has it', async () => {
    const { preferences } = open({ routeId: 'settings' });
    await screen.findByRole('radio', { name: 'Papier sombre' });
    expect(screen.queryByRole('group', { name: 'Vibrations du téléphone' })).toBeNull();
    cleanup();
    vi.stubGlobal('navigator', Object.assign(Object.create(navigator), { vibrate: () => true }));
    open({ routeId: 'settings', preferences });
    const vibration = await screen.findByRole('group', { name: 'Vibrations du téléphone' });
    expect(within(vibration).getByRole('radio', { name: 'Oui' })).toHaveProperty('checked', true);
    fireEvent.click(within(vibration).getByRole('radio', { name: 'Non' }));
    expect(preferences.enabledToggles.value.has('still')).toBe(true);
    vi.unstubAllGlobals();
  });

  it('erase everything, but not at the first tap', async () => {
    const log = await addFinishedRound();
    const after = createTestGame({ log });
    await after.loadProgress();
    open({ routeId: 'settings', game: after });
    fireEvent.click(await screen.findByRole('button', { name: 'Tout effacer' }));
    expect((await log.readAll()).events.length).toBeGreaterThan(0);
    fireEvent.click(await screen.findByRole('button', { name: 'Effacer' }));
    await screen.findByText('Tout est effacé.');
    expect((await log.readAll()).events).toEqual([]);
  });
});

describe('notices', () => {
  it('say that nothing will be saved, and offer the file', async () => {
    const refuse = () => Promise.reject(new Error('no'));
    const { game: refused } = open({
      game: createTestGame({
        log: { ...createMemoryLog(), readHead: refuse, readAll: refuse, append: refuse },
      }),
    });
    await refused.loadProgress();
    await screen.findByText(/Votre progression ne sera pas gardée sur cet appareil/);
    screen.getByRole('button', { name: 'Enregistrer un fichier' });
  });

  it('say how many answers were recovered', async () => {
    const log = { ...createTestMirroredLog(createMemoryLog()), reconcile: async () => 12 };
    const { game } = open({ game: createTestGame({ log }) });
    await game.loadProgress();
    await screen.findByText('12 réponses retrouvées dans la copie de secours.');
  });

  it('say that a guest plays, and link to the end of the session', async () => {
    open({ preferences: createTestPreferences({ guest: true }) });
    const end = await screen.findByRole('link', { name: 'Finir mon tour' });
    expect(end.getAttribute('href')).toBe('#/reglages');
  });

  it('offer a new version, but not during a round', async () => {
    const apply = vi.fn();
    const { router } = open({ update: signal(apply) });
    fireEvent.click(await screen.findByRole('button', { name: 'Mettre à jour' }));
    expect(apply).toHaveBeenCalledOnce();
    router.goTo('round');
    await vi.waitFor(() =>
      expect(screen.queryByRole('button', { name: 'Mettre à jour' })).toBeNull(),
    );
  });
});
