import { signal } from '@preact/signals';
import type { ComponentChild } from 'preact';
import { renderToString } from 'preact-render-to-string';
import type { Front } from './bank/front.ts';
import { mark } from './items/choice/mark.ts';
import type { Desk } from './state/desk.ts';
import { createGame } from './state/game.ts';
import { createPreferences } from './state/preferences.ts';
import type { Place } from './state/route.ts';
import type { Text } from './text/fr.ts';
import { Language } from './text/use-text.ts';
import { App } from './ui/App.tsx';
import { Lead } from './ui/screens/Une.tsx';

const catalogues = import.meta.glob<Text>('./text/[a-z][a-z].ts', {
  import: 'catalogue',
  eager: true,
});
const never = () => new Promise<never>(() => {});

/** The texts of a language's page outside the app: its title and description. */
export const textOf = (language: string): Text => catalogues[`./text/${language}.ts`] as Text;

/** The desk of somebody who was never here. */
const desk = (front: Front): Desk => ({
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
    place: signal<Place>({ route: 'une' }),
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
export const render = (language: string, front: Front): string =>
  print(language, <App desk={desk(front)} />);

/** What takes the place of the lead for each answer to the opening. */
export const answers = (
  language: string,
  front: Front,
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
