// @vitest-environment happy-dom
import { cleanup, fireEvent, screen, within } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { App } from '../../../src/app/App.tsx';
import { openClassroomStore } from '../../../src/classroom/classroom-store.ts';
import { createFrontPageData } from '../../../src/engine/create-front-page.ts';
import { createPlayableBank } from '../../../src/engine/playable-bank.ts';
import { fixtureBank } from '../../support/fixture-bank.ts';
import { createMemoryRecords } from '../../support/memory-records.ts';
import { createTestContext, renderInFrench } from '../../support/test-app.tsx';
import { createTestGame } from '../../support/test-game.ts';

afterEach(cleanup);

const OTHER = '2012-07-12-usine';
const otherBank = { ...fixtureBank, id: OTHER, title: 'Une usine ferme' };

const type = (label: string, value: string) =>
  fireEvent.input(screen.getByLabelText(label), { target: { value } });
const readField = (label: string) => (screen.getByLabelText(label) as HTMLInputElement).value;

/** The form of a new set on the page of an article. */
async function openForm(
  bank: typeof fixtureBank,
  records = createMemoryRecords(),
  front: { languages?: readonly string[] } = {},
) {
  const game = createTestGame({
    front: { ...createFrontPageData(bank), ...front },
    loadBank: async () => createPlayableBank(bank),
  });
  const openRecords = async () => records;
  const app = createTestContext({ routeId: 'assignments', about: 'nouvelle', game, openRecords });
  renderInFrench(<App app={app} />);
  await screen.findByRole('button', { name: 'Enregistrer et partager' });
  return { app, records };
}

describe('another article', () => {
  const assign = vi.fn();
  const listArticles = async () =>
    Response.json({
      shelves: 1,
      dossiers: [fixtureBank, otherBank].map(({ id, title }) => ({ id, title })),
    });

  it('is chosen in the form, which takes along what was typed and draws its questions', async () => {
    vi.stubGlobal('fetch', listArticles);
    vi.spyOn(window.location, 'assign').mockImplementation(assign);
    try {
      const { records } = await openForm(fixtureBank);
      type('Nom de la série', '4e C, jeudi');
      type('Nombre d’élèves', '24');
      const field = screen.getByText(/^OTAN-Russie/, { selector: 'summary cite' });
      const fold = field.closest('details') as HTMLDetailsElement;
      fold.open = true;
      fireEvent(fold, new Event('toggle'));
      await within(fold).findByText('1 autre article');
      fireEvent.click(within(fold).getByRole('link', { name: otherBank.title }));
      await vi.waitFor(() =>
        expect(assign).toHaveBeenCalledWith(`./${OTHER}.html#/classe/nouvelle`),
      );
      cleanup();

      const { app } = await openForm(otherBank, records, { languages: ['en'] });
      expect(readField('Nom de la série')).toBe('4e C, jeudi');
      expect(readField('Nombre d’élèves')).toBe('24');
      screen.getByText(/^10 questions choisies/);
      fireEvent.click(screen.getByRole('button', { name: 'Enregistrer et partager' }));
      await vi.waitFor(() => expect(app.router.currentRoute.value.id).toBe('share'));
      const [saved] = await openClassroomStore(records).listAssignments();
      expect(saved).toMatchObject({
        ...{ bank: OTHER, name: '4e C, jeudi', seats: 24, language: 'en' },
      });
      expect(saved?.items).toHaveLength(10);
    } finally {
      vi.unstubAllGlobals();
      vi.restoreAllMocks();
    }
  });
});

describe('the language of a set', () => {
  const open = (languages?: readonly string[]) =>
    openForm(fixtureBank, createMemoryRecords(), languages && { languages });

  it('is one that the article has questions in', async () => {
    await open();
    const group = screen.getByRole('group', { name: 'Langue du jeu et des questions' });
    expect(within(group).getAllByRole('radio')).toHaveLength(2);
  });

  it('is not asked for where there is but one', async () => {
    await open(['fr']);
    expect(screen.queryByRole('group', { name: 'Langue du jeu et des questions' })).toBeNull();
  });

  it('is that of the questions, though the page is in another', async () => {
    const { app, records } = await open(['en']);
    fireEvent.click(screen.getByRole('button', { name: 'Enregistrer et partager' }));
    await vi.waitFor(() => expect(app.router.currentRoute.value.id).toBe('share'));
    const [saved] = await openClassroomStore(records).listAssignments();
    expect(saved?.language).toBe('en');
  });
});
