// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createPreferences } from '../../src/settings/preferences.ts';
import {
  readSettings,
  type Settings,
  saveSettings,
  toggles,
} from '../../src/settings/stored-settings.ts';

beforeEach(() => {
  localStorage.clear();
  window.name = '';
});
afterEach(() => vi.unstubAllGlobals());

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
  expect(readSettings()).toEqual({ guest: true });
  const old = page();
  guest.setToggle('guest', false);
  old.recordExport(1);
  expect(readSettings()).toEqual({ theme: 'light', exported: 1 });
});

it('a turn that a second tab of the owner has joined ends for both at once', () => {
  const [first, second] = [page(), page()];
  first.setToggle('streak', true);
  first.setToggle('guest', true);
  second.checkTurn('a turn');
  second.followTurn();
  expect(readSettings()).toEqual({ guest: true });
  page().setToggle('guest', false);
  expect(readSettings()).toEqual({ streak: true });
});

it('a guest finds the look of the owner, who finds all as it was left', () => {
  const owner = page();
  owner.setTheme('dark');
  owner.setToggle('streak', true);
  owner.setToggle('guest', true);
  expect(readSettings()).toEqual({ theme: 'dark', guest: true });
  const guest = page();
  guest.setTheme('light');
  guest.setToggle('confidence', true);
  expect(readSettings()).toEqual({ theme: 'light', confidence: true, guest: true });
  page().setToggle('guest', false);
  expect(readSettings()).toEqual({ theme: 'dark', streak: true });
});

it('a page notices that a guest has come or left in another tab', () => {
  const owner = page();
  expect([undefined, '', 'a turn', ''].map(owner.checkTurn)).toEqual([false, false, true, false]);
  owner.setToggle('guest', true);
  const guest = page();
  expect(['a turn', undefined, '', 'a turn'].map(guest.checkTurn)).toEqual([
    false,
    false,
    true,
    true,
  ]);
  // the next guest is another one
  const other = page();
  expect(['a turn', 'the next'].map(other.checkTurn)).toEqual([false, true]);
  expect(page().checkTurn('')).toBe(true);
});

it('settings that are none, or blocked, are none', () => {
  localStorage.setItem('qui-quand-quoi', '{"theme":"pink","language":4,"easy":"yes"');
  expect(readSettings()).toEqual({});
  localStorage.setItem('qui-quand-quoi', '{"theme":"pink","language":4,"easy":"yes"}');
  expect(readSettings()).toEqual({});
});

const refuse = () => {
  throw new DOMException('The operation is insecure.', 'SecurityError');
};

describe.each([
  ['blocked', { getItem: refuse, setItem: refuse }],
  ['full', { getItem: () => '{"theme":"light","streak":true}', setItem: refuse }],
])('with storage that is %s', (_, storage) => {
  it('a tab is of the turn that is on, once it is asked to be', () => {
    vi.stubGlobal('localStorage', storage);
    const tab = page();
    tab.checkTurn('a turn');
    tab.followTurn();
    expect(readSettings().guest).toBe(true);
    const guest = page();
    guest.checkTurn('a turn');
    guest.checkTurn('');
    guest.followTurn();
    expect(readSettings().guest).toBeUndefined();
  });

  it('everything that is chosen holds as long as the visit, over every page of it', () => {
    vi.stubGlobal('localStorage', storage);
    const chosen: Settings = { theme: 'dark', language: 'fr', exported: 7 };
    page().setTheme('dark');
    page().setLanguage('fr');
    page().recordExport(7);
    for (const toggle of toggles.filter((one) => one !== 'guest')) {
      page().setToggle(toggle, true);
      chosen[toggle] = true;
    }
    expect(readSettings()).toEqual(chosen);
    page().setTheme('auto');
    page().setToggle('streak', false);
    const { theme: _, streak: __, ...left } = chosen;
    expect(readSettings()).toEqual(left);
  });
});

it('storage that works again keeps what the visit has chosen', () => {
  vi.stubGlobal('localStorage', { getItem: () => null, setItem: refuse });
  page().setLanguage('fr');
  vi.unstubAllGlobals();
  page().setTheme('dark');
  expect(window.name).toBe('');
  expect(readSettings()).toEqual({ language: 'fr', theme: 'dark' });
});

it('the name that another page gave the window is left alone, and says nothing', () => {
  for (const name of ['{"theme":"dark"}', 'qui-quand-quoi', 'qui-quand-quoinull', 'reader']) {
    window.name = name;
    expect(readSettings()).toEqual({});
  }
  page().setTheme('dark');
  expect(window.name).toBe('reader');
});
