// @vitest-environment happy-dom
import { expect, it, vi } from 'vitest';
import { createBadgeUpdater } from '../../src/pwa/badge.ts';

it('the badge counts the facts that are due, and is cleared when none is', () => {
  const shown: number[] = [];
  Object.assign(navigator, {
    setAppBadge: async (number: number) => void shown.push(number),
    clearAppBadge: async () => void shown.push(0),
  });
  let due = 3;
  const updateBadge = createBadgeUpdater(() => due);
  updateBadge();
  due = 5;
  document.dispatchEvent(new Event('visibilitychange'));
  due = 0;
  document.dispatchEvent(new Event('visibilitychange'));
  expect(shown).toEqual([3, 5, 0]);
});

it('a refusal by the browser is ignored', async () => {
  const refused = vi.fn();
  window.addEventListener('unhandledrejection', refused);
  Object.assign(navigator, { setAppBadge: () => Promise.reject(new Error('no')) });
  createBadgeUpdater(() => 1)();
  await new Promise((resolve) => setTimeout(resolve));
  expect(refused).not.toHaveBeenCalled();
});
