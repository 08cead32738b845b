// @vitest-environment happy-dom
import { beforeEach, expect, it } from 'vitest';
import { createPreferences } from '../../src/settings/preferences.ts';
import { readSettings, saveSettings } from '../../src/settings/stored-settings.ts';

beforeEach(() => localStorage.clear());

/** What a page knows of the settings since it was opened. */
const page = () => createPreferences(['fr', 'en'], readSettings(), saveSettings, () => {});

it('a page changes nothing of the settings but what was changed on it', () => {
  const [one, other] = [page(), page()];
  one.setTheme('dark');
  other.setToggle('easy', true);
  expect(readSettings()).toEqual({ theme: 'dark', easy: true });
  one.setTheme('auto');
  expect(readSettings()).toEqual({ easy: true });
});

it("a guest's turn lasts until it is ended, whatever other pages do", () => {
  const [guest, owner] = [page(), page()];
  guest.setToggle('guest', true);
  owner.setTheme('light');
  expect(readSettings()).toEqual({ guest: true, theme: 'light' });
  const old = page();
  guest.setToggle('guest', false);
  old.recordExport(1);
  expect(readSettings()).toEqual({ theme: 'light', exported: 1 });
});

it('settings that are none, or blocked, are none', () => {
  localStorage.setItem('qui-quand-quoi', '{"theme":"pink","language":4,"easy":"yes"');
  expect(readSettings()).toEqual({});
  localStorage.setItem('qui-quand-quoi', '{"theme":"pink","language":4,"easy":"yes"}');
  expect(readSettings()).toEqual({});
});
