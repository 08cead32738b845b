import { signal } from '@preact/signals';
import type { ComponentChild } from 'preact';
import { renderToString } from 'preact-render-to-string';
import type { FrontPageData } from '../bank/front-page.ts';
import { LanguageContext } from '../i18n/context.ts';
import type { AppText } from '../i18n/text/fr.ts';
import { scoreChoice } from '../items/choice/score.ts';
import { Lead } from '../play/front-page/FrontPage.tsx';
import { createGame } from '../play/round/game.ts';
import { createPreferences } from '../settings/preferences.ts';
import { LoadError } from '../ui/LoadError.tsx';
import css from './App.module.css';
import { App } from './App.tsx';
import { type AppContext, CurrentApp } from './app-context.ts';
import type { NotFoundText } from './not-found/text/fr.ts';
import { createHashFormat, type Route } from './router.ts';
import { routes } from './routes.tsx';

const catalogues = import.meta.glob<AppText>('../i18n/text/[a-z][a-z].ts', {
  import: 'catalogue',
  eager: true,
});
const notFoundCatalogues = import.meta.glob<NotFoundText>('./not-found/text/[a-z][a-z].ts', {
  import: 'catalogue',
  eager: true,
});
const neverSettles = () => new Promise<never>(() => {});

export const getText = (language: string): AppText =>
  catalogues[`../i18n/text/${language}.ts`] as AppText;

export const getNotFoundText = (language: string): NotFoundText =>
  notFoundCatalogues[`./not-found/text/${language}.ts`] as NotFoundText;

const createFirstVisitContext = (front: FrontPageData): AppContext => ({
  game: createGame({
    front,
    openLog: neverSettles,
    loadBank: neverSettles,
    clock: () => 0,
    utcOffsetMinutes: () => 0,
    seed: () => 0,
    requestPersistence: () => {},
  }),
  router: {
    ...createHashFormat(routes),
    currentRoute: signal<Route>({ id: 'front-page' }),
    goTo: () => {},
    replaceWith: () => {},
    isRestored: () => false,
  },
  preferences: createPreferences(
    [],
    {},
    () => {},
    () => {},
  ),
  openRecords: () => Promise.reject(new Error('no device')),
  eraseGuest: async () => {},
  install: signal(undefined),
  update: signal(undefined),
});

const renderWithText = (language: string, child: ComponentChild) =>
  renderToString(
    <LanguageContext.Provider value={{ tag: language, text: getText(language) }}>
      {child}
    </LanguageContext.Provider>,
  );

export const renderFrontPage = (language: string, front: FrontPageData): string =>
  renderWithText(language, <App app={createFirstVisitContext(front)} />);

/** Shown if the game does not arrive, and so without its files. */
export const renderFailure = (language: string): string =>
  renderWithText(
    language,
    <div class={css.main}>
      <LoadError />
    </div>,
  );

export const renderOpeningAnswers = (
  language: string,
  front: FrontPageData,
): { response: string; score: number; html: string }[] =>
  front.opening.options.map(({ id }) => {
    const context = createFirstVisitContext(front);
    context.game.answer(front.opening, id);
    return {
      response: id,
      score: scoreChoice(front.opening, id),
      html: renderWithText(
        language,
        <CurrentApp.Provider value={context}>
          <Lead />
        </CurrentApp.Provider>,
      ),
    };
  });
