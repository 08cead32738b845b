import { effect } from '@preact/signals';
import type { RouteId } from '../app/router.ts';
import type { ScreenRequest } from '../app/screen.ts';
import { readSettings, saveSettings } from '../settings/stored-settings.ts';
import { assignmentTabs } from './assignment-life.ts';

/** Pages of one set, which are in its language. */
const setRoutes: readonly RouteId[] = ['take', ...assignmentTabs];

let isWatched = false;

/** Makes the page's language the player's own, which a set in another one leads back to. */
export const keepLanguage = (language: string): void =>
  saveSettings({ language }, readSettings().guest === true);

/** Leads back to the player's language with the first page that is not a set's. */
export function returnToOwnLanguage({ app, language }: ScreenRequest): void {
  const { language: own } = readSettings();
  const { preferences, router } = app;
  if (!setRoutes.includes(router.currentRoute.peek().id)) return;
  if (isWatched || !own || own === language || !preferences.languages.includes(own)) return;
  isWatched = true;
  effect(() => {
    if (!setRoutes.includes(router.currentRoute.value.id)) preferences.setLanguage(own);
  });
}
