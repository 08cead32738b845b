// @vitest-environment happy-dom
import { signal } from '@preact/signals';
import { cleanup, fireEvent, screen, within } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { App } from '../../src/app/App.tsx';
import type { AppContext } from '../../src/app/app-context.ts';
import { createPlayableBank } from '../../src/engine/playable-bank.ts';
import { createPreferences } from '../../src/settings/preferences.ts';
import { fixtureBank as bank } from '../support/fixture-bank.ts';
import { createMemoryLog } from '../support/memory-log.ts';
import { wrongResponse } from '../support/responses.ts';
import { createTestContext, renderInFrench } from '../support/test-app.tsx';
import { createTestGame, flushPromises } from '../support/test-game.ts';

afterEach(cleanup);
vi.stubGlobal('scrollTo', () => {});

const opening = bank.items.find(({ id }) => id === bank.opening);
if (opening?.type !== 'choice') throw new Error('the opening is a choice');
const keyText = opening.options.find(({ id }) => id === opening.key)?.text ?? '';
const option = (text: string) => screen.getByRole('button', { name: new RegExp(`${text}$`) });
const open = (parts: Parameters<typeof createTestContext>[0] = {}): AppContext => {
  const made = createTestContext(parts);
  renderInFrench(<App app={made} />);
  return made;
};

/** A finished round on this log. */
async function played(log = createMemoryLog()) {
  const before = createTestGame({ log });
  await before.startRound();
  for (const id of before.round.value?.items ?? []) {
    const item = before.playableBank.value?.items.get(id);
    if (item) before.answer(item, wrongResponse(item));
  }
  await flushPromises();
  return log;
}

/** A text of the bank as it is looked for on the page, where every space is one. */
const asShown = (text: string) => new RegExp(text.replace(/\s/g, ' '));

describe('la Une', () => {
  it('has a question for a first visitor, and the outline of every fact', () => {
    open();
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Qui Quand Quoi');
    screen.getByRole('heading', { name: opening.prompt });
    screen.getByText(`0 acteur imprimé sur ${bank.actors.length}`);
  });

  it('answers at once: right or wrong, the reason, the sentence, saved', async () => {
    const { game } = open();
    await game.loadProgress();
    fireEvent.click(option(keyText));
    const feedback = await screen.findByRole('region', { name: 'Bien vu' });
    expect(document.activeElement).toBe(feedback);
    within(feedback).getByText(opening.explanation);
    within(feedback).getByRole('figure');
    await within(feedback).findByText('Enregistré sur cet appareil');
  });

  it('prints the fact that was answered, once the bank has come', async () => {
    const { game } = open();
    await game.loadProgress();
    fireEvent.click(option(keyText));
    await game.loadBank();
    const axis = game.axisOf(opening);
    const panel = await screen.findByRole('region', { name: axis === 'actors' ? 'Qui' : 'Quoi' });
    const printed = await within(panel).findAllByRole('link');
    expect(printed).toHaveLength(opening.facts.length);
  });

  it('takes a letter for an option while the focus is in the question', async () => {
    open();
    const index = opening.options.findIndex(({ id }) => id === opening.key);
    fireEvent.keyDown(screen.getByRole('heading', { name: opening.prompt }), {
      key: 'abc'[index] ?? '',
    });
    await screen.findByRole('region', { name: 'Bien vu' });
  });

  it('takes the second of two taps for no answer, where the first led here, nor a key held down', async () => {
    open();
    const button = option(keyText);
    fireEvent.click(button, { detail: 2 });
    fireEvent.keyDown(button, { key: 'a', repeat: true });
    await flushPromises();
    expect([button.dataset.score, screen.queryByText('Bien vu')]).toEqual([undefined, null]);
    fireEvent.click(button, { detail: 1 });
    await screen.findByText('Bien vu');
  });

  it('offers somebody who left a round to go on with it', async () => {
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
  it('shows its items one by one, with the way so far', async () => {
    const { game } = open({ routeId: 'round' });
    await screen.findByText('Question 1 sur 10');
    const item = game.playableBank.value?.items.get(game.currentItemId.value ?? '');
    await vi.waitFor(() =>
      expect(document.activeElement).toBe(
        screen.getByRole('heading', { name: item?.prompt ?? '' }),
      ),
    );
    if (item) game.answer(item, wrongResponse(item));
    const region = await screen.findByRole('region', { name: /Raté/ });
    const show = within(region).queryByRole('button', { name: 'Montrer la preuve' });
    if (show) fireEvent.click(show);
    await within(region).findByRole('button', { name: 'Question suivante' });
    fireEvent.keyDown(region, { key: 'Enter' });
    await screen.findByText('Question 2 sur 10');
  });

  it('is the dispatch of the day where an address asks for that, though another was left', async () => {
    const left = await played();
    const kept = createTestGame({ log: left });
    await kept.loadProgress();
    await kept.startRound();
    await flushPromises();
    const { game: here } = open({
      game: createTestGame({ log: left }),
      routeId: 'round',
      about: 'depeche',
    });
    await screen.findByText('Question 1 sur 5');
    expect(here.round.value?.day).toBe(here.today());
  });

  it('is begun once where the log comes before the questions', async () => {
    const log = await played();
    let come = () => {};
    const late = new Promise<void>((resolve) => {
      come = resolve;
    });
    const here = createTestGame({
      log,
      seed: () => 77,
      loadBank: async () => {
        await late;
        return createPlayableBank(bank);
      },
    });
    open({ routeId: 'round', game: here });
    void here.loadProgress();
    await vi.waitFor(() => expect(here.round.value).toBeTruthy());
    await flushPromises();
    come();
    await screen.findByText('Question 1 sur 10');
    await flushPromises();
    const { events: entries } = await log.readAll();
    expect(entries.filter(({ kind }) => kind === 'round')).toHaveLength(2);
  });

  it('says so when the questions cannot be had, and tries again', async () => {
    let tries = 0;
    const flaky = createTestGame();
    const { loadBank: load } = flaky;
    flaky.loadBank = () => (tries++ === 0 ? Promise.reject(new Error('offline')) : load());
    open({ routeId: 'round', game: flaky });
    fireEvent.click(await screen.findByRole('button', { name: 'Réessayer' }));
    await screen.findByText('Question 1 sur 10');
  });
});

describe('the brief', () => {
  it('tells every sentence', async () => {
    open({ routeId: 'read' });
    const first = bank.brief[0]?.sentences[0]?.text ?? '';
    await screen.findByText(asShown(first.slice(0, 20)));
    const sentences = bank.brief.flatMap((paragraph) => paragraph.sentences);
    expect(document.querySelectorAll('sup')).toHaveLength(sentences.length);
  });
});

describe('the easy brief', () => {
  it('can be chosen in the reader, and is kept', async () => {
    const keep = vi.fn();
    const preferences = createPreferences(['fr'], {}, keep, () => {});
    open({ routeId: 'read', preferences });
    fireEvent.click(await screen.findByRole('radio', { name: 'Facile' }));
    const first = bank.easy?.[0]?.sentences[0]?.text ?? '';
    await screen.findByText(asShown(first.slice(0, 20)));
    expect(document.querySelectorAll('sup')).toHaveLength(0);
    expect(keep).toHaveBeenCalledWith({ easy: true });
  });

  it('stands with a glossary, and with what came after, said to be beyond the article', async () => {
    open({ routeId: 'read' });
    const terms = await screen.findAllByRole('term');
    expect(terms.map((term) => term.textContent)).toEqual(bank.glossary?.map(({ term }) => term));
    const after = screen.getByRole('complementary');
    within(after).getByText(/Au-delà de l’article/);
    expect(after.textContent).toContain(bank.epilogue?.[0]);
  });
});

describe('the edition', () => {
  it('has three scores and every answer with its correction', async () => {
    const after = createTestGame({ log: await played() });
    await after.loadProgress();
    open({ routeId: 'result', game: after });
    await screen.findByRole('heading', { level: 1, name: /sur 10/ });
    await vi.waitFor(() => expect(screen.getAllByRole('group').length).toBeGreaterThanOrEqual(10));
    screen.getByText(/^\S+ sur 4$/);
    expect(screen.getAllByText(/^\S+ sur 3$/)).toHaveLength(2);
  });

  it('says that there is none before the first round', async () => {
    open({ routeId: 'result' });
    await screen.findByText('Aucune partie terminée pour l’instant.');
  });
});

describe('the settings', () => {
  it('change the theme and the language', async () => {
    const turnTo = vi.fn();
    const preferences = createPreferences(['fr', 'en'], {}, () => {}, turnTo);
    open({ routeId: 'settings', preferences });
    fireEvent.click(await screen.findByRole('radio', { name: 'Papier sombre' }));
    expect(preferences.theme.value).toBe('dark');
    fireEvent.click(screen.getByRole('radio', { name: 'English' }));
    expect(turnTo).toHaveBeenCalledWith('en');
  });

  it('erase everything, but not at the first tap', async () => {
    const log = await played();
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
  it('say that nothing will be kept, and offer the file', async () => {
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

  it('offer a new version, but not under a running round', async () => {
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
