import type { Page } from '@playwright/test';
import { axisOfItem } from '../../src/bank/axis.ts';
import { composeDailyRound } from '../../src/engine/daily-round.ts';
import { formatIsoDay, parseIsoDayOrThrow } from '../../src/shared/civil-date.ts';
import { answerByKeys, waitForFeedback } from '../support/browser/answer-by-keys.ts';
import { expect, test, waitForCurrentItem, waitForSaved } from '../support/browser/game-page.ts';
import { readRecords, writeRecords } from '../support/browser/stored-records.ts';
import type { StoredRecord } from '../support/browser/write-records.ts';
import { fixtureBank as bank } from '../support/fixture-bank.ts';
import { isFullRun } from '../support/full-run.ts';
import { checkRadio, prepareAssignment } from './class.ts';

/** The daily round of a day as the log holds it, with so many of its items answered. */
function played(day: string, answers = 5): StoredRecord[] {
  let at = Date.parse(`${day}T06:00:00Z`);
  const key = () => `${(++at).toString(36).padStart(9, '0')}-abc`;
  const round = key();
  const entry = (more: object): StoredRecord => {
    const stamp = { v: 1, key: key(), at, bank: bank.id, round };
    return [stamp.key, { ...stamp, ...more }];
  };
  const items = composeDailyRound(bank, day);
  return [
    entry({ kind: 'round', seed: 1, items: items.map(({ id }) => id), day }),
    ...items.slice(0, answers).map((item) =>
      entry({
        kind: 'answer',
        item: item.id,
        axis: axisOfItem(bank, item),
        facts: item.facts,
        response: 'x',
        score: 1,
      }),
    ),
  ];
}

/** A player with these records, at this time, who counts the days in a row. */
async function sit(page: Page, baseURL: string, records: readonly StoredRecord[], at: string) {
  await page.goto(`${baseURL}icon.svg`);
  await writeRecords(page, records);
  await page.evaluate(() => localStorage.setItem('qui-quand-quoi', '{"streak":true}'));
  await page.clock.install({ time: at });
  await page.goto(baseURL);
}

/** Expects these texts on the front page, and no absurd number. */
async function expectFrontPage(page: Page, words: readonly (string | RegExp)[]) {
  await page.getByRole('link', { name: /^(La Une|Quitter la partie)$/ }).click();
  for (const word of words) await expect(page.locator('main')).toContainText(word);
  const said = await page.locator('main').innerText();
  expect(said).not.toMatch(/NaN|Invalid|undefined|null|Infinity|[-−]\d/);
}

const done = 'Partager le résultat';
const four = '4 jours d’affilée (record\u00a0: 4)';

for (const { name, isRare, zone = 'Europe/Zurich', at, to, after, back } of [
  {
    name: 'goes an hour back',
    isRare: true,
    at: '2026-11-23T10:00:00Z',
    to: '2026-11-23T09:00:00Z',
    after: [done, four],
  },
  {
    name: 'goes a day on',
    isRare: true,
    at: '2026-11-23T10:00:00Z',
    to: '2026-11-24T10:00:00Z',
    after: [/ 24\snovembre · n°/, four],
  },
  {
    name: 'goes 400 days on, and is set right',
    at: '2026-11-23T10:00:00Z',
    to: '2027-12-28T10:00:00Z',
    after: [/ 28\sdécembre · n°/, '0 jour d’affilée (record\u00a0: 4)'],
    back: [done, four],
  },
  {
    name: 'starts anew in the year 2000, and is set right',
    isRare: true,
    at: '2026-11-23T10:00:00Z',
    to: '2000-01-01T00:00:00Z',
    after: [/ 1er\sjanvier · n°/, four],
    back: [done, four],
  },
  {
    name: 'passes midnight',
    isRare: true,
    at: '2026-11-23T22:58:00Z',
    to: '2026-11-23T23:02:00Z',
    after: [/ 24\snovembre · n°/, four],
  },
  {
    name: 'passes the turn of the year',
    isRare: true,
    at: '2026-12-31T22:58:00Z',
    to: '2026-12-31T23:02:00Z',
    after: [/ 1er\sjanvier · n°/, four],
  },
  {
    name: 'passes into summer time',
    isRare: true,
    at: '2027-03-28T00:58:00Z',
    to: '2027-03-28T01:02:00Z',
    after: [done, four],
  },
  {
    name: 'passes out of summer time, the same hour twice',
    at: '2026-10-25T00:58:00Z',
    to: '2026-10-25T01:02:00Z',
    after: [done, four],
  },
  {
    name: 'passes the midnight of a day of 25 hours',
    isRare: true,
    at: '2026-10-25T22:58:00Z',
    to: '2026-10-25T23:02:00Z',
    after: [/ 26\soctobre · n°/, four],
  },
  {
    name: 'is that of a zone a day ahead, and of home again',
    at: '2026-11-23T13:00:00Z',
    to: 'Pacific/Auckland',
    after: [/ 24\snovembre · n°/, four],
    back: [done, four],
  },
  {
    name: 'is that of a zone a day behind, and of home again',
    isRare: true,
    zone: 'Pacific/Auckland',
    at: '2026-11-23T13:00:00Z',
    to: 'Pacific/Honolulu',
    // there it is the day before, whose daily round was played
    after: [done, four],
    back: [done, four],
  },
] as {
  name: string;
  /** As another, but for its figures: tried before a release. */
  isRare?: true;
  zone?: string;
  at: string;
  /** Another time, or another zone. */
  to: string;
  /** The front page's texts after it, and once the clock is back. */
  after: (string | RegExp)[];
  back?: (string | RegExp)[];
}[]) {
  if (isRare && !isFullRun) continue;
  test(`a round continues when the clock ${name}`, async ({ page, baseURL, context }) => {
    const session = await context.newCDPSession(page);
    const move = (time: string) =>
      time.includes('/')
        ? session.send('Emulation.setTimezoneOverride', { timezoneId: time })
        : page.clock.setSystemTime(time);
    await move(zone);
    const today = new Intl.DateTimeFormat('en-CA', { timeZone: zone }).format(Date.parse(at));
    const before = [3, 2, 1].flatMap((days) =>
      played(formatIsoDay(parseIsoDayOrThrow(today) - days)),
    );
    const begun = [...before, ...played(today, 3)];
    await sit(page, baseURL ?? '', begun, at);
    await expectFrontPage(page, ['3 jours d’affilée (record\u00a0: 3)']);

    await page.getByRole('link', { name: 'Reprendre les cinq (3/5)' }).click();
    const answered: string[] = [];
    for (const progress of ['Question 4 sur 5', 'Question 5 sur 5']) {
      await expect(page.getByText(progress)).toBeVisible();
      const item = await waitForCurrentItem(page);
      await answerByKeys(page, item);
      const region = await waitForFeedback(page, item);
      await waitForSaved(region);
      answered.push(item.id);
      if (answered.length === 1) await move(to);
      await page.keyboard.press('Enter');
    }
    await expect(page.getByRole('heading', { level: 1, name: /^Votre résultat/ })).toBeVisible();

    await expectFrontPage(page, after);
    await page.reload();
    await expectFrontPage(page, after);
    if (back) {
      await move(to.includes('/') ? zone : at);
      await page.reload();
      await expectFrontPage(page, back);
    }
    const log = await readRecords(page);
    // those from before as they were, and what was answered once, in its order, behind them
    expect(log.slice(0, begun.length)).toEqual(begun);
    const more = log
      .slice(begun.length)
      .map(([, entry]) => entry as { kind: string; item: string });
    expect(more.flatMap(({ kind, item }) => (kind === 'answer' ? item : []))).toEqual(answered);
  });
}

test('a front page left open overnight has the daily round of the new day', async ({
  page,
  baseURL,
}) => {
  const evening = '2026-12-31T12:00:00';
  await sit(page, baseURL ?? '', [...played('2026-12-30'), ...played('2026-12-31')], evening);
  await expectFrontPage(page, [done, '2 jours d’affilée']);
  await page.clock.setSystemTime('2027-01-01T12:00:00');
  await page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));
  await expect(page.locator('main')).toContainText(/ 1er\sjanvier · n°/);
  await expect(page.getByRole('link', { name: 'Jouer les cinq' })).toBeVisible();
});

test('a timed assignment counts what goes by at hand, through any clock and a reload', async ({
  page,
  baseURL,
}) => {
  test.setTimeout(60_000);
  const at = Date.parse('2026-11-23T10:00:00Z');
  // the game takes the clock as it starts
  await page.goto('about:blank');
  await page.clock.install({ time: at });
  const { link } = await prepareAssignment(page, baseURL, async () => {
    await checkRadio(page, 'Le temps', 'Limité');
  });
  const setClock = async (minutes: number) => {
    await page.clock.setSystemTime(at + minutes * 60_000);
    await page.clock.runFor(2_000);
    // the jump is stored at the next tick
    const seen = `"seen":${String(at + minutes * 60_000).slice(0, 9)}`;
    await expect.poll(async () => JSON.stringify(await readRecords(page))).toContain(seen);
  };
  const resume = () => page.getByRole('button', { name: 'Reprendre à la place 7' }).click();
  // whole ones, and the test itself takes a while
  const minutesLeft = (minutes: number) =>
    expect(page.getByRole('timer')).toHaveText(
      new RegExp(`^Encore (${minutes}|${minutes - 1}) minutes$`),
    );
  await page.goto(link);
  await page.getByLabel('Ton numéro de place').fill('7');
  await page.keyboard.press('Enter');
  await minutesLeft(20);
  for (const minutes of [60, -60, 0]) {
    await setClock(minutes);
    await minutesLeft(20);
    await page.reload();
    await resume();
    await minutesLeft(20);
  }
  await page.clock.runFor('05:00');
  await minutesLeft(15);
  await page.goto('about:blank');
  await page.clock.setSystemTime(at + 3_600_000);
  await page.goto(link);
  await resume();
  await minutesLeft(5);
  // not further back than the hour away, of which the test itself took a while
  await setClock(6);
  await minutesLeft(14);
});
