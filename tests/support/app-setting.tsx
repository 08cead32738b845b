import { signal } from '@preact/signals';
import { configure, render } from '@testing-library/preact';
import type { ComponentChild } from 'preact';
import type { AppContext } from '../../src/app/app-context.ts';
import type { Route, RouteId } from '../../src/app/router.ts';
import { Language } from '../../src/i18n/context.ts';
import { catalogue as text } from '../../src/i18n/text/fr.ts';
import { createPreferences } from '../../src/settings/preferences.ts';
import { memoryRecords } from './memory-records.ts';
import { game } from './world.ts';

// screens are fetched when they are asked for, some of them with much in them
configure({ asyncUtilTimeout: 10_000 });

/** Renders something in French. */
export const show = (child: ComponentChild) =>
  render(<Language.Provider value={{ tag: 'fr', text }}>{child}</Language.Provider>);

/** A desk on the real bank; what is not named is as on a first visit. */
export function desk(
  parts: Partial<AppContext> & { at?: RouteId; about?: string } = {},
): AppContext {
  const { at = 'une', about, ...rest } = parts;
  const records = memoryRecords();
  const place = signal<Route>({ route: at, ...(about && { about }) });
  return {
    game: game(),
    router: {
      place,
      isBack: () => false,
      go: (to, about) => {
        place.value = { route: to, ...(about && { about }) };
      },
      turnTo: (to) => {
        place.value = { route: to };
      },
    },
    preferences: createPreferences(
      ['fr', 'en'],
      {},
      () => {},
      () => {},
    ),
    records: async () => records,
    install: signal(undefined),
    update: signal(undefined),
    ...rest,
  };
}
