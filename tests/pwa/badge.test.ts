// @vitest-environment happy-dom
import { expect, it, vi } from 'vitest';
import { createBadgeUpdater } from '../../src/pwa/badge.ts';

it('the icon has the number of facts that are due, and nothing when none is', () => {
  const shown: number[] = [];
  Object.assign(navigator, {
    setAppBadge: async (number: number) => void shown.push(number),
    clearAppBadge: async () => void shown.push(0),
  });
  let due = 3;
  const show = createBadgeUpdater(() => due);
  show();
  due = 5;
  document.dispatchEvent(new Event('visibilitychange'));
  due = 0;
  document.dispatchEvent(new Event('visibilitychange'));
  expect(shown).toEqual([3, 5, 0]);
});

it('a browser that refuses it is not minded', async () => {
  const refused = vi.fn();
  window.addEventListener('unhandledrejection', refused);
  Object.assign(navigator, { setAppBadge: () => Promise.reject(new Error('no')) });
  createBadgeUpdater(() => 1)();
  await new Promise((resolve) => setTimeout(resolve));
  expect(refused).not.toHaveBeenCalled();
});
