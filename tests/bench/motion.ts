import { join } from 'node:path';
import { chromium, type Page } from '@playwright/test';
import { findChromium, launchArgs } from '../../src/tools/browser.mjs';
import { fixtureSite } from '../../src/tools/folders.ts';
import { answerByKeys } from '../support/browser/answer-by-keys.ts';
import { waitForCurrentItem } from '../support/browser/game-page.ts';
import { serveFolder } from '../support/browser/serve-folder.ts';
import { oneItemPerKind, roundRecord } from '../support/states/stored-log.ts';
import { openScreen, openVisit, storeBeforeOpening } from '../support/states/visit.ts';

/** The processor while things move, so many times slower. */
const CPU_SLOWDOWN = 4;
/** A frame of a screen that shows sixty a second, in ms; one that comes this late has missed the next. */
const LATE_FRAME_MS = 1.5 * (1_000 / 60);
/** How many may: what else runs on a machine makes some. */
const MAX_LATE_SHARE = 0.05;

interface AnimationFrames {
  name: string;
  /** How long each of its frames stood, in ms. */
  frames: number[];
}

/** Notes the frames of every movement, from its start to its end. It runs in the page, and stands alone. */
function recordAnimations() {
  const moved: AnimationFrames[] = [];
  Object.assign(window, { moved });
  addEventListener('animationstart', ({ animationName, target }) => {
    const one: AnimationFrames = { name: animationName, frames: [] };
    moved.push(one);
    let last: number | undefined;
    let isOver = false;
    target?.addEventListener('animationend', (end) => {
      if (end.target === target) isOver = true;
    });
    const next = (now: number) => {
      if (last !== undefined) one.frames.push(now - last);
      last = now;
      if (!isOver) requestAnimationFrame(next);
    };
    requestAnimationFrame(next);
  });
}

/** Past what an answer teaches, and past the evidence if it is asked for. */
async function goToNextItem(page: Page) {
  const skip = page.locator('section:has(> #verdict) button.quiet + button.link');
  const next = page.locator('section:has(> #verdict) button.action');
  await skip.or(next).last().waitFor();
  if (await skip.isVisible()) await skip.click();
  await next.last().click();
}

/** One item of each kind is answered, and the page turned after each: whether all of that moves evenly. */
export async function runMotionBench(root: string) {
  const executablePath = await findChromium();
  if (!executablePath) throw new Error('no browser: run "npm test" first, which finds one');
  const served = await serveFolder(join(root, fixtureSite), '/', { sends: ['br'] });
  const browser = await chromium.launch({ executablePath, args: launchArgs });
  try {
    const visited = await openVisit(browser, served.url, 'fr');
    const { page, session } = visited;
    await page.emulateMedia({ reducedMotion: 'no-preference' });
    await page.addInitScript(recordAnimations);
    await storeBeforeOpening(visited, [roundRecord(oneItemPerKind.map(({ id }) => id))]);
    await openScreen(visited, 'partie');
    await page.locator('#progress').waitFor();
    await page.waitForTimeout(1_000);
    // the first page comes while the game is still fetched
    await page.evaluate(() => (window as unknown as { moved: AnimationFrames[] }).moved.splice(0));
    await session.send('Emulation.setCPUThrottlingRate', { rate: CPU_SLOWDOWN });
    for (let left = oneItemPerKind.length; left > 0; left--) {
      await answerByKeys(page, await waitForCurrentItem(page));
      await page.waitForTimeout(400);
      await goToNextItem(page);
      await page.waitForTimeout(400);
    }
    const moved = await page.evaluate(
      () => (window as unknown as { moved: AnimationFrames[] }).moved,
    );
    const names = [...new Set(moved.map(({ name }) => name))].sort();
    let isWon = names.length > 0;
    const lines = names.map((name) => {
      const all = moved.filter((one) => one.name === name);
      const frames = all.flatMap((one) => one.frames);
      const missed = frames.filter((ms) => ms > LATE_FRAME_MS).length;
      isWon &&= frames.length > 0 && missed <= MAX_LATE_SHARE * frames.length;
      return `${name}: ${all.length} times, ${frames.length} frames, ${missed} late, the longest ${Math.max(...frames).toFixed(1)} ms`;
    });
    return { lines: [`what moves, with the CPU ${CPU_SLOWDOWN} times slower`, ...lines], isWon };
  } finally {
    await browser.close();
    await served.close();
  }
}
