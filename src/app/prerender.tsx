import { signal } from '@preact/signals';
import type { ComponentChild } from 'preact';
import { renderToString } from 'preact-render-to-string';
import type { FrontPageData } from '../bank/front-page.ts';
import { Language } from '../i18n/context.ts';
import type { AppText } from '../i18n/text/fr.ts';
import { mark } from '../items/choice/score.ts';
import { Lead } from '../play/front-page/FrontPage.tsx';
import { createGame } from '../play/round/game.ts';
import { createPreferences } from '../settings/preferences.ts';
import { App } from './App.tsx';
import type { AppContext } from './app-context.ts';
import type { Route } from './router.ts';

const catalogues = import.meta.glob<AppText>('../i18n/text/[a-z][a-z].ts', {
  import: 'catalogue',
  eager: true,
});
const never = () => new Promise<never>(() => {});

/** The texts of a language's page outside the app: its title and description. */
export const textOf = (language: string): AppText =>
  catalogues[`../i18n/text/${language}.ts`] as AppText;

/** The desk of somebody who was never here. */
const desk = (front: FrontPageData): AppContext => ({
  game: createGame({
    front,
    log: never,
    load: never,
    clock: () => 0,
    offset: () => 0,
    seed: () => 0,
    persist: () => {},
  }),
  router: {
    place: signal<Route>({ route: 'une' }),
    go: () => {},
    turnTo: () => {},
    isBack: () => false,
  },
  preferences: createPreferences(
    [],
    {},
    () => {},
    () => {},
  ),
  records: () => Promise.reject(new Error('no device')),
  install: signal(undefined),
  update: signal(undefined),
});

const print = (language: string, child: ComponentChild) =>
  renderToString(
    <Language.Provider value={{ tag: language, text: textOf(language) }}>
      {child}
    </Language.Provider>,
  );

/** The first screen of a first visit, as the page holds it before any script runs. */
export const render = (language: string, front: FrontPageData): string =>
  print(language, <App desk={desk(front)} />);

/** What takes the place of the lead for each answer to the opening. */
export const answers = (
  language: string,
  front: FrontPageData,
): { response: string; score: number; html: string }[] =>
  front.opening.options.map(({ id }) => {
    const answered = desk(front);
    answered.game.answer(front.opening, id);
    return {
      response: id,
      score: mark(front.opening, id),
      html: print(language, <Lead desk={answered} />),
    };
  });
