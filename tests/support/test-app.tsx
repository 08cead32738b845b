import { signal } from '@preact/signals';
import { configure, render } from '@testing-library/preact';
import type { ComponentChild } from 'preact';
import { type AppContext, CurrentApp } from '../../src/app/app-context.ts';
import { createHashFormat, type Route, type RouteId } from '../../src/app/router.ts';
import { routes } from '../../src/app/routes.tsx';
import { LanguageContext } from '../../src/i18n/context.ts';
import { catalogue as text } from '../../src/i18n/text/fr.ts';
import { createPreferences, type Preferences } from '../../src/settings/preferences.ts';
import type { Settings } from '../../src/settings/stored-settings.ts';
import { createMemoryRecords } from './memory-records.ts';
import { createTestGame } from './test-game.ts';

// screens are fetched when they are asked for, some of them with much in them
configure({ asyncUtilTimeout: 20_000 });

// each press a while after the last and the step: before the guard, which refuses one that comes at once
let pressCount = 0;
for (const type of ['keydown', 'click'])
  globalThis.window?.addEventListener(
    type,
    (event) =>
      Reflect.defineProperty(event, 'timeStamp', { value: event.timeStamp + 1_000 * ++pressCount }),
    true,
  );

/** Renders a part of the page in French; `app` if it uses one. */
export function renderInFrench(child: ComponentChild, app?: AppContext) {
  return render(
    <LanguageContext.Provider value={{ tag: 'fr', text }}>
      <CurrentApp.Provider value={app}>{child}</CurrentApp.Provider>
    </LanguageContext.Provider>,
  );
}

export const createTestPreferences = (settings: Settings = {}): Preferences =>
  createPreferences(
    ['fr', 'en'],
    settings,
    () => {},
    () => {},
  );

/** The app's context on a first visit, with the fixture bank and these parts replaced. */
export function createTestContext(
  parts: Partial<AppContext> & { routeId?: RouteId; about?: string } = {},
): AppContext {
  const { routeId = 'front-page', about, ...rest } = parts;
  const records = createMemoryRecords();
  const currentRoute = signal<Route>({ id: routeId, ...(about && { about }) });
  return {
    game: createTestGame(),
    router: {
      ...createHashFormat(routes),
      currentRoute,
      isRestored: () => false,
      goTo: (to, about) => {
        currentRoute.value = { id: to, ...(about && { about }) };
      },
      replaceWith: (to) => {
        currentRoute.value = { id: to };
      },
    },
    preferences: createTestPreferences(),
    openRecords: async () => records,
    eraseGuest: async () => {},
    install: signal(undefined),
    update: signal(undefined),
    ...rest,
  };
}
