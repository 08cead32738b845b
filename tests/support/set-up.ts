import { afterAll, vi } from 'vitest';
import './patient-waits.ts';

/** The page of happy-dom, if the tests of the file have one. */
const page = (globalThis as { happyDOM?: { setURL(url: string): void } }).happyDOM;
const url = page && window.location.href;

// the next file is run in the same thread
afterAll(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
  // a test may have followed a link, even one to a file
  if (url) page.setURL(url);
});
