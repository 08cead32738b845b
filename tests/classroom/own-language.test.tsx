// @vitest-environment happy-dom
import { cleanup, fireEvent, screen } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { RouteId } from '../../src/app/router.ts';
import { findSetLanguages } from '../../src/classroom/assign/form-state.ts';
import { OpenOnOtherPage } from '../../src/classroom/OpenOnOtherPage.tsx';
import { returnToOwnLanguage } from '../../src/classroom/own-language.ts';
import { catalogue } from '../../src/classroom/text/fr.ts';
import { createPreferences } from '../../src/settings/preferences.ts';
import { readSettings, saveSettings } from '../../src/settings/stored-settings.ts';
import { createTestContext, renderInFrench } from '../support/test-app.tsx';

beforeEach(() => {
  localStorage.clear();
  window.name = '';
});
afterEach(cleanup);

/** A page in English of a game that was chosen in another language, or in none. */
function openEnglishPage(routeId: RouteId) {
  const pages: string[] = [];
  const preferences = createPreferences(
    ['fr', 'en'],
    readSettings(),
    () => {},
    (language) => pages.push(language),
  );
  const app = createTestContext({ routeId, about: 'ABCDEFGH', preferences });
  returnToOwnLanguage({ app, language: 'en', about: 'ABCDEFGH' });
  return { app, pages };
}

describe('a set in another language', () => {
  it('is left for the language of its reader, who chose none but had a page in it', async () => {
    const assignment = { bank: createTestContext().game.front.id, language: 'en' } as const;
    const t = catalogue.openOnOtherPage;
    renderInFrench(<OpenOnOtherPage assignment={assignment} t={t} />, createTestContext());
    screen.getByText('Cette série est en anglais.');
    const link = screen.getByRole('link', { name: 'Ouvrir sa page' });
    link.addEventListener('click', (event) => event.preventDefault());
    fireEvent.click(link);
    expect(readSettings().language).toBe('fr');

    const { app, pages } = openEnglishPage('present');
    for (const tab of ['print', 'cards', 'share', 'collect'] as const) {
      app.router.goTo(tab, 'ABCDEFGH');
      expect(pages).toEqual([]);
    }
    app.router.goTo('assignments');
    expect(pages).toEqual(['fr']);
    expect(readSettings().language).toBe('fr');
  });

  it('leaves the page of one who chose its language as it is', () => {
    saveSettings({ language: 'en' });
    const { app, pages } = openEnglishPage('present');
    app.router.goTo('assignments');
    expect(pages).toEqual([]);
  });
});

it.each([
  ['those of the game, the page’s first', undefined, 'en', ['en', 'fr']],
  ['the only one that the dossier has, and not the page’s', ['fr'], 'en', ['fr']],
  ['those that both have', ['de', 'fr'], 'fr', ['fr']],
  ['the page’s, if the game speaks none of the dossier’s', ['de'], 'en', ['en']],
])('a set may be in %s', (_, dossier, page, offered) => {
  expect(findSetLanguages(dossier, ['fr', 'en'], page)).toEqual(offered);
});
