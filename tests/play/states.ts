import { readFileSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import type { Browser, BrowserContext, BrowserContextOptions, Page } from '@playwright/test';
import type { Bank, Item, Language, Response } from '../../src/bank/types.ts';
import { openBank } from '../../src/build/open-bank.ts';
import { linkOf } from '../../src/class/link.ts';
import { resultText } from '../../src/class/result.ts';
import { wordOf } from '../../src/class/seat.ts';
import { meet, type NamedSet, setItems } from '../../src/class/set.ts';
import { sealed } from '../../src/store/record.ts';
import { catalogue as cardsEn } from '../../src/text/cards/en.ts';
import { catalogue as cardsFr } from '../../src/text/cards/fr.ts';
import { catalogue as classEn } from '../../src/text/class/en.ts';
import { catalogue as classFr } from '../../src/text/class/fr.ts';
import { catalogue as en } from '../../src/text/en.ts';
import { catalogue as fr } from '../../src/text/fr.ts';
import { catalogue as passportEn } from '../../src/text/passport/en.ts';
import { catalogue as passportFr } from '../../src/text/passport/fr.ts';
import { catalogue as qrEn } from '../../src/text/qr/en.ts';
import { catalogue as qrFr } from '../../src/text/qr/fr.ts';
import { catalogue as reportEn } from '../../src/text/report/en.ts';
import { catalogue as reportFr } from '../../src/text/report/fr.ts';
import { playedBy, rightResponse, slippedResponse } from '../class/pupils.ts';
import { workerReady } from './game.ts';
import { type StoredRecord, store } from './records.ts';
import { release } from './release.ts';
import { serve } from './serve.ts';

/** The languages that every state is shown in. */
export const tongues = ['fr', 'en'] as const;
type Tongue = (typeof tongues)[number];

const bankOf = (language: Tongue) => {
  const path = `questions/2022-01-12-otan-russie/${language}.yaml`;
  return openBank(readFileSync(path, 'utf8'), path);
};
/** What is said in a language, and its bank as the game has it. */
const languages = {
  fr: {
    ...{ ...fr, bank: bankOf('fr'), page: '', locale: 'fr-CH' },
    ...{ late: { cards: cardsFr, class: classFr, passport: passportFr, qr: qrFr } },
    report: reportFr,
  },
  en: {
    ...{ ...en, bank: bankOf('en'), page: 'en.html', locale: 'en-GB' },
    ...{ late: { cards: cardsEn, class: classEn, passport: passportEn, qr: qrEn } },
    report: reportEn,
  },
};

/** A browser of its own that walks through some states, in one language. */
export interface Visit {
  page: Page;
  context: BrowserContext;
  language: Tongue;
  /** All that the page says. */
  text: (typeof languages)[Tongue];
  bank: Bank;
  /** The folder that the game is served from. */
  origin: string;
  /** What must be put away once it is over. */
  after: (() => Promise<unknown>)[];
}

type Step = (visit: Visit) => Promise<unknown>;

/** States that lie on one way: each step leads on from the one before, and leaves the page in its state. */
export interface Walk {
  screen: string;
  name: string;
  /** Where the worker has a part in it; it would cost the others a second each. */
  worker?: true;
  /** What stands on paper, not on a screen. */
  paper?: true;
  steps: readonly (readonly [state: string, step: Step])[];
}

/** When all of it takes place. */
const now = Date.UTC(2026, 10, 23, 10);
const day = 86_400_000;

/** Opens a browser for one walk; closed with `close`. */
export async function visit(
  browser: Browser,
  origin: string,
  language: Tongue,
  walk: Walk,
  options: BrowserContextOptions = {},
): Promise<Visit> {
  const text = languages[language];
  const context = await browser.newContext({
    locale: text.locale,
    viewport: { width: 360, height: 740 },
    reducedMotion: 'reduce',
    serviceWorkers: walk.worker ? 'allow' : 'block',
    ...options,
  });
  const page = await context.newPage();
  page.setDefaultTimeout(15_000);
  // the hours go on, the day does not: the same pictures whenever they are taken
  await page.clock.setFixedTime(now);
  return { page, context, language, text, bank: text.bank, origin, after: [] };
}

export async function close({ context, after }: Visit): Promise<void> {
  await context.close();
  for (const end of after) await end();
}

/** Opens a screen anew, whatever page was there. */
async function open({ page, origin, text }: Visit, hash = '') {
  await page.goto('about:blank');
  await page.goto(`${origin}${text.page}#/${hash}`);
  // la Une stands there until the script has come
  if (hash) await page.locator('header[data-small="true"]').waitFor({ state: 'attached' });
  await page.locator('main').getByText(/\p{L}/u).first().waitFor();
}

/** Puts records on the device before the game is there. */
async function keep({ page, origin }: Visit, records: readonly StoredRecord[], settings?: object) {
  await page.goto(`${origin}icon.svg`);
  await store(page, records);
  if (settings)
    await page.evaluate(
      (one) => localStorage.setItem('qui-quand-quoi', JSON.stringify(one)),
      settings,
    );
}

const press = ({ page }: Visit, name: string | RegExp) =>
  page.getByRole('button', { name, exact: true }).first().click();
const follow = ({ page }: Visit, name: string) =>
  page.locator('main').getByRole('link', { name, exact: true }).first().click();
/** Ticks something whose box or dot may be drawn by its label alone. */
const tick = ({ page }: Visit, role: 'radio' | 'checkbox', name: string, group?: string) =>
  (group ? page.getByRole('group', { name: group }) : page)
    .getByRole(role, { name, exact: true })
    .first()
    .check({ force: true });
const sees = ({ page }: Visit, text: string | RegExp) => page.getByText(text).first().waitFor();

/** An item's type and, where that changes its look, its form. */
const kinds: [string, (item: Item) => boolean][] = [
  ['choice', (item) => item.type === 'choice'],
  ['verdict', (item) => item.type === 'verdict' && item.key === true],
  ['not stated', (item) => item.type === 'verdict' && item.key === 'unstated'],
  ['speakers', (item) => item.type === 'match' && item.form === 'speaker'],
  ['roles', (item) => item.type === 'match' && item.form === 'role'],
  ['camps', (item) => item.type === 'match' && item.form === 'camp'],
  ['grid', (item) => item.type === 'match' && item.form === 'grid'],
  ['sort', (item) => item.type === 'match' && item.form === 'sort'],
  ['order', (item) => item.type === 'order'],
  ['date', (item) => item.type === 'date' && item.key.length === 10],
  ['number', (item) => item.type === 'number' && !item.holders],
  ['figure and whose', (item) => item.type === 'number' && item.holders !== undefined],
  ['recall', (item) => item.type === 'recall'],
];
const found = languages.fr.bank.items;
const oneOfEach = kinds.flatMap(([kind, is]) => {
  const item = found.find(is);
  return item ? [{ kind, id: item.id }] : [];
});
const itemOf = ({ bank }: Visit, id: string) => {
  const item = bank.items.find((one) => one.id === id);
  if (!item) throw new Error(`no item ${id}`);
  return item;
};

const stamp = (at: number, nth: number) => `${(at + nth).toString(36).padStart(9, '0')}-test`;

/** A round of these items at the end of the log, as it was dealt a moment ago. */
function dealt(items: readonly string[], more: object = {}): StoredRecord {
  const key = stamp(now, 0);
  const common = { v: 1, key, at: now, bank: languages.fr.bank.id, round: 'r', kind: 'round' };
  return [key, { ...common, seed: 3, items, ...more }];
}

/** What was answered to a round: every third item wrongly or in part. */
function answered(bank: Bank, items: readonly string[]): StoredRecord[] {
  return items.flatMap((id, nth): StoredRecord[] => {
    const item = bank.items.find((one) => one.id === id);
    if (!item) return [];
    const isSlip = nth % 3 === 1;
    const response = isSlip ? slippedResponse(item, 5) : rightResponse(item);
    const score = isSlip ? (item.type === 'match' || item.type === 'order' ? 0.5 : 0) : 1;
    const common = { v: 1, at: now + nth, bank: bank.id, round: 'r', item: id, facts: item.facts };
    const axis = bank.actors.some((one) => one.id === item.facts[0])
      ? 'actors'
      : bank.dates.some((one) => one.id === item.facts[0])
        ? 'dates'
        : 'positions';
    const sure = ['guess', 'fairly-sure', 'certain'][nth % 3];
    const [answer, proof] = [stamp(now, 2 * nth + 1), stamp(now, 2 * nth + 2)];
    return [
      [answer, { ...common, key: answer, kind: 'answer', axis, response, score, confidence: sure }],
      ...(item.type === 'verdict'
        ? [[proof, { ...common, key: proof, kind: 'proof', sentences: [], score }] as const]
        : []),
    ];
  });
}

/** The log of somebody who answered most facts over a week, some of them wrongly. */
export function week(bank: Bank, end = now - day): StoredRecord[] {
  const facts = [...bank.actors, ...bank.dates, ...bank.positions].map(({ id }) => id);
  return facts.flatMap((fact, index) => {
    if (index % 7 === 5) return [];
    return Array.from({ length: 1 + (index % 3) }, (_, time): StoredRecord => {
      const at = Math.round(end - (7 - time * 3 - (index % 2)) * day);
      const key = stamp(at, index);
      const common = { v: 1, key, at, bank: bank.id, round: `r${time}-${index}`, kind: 'answer' };
      const score = (index + time) % 4 === 0 ? 0 : 1;
      return [
        key,
        { ...common, item: bank.opening, axis: 'actors', facts: [fact], response: '', score },
      ];
    });
  });
}

/** Gives an answer as a player does, by touch. */
async function give(visit: Visit, item: Item, response: Response) {
  const { page } = visit;
  const main = page.locator('main');
  const radio = (name: string, nth: number) =>
    main.locator(`input[name="${name}"]`).nth(nth).check({ force: true });
  switch (item.type) {
    case 'choice': {
      const text = item.options.find(({ id }) => id === response)?.text ?? '';
      return main.locator('[data-option]', { hasText: text }).first().click();
    }
    case 'verdict':
      return main
        .locator(`[data-option="${[true, false, 'unstated'].indexOf(response as boolean)}"]`)
        .click();
    case 'match':
      for (const { id, text } of item.rows) {
        const column = (response as Record<string, string>)[id] ?? '';
        if (item.form === 'speaker' || item.form === 'role')
          await main.locator('label', { hasText: text }).locator('select').selectOption(column);
        else
          await radio(
            `${item.id}-${id}`,
            item.columns.findIndex((one) => one.id === column),
          );
      }
      break;
    case 'order': {
      const rank = (text: string | null) =>
        (response as string[]).indexOf(item.events.find((one) => one.text === text)?.id ?? '');
      for (let left = item.events.length - 1; left > 0; left--) {
        const held = rank(await main.locator('p strong').textContent());
        const placed = await main.locator('ol li > span').allTextContents();
        const before = placed.filter((text) => rank(text) < held).length;
        await main.locator('ol li:not(:has(span)) button').nth(before).click();
      }
      return main.locator('button.action').filter({ visible: true }).click();
    }
    case 'date': {
      const [year = '', month, day] = String(response).split('-');
      await main.locator('form input').fill(year);
      const lists = main.locator('form select');
      const rest = [month ?? '02', day ?? '03'].slice(0, await lists.count());
      for (const [at, part] of rest.entries()) await lists.nth(at).selectOption(part);
      break;
    }
    case 'number': {
      const { value, holder } = response as { value: number; holder?: string };
      await main.locator('form input[type=text]').fill(String(value));
      const whose = item.holders?.find(({ id }) => id === holder)?.text;
      if (whose) await tick(visit, 'radio', whose);
      break;
    }
    case 'recall':
      await main.locator('form input').fill(String(response));
  }
  return main.locator('form button[type=submit]').click();
}

/** Waits for what an answer teaches, past the proof where one is asked. */
async function taught(visit: Visit) {
  const { page, text } = visit;
  await page.locator('#verdict').waitFor();
  const skip = page.getByRole('button', { name: text.proof.skip, exact: true });
  const next = page.locator('section:has(> #verdict) button.action').last();
  await skip.or(next).first().waitFor();
  if (await skip.isVisible()) await skip.click();
  await sees(visit, text.feedback.saved);
}

const inRound =
  (id: string, more?: object, settings?: object): Step =>
  async (visit) => {
    const others = found.map((one) => one.id).filter((one) => one !== id);
    await keep(visit, [dealt([id, ...others.slice(0, 9)], more)], settings);
    await open(visit, 'partie');
    await visit.page.locator(`[id="prompt-${id}"]`).waitFor();
  };

const ofType = (type: Item['type']) => found.find((one) => one.type === type)?.id ?? '';
const verdictFor = (is: (item: Item) => boolean) => found.find(is)?.id ?? '';
const withTwo = verdictFor((item) => item.type === 'verdict' && (item.evidence ?? []).length === 2);

/** The round: one walk a kind of item, asked, then answered rightly, and once more wrongly. */
const rounds: Walk[] = oneOfEach.flatMap(({ kind, id }): Walk[] => [
  {
    screen: 'partie',
    name: kind,
    steps: [
      ['asked', inRound(id)],
      [
        'wrong or in part',
        async (visit) => {
          const item = itemOf(visit, id);
          await give(visit, item, slippedResponse(item, 5));
          await taught(visit);
        },
      ],
    ],
  },
  {
    screen: 'partie',
    name: kind,
    steps: [
      [
        'right',
        async (visit) => {
          await inRound(id)(visit);
          const item = itemOf(visit, id);
          await give(visit, item, rightResponse(item));
          await taught(visit);
        },
      ],
    ],
  },
]);

/** Answers an item that is then to be proved. */
const toProve =
  (id: string): Step =>
  async (visit) => {
    await inRound(id)(visit);
    const item = itemOf(visit, id);
    await give(visit, item, rightResponse(item));
    await visit.page.getByRole('button', { name: visit.text.proof.nothing }).waitFor();
  };
const proofs: Walk[] = [
  {
    screen: 'partie',
    name: 'proof',
    steps: [
      ['asked', toProve(ofType('verdict'))],
      [
        'wrong',
        async (visit) => {
          await press(visit, visit.text.proof.nothing);
          await visit.page.locator('#proved').waitFor();
        },
      ],
      [
        'reporting a mistake',
        async (visit) => {
          await visit.page.getByText(visit.text.signaler.open, { exact: true }).click();
          await visit.page.getByLabel(visit.text.signaler.label).waitFor();
        },
      ],
    ],
  },
  {
    screen: 'partie',
    name: 'proof',
    steps: [
      [
        'right',
        async (visit) => {
          const id = ofType('verdict');
          await toProve(id)(visit);
          const [needed] = itemOf(visit, id).evidence ?? [];
          const sentence = visit.bank.brief
            .flatMap(({ sentences }) => sentences)
            .find((one) => one.id === needed);
          await visit.page
            .locator('section:has(> #verdict) ul button', { hasText: sentence?.text ?? '' })
            .first()
            .click();
          await visit.page.locator('#proved').waitFor();
        },
      ],
    ],
  },
  ...(withTwo
    ? [
        {
          screen: 'partie',
          name: 'proof',
          steps: [
            [
              'of two sentences, one chosen',
              async (visit) => {
                await toProve(withTwo)(visit);
                await visit.page.locator('section:has(> #verdict) ul button').first().click();
              },
            ],
          ],
        } satisfies Walk,
      ]
    : []),
];

/** The bank as the page fetches it, changed. */
const changedBank = (visit: Visit, change: (bank: Bank) => void) =>
  visit.page.route('**/*.json', async (route) => {
    const response = await route.fetch();
    const bank = (await response.json()) as Bank;
    if (bank.items) change(bank);
    await route.fulfill({ response, json: bank });
  });
const without = (visit: Visit, ...paths: string[]) =>
  visit.page.route(
    (url) => paths.some((path) => url.pathname.includes(path)),
    (route) => route.abort(),
  );
const noBank: Step = (visit) => without(visit, '/bank/', `${visit.bank.id}.`);

const longItem = ofType('choice');
/** No bank may be longer than this: see the limits of its fields. */
const lengthened = (text: string, to: number) =>
  `${text} ${'de l’Organisation anticonstitutionnellement '.repeat(12)}`.slice(0, to).trim();

const play: Walk[] = [
  {
    screen: 'partie',
    name: 'asked how sure',
    steps: [['asked', inRound(ofType('choice'), {}, { confidence: true })]],
  },
  {
    screen: 'partie',
    name: 'story at hand',
    steps: [
      ['closed', inRound(ofType('choice'), { open: true })],
      ['open', ({ page }) => page.locator('main details summary').click()],
    ],
  },
  {
    screen: 'partie',
    name: 'order',
    steps: [
      [
        'under way',
        async (visit) => {
          await inRound(ofType('order'))(visit);
          for (let at = 0; at < 2; at++)
            await visit.page.locator('main ol li:not(:has(span)) button').last().click();
        },
      ],
    ],
  },
  {
    screen: 'partie',
    name: 'long text',
    steps: [
      [
        'asked',
        async (visit) => {
          await changedBank(visit, ({ items }) => {
            for (const item of items) {
              item.prompt = lengthened(item.prompt, 240);
              if (item.type === 'choice')
                for (const option of item.options) option.text = lengthened(option.text, 120);
            }
          });
          await inRound(longItem)(visit);
        },
      ],
      [
        'answered',
        async (visit) => {
          await visit.page.locator('[data-option]').first().click();
          await taught(visit);
        },
      ],
    ],
  },
  {
    screen: 'partie',
    name: 'no questions',
    steps: [
      [
        'the bank cannot be had',
        async (visit) => {
          await noBank(visit);
          await open(visit, 'partie');
          await visit.page.getByRole('button', { name: visit.text.partie.retry }).waitFor();
        },
      ],
    ],
  },
  {
    screen: 'partie',
    name: 'no storage',
    steps: [
      [
        'answered',
        async (visit) => {
          await refuseStorage(visit);
          await open(visit, 'partie');
          await visit.page.locator('main h2[id^="prompt-"]').waitFor();
          await sees(visit, visit.text.storage.refused);
        },
      ],
    ],
  },
];

const refuseStorage: Step = ({ page }) =>
  page.addInitScript(() => {
    Object.defineProperty(window, 'indexedDB', {
      get() {
        throw new DOMException('The operation is insecure.', 'SecurityError');
      },
    });
  });

const ended = oneOfEach.slice(0, 10).map(({ id }) => id);
const results: Walk[] = [
  {
    screen: 'edition',
    name: 'nothing played',
    steps: [
      [
        'empty',
        async (visit) => {
          await open(visit, 'edition');
          await sees(visit, visit.text.edition.none);
        },
      ],
    ],
  },
  {
    screen: 'edition',
    name: 'finished',
    steps: [
      [
        'the scores',
        async (visit) => {
          await keep(visit, [dealt(ended), ...answered(visit.bank, ended)]);
          await open(visit, 'edition');
          await visit.page.locator('main details').first().waitFor();
        },
      ],
      [
        'every correction',
        async ({ page }) => {
          for (const one of await page.locator('main summary').all()) await one.click();
        },
      ],
    ],
  },
  {
    screen: 'edition',
    name: 'a dispatch',
    steps: [
      [
        'to share',
        async (visit) => {
          const items = ended.slice(0, 5);
          await keep(visit, [dealt(items, { day: '2026-11-23' }), ...answered(visit.bank, items)]);
          await open(visit, 'edition');
          await visit.page.getByRole('button', { name: visit.text.depeche.share }).waitFor();
        },
      ],
    ],
  },
  {
    screen: 'edition',
    name: 'before reading',
    steps: [
      [
        'three answered',
        async (visit) => {
          const items = ended.slice(0, 3);
          await keep(visit, [dealt(items, { before: true }), ...answered(visit.bank, items)]);
          await open(visit, 'edition');
          await visit.page.getByRole('link', { name: visit.text.lecture.read }).waitFor();
        },
      ],
    ],
  },
];

const met = (visit: Visit, settings?: object) => keep(visit, week(visit.bank), settings);
const front: Walk[] = [
  {
    screen: 'une',
    name: 'first visit',
    steps: [
      ['asked', (visit) => open(visit)],
      [
        'answered',
        async (visit) => {
          await visit.page.locator('[data-option]').first().click();
          await taught(visit);
        },
      ],
    ],
  },
  {
    screen: 'une',
    name: 'back',
    steps: [
      [
        'after a week',
        async (visit) => {
          await met(visit);
          await open(visit);
          await visit.page.locator('main a[href^="#/fait/"]').first().waitFor();
          await sees(visit, visit.text.memoire.title);
        },
      ],
      [
        'the memory as a table',
        (visit) => visit.page.getByText(visit.text.memoire.table, { exact: true }).first().click(),
      ],
    ],
  },
  {
    screen: 'une',
    name: 'back',
    steps: [
      [
        'a round left, days counted, dispatch done',
        async (visit) => {
          const items = ended.slice(0, 5);
          const other = dealt(ended, { round: 'r2' });
          await met(visit, { streak: true });
          await keep(visit, [
            dealt(items, { day: '2026-11-23' }),
            ...answered(visit.bank, items),
            [stamp(now, 99), { ...(other[1] as object), key: stamp(now, 99) }],
          ]);
          await open(visit);
          await sees(visit, visit.text.depeche.done);
        },
      ],
    ],
  },
  {
    screen: 'une',
    name: 'many facts',
    steps: [
      [
        'folded',
        async (visit) => {
          const { page } = visit;
          const many = <T extends { id: string }>(list: T[]): T[] =>
            Array.from({ length: 5 }, (_, nth) =>
              list.map((one) => ({ ...one, id: nth ? `${one.id}-${nth}` : one.id })),
            ).flat();
          await changedBank(visit, (bank) => {
            bank.positions = many(bank.positions);
            bank.actors = many(bank.actors);
          });
          await page.route(/(\/|\.html)$/, async (route) => {
            const response = await route.fetch();
            const body = await response.text();
            await route.fulfill({
              response,
              body: body.replace(
                /"(actors|positions)":(\d+)/g,
                (_, axis, n) => `"${axis}":${n * 5}`,
              ),
            });
          });
          await met(visit);
          await open(visit);
          await page.getByText(visit.text.une.all).first().waitFor();
        },
      ],
      [
        'open',
        async (visit) => {
          for (const one of await visit.page.getByText(visit.text.une.all).all()) await one.click();
        },
      ],
    ],
  },
  {
    screen: 'une',
    name: 'no storage',
    steps: [
      [
        'told',
        async (visit) => {
          await refuseStorage(visit);
          await open(visit);
          await sees(visit, visit.text.storage.refused);
        },
      ],
    ],
  },
  {
    screen: 'une',
    name: 'a guest’s turn',
    steps: [
      [
        'told',
        async (visit) => {
          await keep(visit, [], { guest: true });
          await open(visit);
          await sees(visit, visit.text.storage.endTurn);
        },
      ],
    ],
  },
  {
    screen: 'une',
    name: 'offline',
    worker: true,
    steps: [
      [
        'played on',
        async (visit) => {
          await met(visit);
          await open(visit);
          await workerReady(visit.page);
          await visit.context.setOffline(true);
          await open(visit);
          await visit.page.locator('main a[href^="#/fait/"]').first().waitFor();
        },
      ],
    ],
  },
  {
    screen: 'une',
    name: 'update',
    worker: true,
    steps: [
      [
        'waiting',
        async (visit) => {
          const { page } = visit;
          const [host, next] = await Promise.all([serve('dist'), release('next')]);
          visit.after.push(host.close, () => rm(next, { recursive: true }));
          const here = { ...visit, origin: host.url };
          await met(here);
          await open(here);
          await workerReady(page);
          host.folder = next;
          await page.evaluate(async () => {
            await (await navigator.serviceWorker.ready).update();
          });
          await sees(visit, visit.text.update.ready);
        },
      ],
    ],
  },
  {
    screen: 'une',
    name: 'paper',
    paper: true,
    steps: [
      [
        'printed',
        async (visit) => {
          await met(visit);
          await open(visit);
          await visit.page.locator('main a[href^="#/fait/"]').first().waitFor();
          await sees(visit, visit.text.memoire.title);
        },
      ],
    ],
  },
];

const screens: Walk[] = [
  {
    screen: 'lire',
    name: 'the story',
    steps: [
      [
        'whole',
        async (visit) => {
          await open(visit, 'lire');
          await sees(visit, visit.text.lire.glossary);
        },
      ],
      ['easy', (visit) => tick(visit, 'radio', visit.text.lire.easy)],
    ],
  },
  {
    screen: 'lire',
    name: 'the story',
    steps: [
      [
        'cannot be had',
        async (visit) => {
          await noBank(visit);
          await open(visit, 'lire');
          await visit.page.getByRole('button', { name: visit.text.partie.retry }).waitFor();
        },
      ],
    ],
  },
  {
    screen: 'lire',
    name: 'a screen',
    steps: [
      [
        'cannot be had',
        async (visit) => {
          await without(visit, '/assets/Lire');
          await open(visit, 'lire');
          await visit.page.getByRole('button', { name: visit.text.partie.retry }).waitFor();
        },
      ],
    ],
  },
  {
    screen: 'choisir',
    name: 'a round to one’s wish',
    steps: [
      [
        'open',
        async (visit) => {
          await open(visit, 'choisir');
          await visit.page.locator('main form').waitFor();
        },
      ],
      [
        'no such fact',
        async (visit) => {
          await tick(visit, 'radio', visit.text.choisir.missed);
          await press(visit, visit.text.choisir.start);
          await sees(visit, visit.text.choisir.nothing);
        },
      ],
    ],
  },
  {
    screen: 'archives',
    name: 'dossiers',
    steps: [
      [
        'all',
        async (visit) => {
          // this site has one dossier, and no shelf
          const { id, title, article } = visit.bank;
          const { publisher, date } = article;
          const one = { id, title, publisher, date, actors: [] };
          const json = { shelves: 1, dossiers: Array.from({ length: 60 }, () => one) };
          await visit.page.route('**/archive/**', (route) => route.fulfill({ json }));
          await open(visit, 'archives');
          await visit.page.locator('main li a').first().waitFor();
        },
      ],
      [
        'none found',
        async (visit) => {
          await visit.page.getByRole('searchbox').fill('xyz');
          await sees(visit, visit.text.archives.found(0));
        },
      ],
    ],
  },
  {
    screen: 'archives',
    name: 'dossiers',
    steps: [
      [
        'cannot be had',
        async (visit) => {
          await without(visit, '/archive/');
          await open(visit, 'archives');
          await sees(visit, visit.text.archives.failed);
        },
      ],
    ],
  },
  ...(['actors', 'dates', 'positions'] as const).map(
    (axis): Walk => ({
      screen: 'fait',
      name: `one of the ${axis}`,
      steps: [
        [
          'met',
          async (visit) => {
            await met(visit);
            await open(visit, `fait/${visit.bank[axis][0]?.id}`);
            await visit.page.locator('meter').waitFor();
          },
        ],
      ],
    }),
  ),
  {
    screen: 'fait',
    name: 'a fact',
    steps: [
      [
        'never met',
        async (visit) => {
          await open(visit, 'fait/otan');
          await sees(visit, visit.text.fait.never);
        },
      ],
      [
        'of no bank',
        async (visit) => {
          await open(visit, 'fait/nobody');
          await sees(visit, visit.text.fait.unknown);
        },
      ],
    ],
  },
];

const settings: Walk[] = [
  {
    screen: 'reglages',
    name: 'all of it',
    steps: [
      [
        'open',
        async (visit) => {
          await open(visit, 'reglages');
          await sees(visit, visit.text.late.passport.open);
        },
      ],
      [
        'where the answers are',
        async (visit) => {
          await visit.page.getByText(visit.text.late.passport.health.title).click();
          await sees(visit, visit.text.late.passport.health.neverExported);
        },
      ],
      ['erasing', (visit) => press(visit, visit.text.reglages.erase)],
      [
        'erased',
        async (visit) => {
          await press(visit, visit.text.reglages.yes);
          await sees(visit, visit.text.reglages.erased);
        },
      ],
    ],
  },
  {
    screen: 'reglages',
    name: 'a file',
    steps: [
      [
        'read',
        async (visit) => {
          await open(visit, 'reglages');
          const entries = week(visit.bank).map(([, entry]) => entry);
          await chooseFile(visit, { format: 'qui-quand-quoi', version: 1, entries });
          await visit.page
            .getByRole('button', { name: visit.text.late.passport.add, exact: true })
            .waitFor();
        },
      ],
      [
        'added',
        async (visit) => {
          await press(visit, visit.text.late.passport.add);
          await visit.page
            .getByRole('button', { name: visit.text.late.passport.undo, exact: true })
            .waitFor();
        },
      ],
    ],
  },
  {
    screen: 'reglages',
    name: 'a file',
    steps: [
      [
        'corrupt',
        async (visit) => {
          await open(visit, 'reglages');
          await chooseFile(visit, '{"format":"qui-quand-quoi","version":1,"entries":[{"v":');
          await sees(visit, visit.text.late.passport.refused('', '').slice(0, 12));
        },
      ],
    ],
  },
  {
    screen: 'reglages',
    name: 'another phone',
    steps: [
      [
        'showing codes',
        async (visit) => {
          await met(visit);
          await open(visit, 'reglages');
          await press(visit, visit.text.late.qr.carry.show);
          await visit.page.locator('main svg[role=img]').first().waitFor();
        },
      ],
    ],
  },
  {
    screen: 'reglages',
    name: 'another phone',
    steps: [
      [
        'receiving',
        async (visit) => {
          await open(visit, 'reglages');
          await press(visit, visit.text.late.qr.carry.receive);
          await sees(visit, visit.text.late.qr.carry.waiting);
        },
      ],
      [
        'no camera',
        async (visit) => {
          await press(visit, visit.text.late.qr.scan.open);
          await visit.page.getByText(refusal(visit.text.late.qr.scan.refusals)).waitFor();
        },
      ],
    ],
  },
  {
    screen: 'licences',
    name: 'the page',
    steps: [
      [
        'open',
        async ({ page, origin }) => {
          await page.goto(`${origin}licences.html`);
        },
      ],
    ],
  },
];

const refusal = ({ none, refused }: { none: string; refused: string }) =>
  new RegExp([none, refused].map((one) => one.slice(0, 24)).join('|'));

async function chooseFile({ page, text }: Visit, file: object | string) {
  const written = typeof file === 'string' ? file : JSON.stringify(file);
  await page.getByLabel(text.late.passport.open).setInputFiles({
    name: 'progression.json',
    mimeType: 'application/json',
    buffer: Buffer.from(written),
  });
}

/** A set of two items of each kind, as a teacher keeps it. */
function setFor({ bank, language }: Visit, more: Partial<NamedSet> = {}): NamedSet {
  const chosen = [
    ...oneOfEach.map(({ id }) => id),
    ...bank.items.filter(({ type }) => type === 'choice').map(({ id }) => id),
  ].slice(0, 16);
  const ids = [...new Set(chosen)];
  return {
    ...{ id: 'K7M2Q4XA', name: language === 'fr' ? 'Troisième B, lundi' : 'Year 9 B, Monday' },
    ...{ bank: bank.id, language: language as Language, made: now, seed: 2022, seats: 28 },
    items: setItems(ids.flatMap((id) => bank.items.find((one) => one.id === id) ?? [])),
    ...{ book: 'closed', evidence: true, confidence: true, order: 'same' },
    correction: 'at-the-end',
    ...more,
  };
}
const kept = (set: NamedSet): StoredRecord => [`~class/set/${set.id}`, sealed(set)];

/** Opens a screen of the class with a set on the device. */
async function teach(visit: Visit, route: string, more: Partial<NamedSet> = {}) {
  const set = setFor(visit, more);
  await keep(visit, [kept(set)]);
  await open(visit, `${route}/${set.id}`);
  return set;
}

/** Opens a set's link as a pupil. */
async function receive(visit: Visit, more: Partial<NamedSet> = {}) {
  const set = setFor(visit, more);
  await open(visit, `devoir/${linkOf(set)}`);
  await visit.page.getByLabel(visit.text.late.class.devoir.seat).waitFor();
  return set;
}

/** Sits down at a seat. */
async function sit(visit: Visit, more: Partial<NamedSet> = {}) {
  const set = await receive(visit, more);
  await visit.page.getByLabel(visit.text.late.class.devoir.seat).fill('17');
  await press(visit, visit.text.late.class.devoir.start);
  await visit.page.locator('main h2[id^="prompt-"]').waitFor();
  return set;
}

const onlyChoices = ({ bank }: Visit, count: number) =>
  setItems(bank.items.filter(({ type }) => type === 'choice').slice(0, count));

/** Ends a short set, however answered. */
async function end(visit: Visit, more: Partial<NamedSet> = {}) {
  const { page, text } = visit;
  const items = onlyChoices(visit, 3);
  const set = await sit(visit, { items, evidence: false, confidence: false, ...more });
  for (let at = 1; at <= 3; at++) {
    await sees(visit, text.partie.progress(at, 3));
    await page.locator('[data-option]').first().click();
  }
  await sees(visit, text.late.class.devoir.over);
  return set;
}

const codes = (visit: Visit, set: NamedSet, seed = 11) => {
  const whole = meet(set, visit.bank);
  return playedBy(whole, 28, seed).map((result) => resultText(whole, result));
};
async function collect(visit: Visit, texts: readonly string[]) {
  const { recueillir } = visit.text.report;
  await visit.page.getByLabel(recueillir.paste).fill(texts.join('\n'));
  await press(visit, recueillir.add);
}

const teacher: Walk[] = [
  {
    screen: 'classe',
    name: 'prepare',
    steps: [
      [
        'first set',
        async (visit) => {
          await open(visit, 'classe');
          await visit.page
            .getByRole('button', { name: visit.text.late.class.preparer.save })
            .waitFor();
        },
      ],
      [
        'choosing by hand, limited time',
        async (visit) => {
          const { preparer } = visit.text.late.class;
          await tick(visit, 'radio', preparer.timers.limited);
          await visit.page.getByText(preparer.list, { exact: true }).click();
        },
      ],
    ],
  },
  {
    screen: 'classe',
    name: 'prepare',
    steps: [
      [
        'sets on the device',
        async (visit) => {
          const long = setFor(visit, {
            id: 'W7M2Q4XB',
            name: 'Classe d’accueil du gymnase de Chamblandes, mercredi après-midi',
            made: now - day,
          });
          await keep(visit, [kept(setFor(visit)), kept(long)]);
          await open(visit, 'classe');
          await sees(visit, visit.text.late.class.classe.sets);
        },
      ],
      [
        'erasing one',
        (visit) =>
          visit.page
            .getByRole('button', { name: new RegExp(`^${visit.text.late.class.classe.erase}`) })
            .first()
            .click(),
      ],
    ],
  },
  {
    screen: 'donner',
    name: 'assign',
    steps: [
      [
        'the link',
        async (visit) => {
          await teach(visit, 'donner', { correction: 'held' });
          await visit.page.locator('main svg[role=img]').waitFor();
        },
      ],
      ['the word', ({ page }) => page.locator('main details summary').click()],
      ['large', (visit) => press(visit, visit.text.late.class.donner.large)],
      [
        'no such set',
        async (visit) => {
          await open(visit, 'donner/ZZZZZZZZ');
          await sees(visit, visit.text.late.class.donner.unknown);
        },
      ],
    ],
  },
  ...oneOfEach.map(
    ({ kind, id }): Walk => ({
      screen: 'projeter',
      name: kind,
      steps: [
        [
          'asked',
          async (visit) => {
            const item = itemOf(visit, id);
            await teach(visit, 'projeter', { items: setItems([item]) });
            await visit.page.locator('[data-step=asked] h2').waitFor();
          },
        ],
        ['answer', ({ page }) => page.keyboard.press('PageDown')],
        ['sentence', ({ page }) => page.keyboard.press('PageDown')],
      ],
    }),
  ),
  {
    screen: 'projeter',
    name: 'teams',
    steps: [
      [
        'playing',
        async (visit) => {
          await teach(visit, 'projeter', { items: onlyChoices(visit, 1) });
          await visit.page.locator('main select').selectOption('4');
          for (const [option, hands] of ['14', '5', '8'].entries())
            await visit.page.locator(`[data-hands="${option}"]`).fill(hands);
          await visit.page.keyboard.press('PageDown');
        },
      ],
      [
        'over',
        async (visit) => {
          await visit.page.locator('main h2').focus();
          await visit.page.keyboard.press('PageDown');
          await visit.page.keyboard.press('PageDown');
          await sees(visit, visit.text.late.class.projeter.over);
        },
      ],
    ],
  },
  {
    screen: 'imprimer',
    name: 'what to print',
    steps: [
      [
        'open',
        async (visit) => {
          await teach(visit, 'imprimer');
          await visit.page
            .getByRole('button', { name: visit.text.late.cards.imprimer.print })
            .waitFor();
        },
      ],
    ],
  },
  ...(['A', 'key', 'cards'] as const).map(
    (part): Walk => ({
      screen: 'imprimer',
      name: 'paper',
      paper: true,
      steps: [
        [
          part === 'A' ? 'a sheet' : part,
          async (visit) => {
            const { imprimer } = visit.text.late.cards;
            await teach(visit, 'imprimer', { seats: 2, book: part === 'A' ? 'open' : 'closed' });
            await visit.page.getByRole('button', { name: imprimer.print }).waitFor();
            for (const one of ['A', 'B', 'key', 'cards'] as const)
              await visit.page
                .getByRole('checkbox', { name: imprimer.parts[one], exact: true })
                .setChecked(one === part, { force: true });
          },
        ],
      ],
    }),
  ),
  {
    screen: 'cartes',
    name: 'cards',
    steps: [
      [
        'before the first',
        async (visit) => {
          await teach(visit, 'cartes');
          await visit.page
            .getByRole('button', { name: visit.text.late.cards.cartes.read })
            .waitFor();
        },
      ],
      [
        'no camera',
        async (visit) => {
          await press(visit, visit.text.late.cards.cartes.read);
          await visit.page.getByText(refusal(visit.text.late.cards.cartes.refusals)).waitFor();
        },
      ],
    ],
  },
  {
    screen: 'recueillir',
    name: 'collect',
    steps: [
      [
        'nothing yet',
        async (visit) => {
          await teach(visit, 'recueillir');
          await visit.page.getByLabel(visit.text.report.recueillir.paste).waitFor();
        },
      ],
      [
        'some, and what is wrong',
        async (visit) => {
          const set = setFor(visit);
          await collect(visit, [
            ...codes(visit, set).slice(0, 12),
            codes(visit, set)[20]?.slice(0, -1) ?? '',
            'bonjour',
          ]);
          await sees(visit, visit.text.report.recueillir.count(12, 28));
        },
      ],
      [
        'two for one seat',
        async (visit) => {
          const set = setFor(visit);
          const [, , third] = playedBy(meet(set, visit.bank), 28, 12);
          await collect(visit, [third ? resultText(meet(set, visit.bank), third) : '']);
          await visit.page
            .getByRole('group', { name: visit.text.report.recueillir.two(3) })
            .waitFor();
        },
      ],
      [
        'the report of some',
        async (visit) => {
          await follow(visit, visit.text.report.recueillir.report);
          await sees(visit, visit.text.report.rapport.items);
        },
      ],
    ],
  },
  {
    screen: 'rapport',
    name: 'report',
    steps: [
      [
        'nothing yet',
        async (visit) => {
          await teach(visit, 'rapport');
          await sees(visit, visit.text.report.rapport.nothing);
        },
      ],
      [
        'a class',
        async (visit) => {
          const set = await teach(visit, 'recueillir');
          await visit.page.getByLabel(visit.text.report.recueillir.paste).waitFor();
          await collect(visit, codes(visit, set));
          await sees(visit, visit.text.report.recueillir.count(28, 28));
          await follow(visit, visit.text.report.recueillir.report);
          await sees(visit, visit.text.report.rapport.items);
        },
      ],
    ],
  },
];

const pupil: Walk[] = [
  {
    screen: 'devoir',
    name: 'a link',
    steps: [
      [
        'none',
        async (visit) => {
          await open(visit, 'devoir');
          await visit.page.getByLabel(visit.text.late.class.devoir.paste).waitFor();
        },
      ],
      [
        'broken',
        async (visit) => {
          await open(visit, `devoir/${linkOf(setFor(visit)).slice(0, 60)}`);
          await sees(visit, visit.text.late.class.devoir.problems.damaged);
        },
      ],
      ['told', (visit) => receive(visit)],
      [
        'no such seat',
        async (visit) => {
          await visit.page.getByLabel(visit.text.late.class.devoir.seat).fill('77');
          await press(visit, visit.text.late.class.devoir.start);
          await sees(visit, visit.text.late.class.devoir.seatWrong(28));
        },
      ],
      [
        'timed, in part of another version',
        async (visit) => {
          const { items } = setFor(visit);
          const forged = items.map((one, nth) =>
            nth < 2 ? { ...one, id: `unknown-${nth}` } : nth < 4 ? { ...one, print: 1 } : one,
          );
          await receive(visit, {
            ...{ items: forged, minutes: 20, stretch: { 3: 1.33 } },
            ...{ book: 'open', order: 'by-seat', correction: 'held' },
          });
        },
      ],
      [
        'all of another version',
        async (visit) => {
          const items = [{ id: 'unknown', print: 7 }];
          await open(visit, `devoir/${linkOf(setFor(visit, { items }))}`);
          await sees(visit, visit.text.late.class.devoir.empty);
        },
      ],
      [
        'of another dossier',
        async (visit) => {
          await open(visit, `devoir/${linkOf(setFor(visit, { bank: '2021-03-04-nimes' }))}`);
          await sees(visit, visit.text.late.class.elsewhere.dossier);
        },
      ],
    ],
  },
  {
    screen: 'devoir',
    name: 'a seat',
    steps: [
      [
        'asked',
        (visit) => {
          const items = setItems(visit.bank.items.filter(({ type }) => type === 'verdict'));
          return sit(visit, { items, book: 'open', minutes: 20 });
        },
      ],
      [
        'a proof',
        async (visit) => {
          await visit.page.locator('[data-option]').first().click();
          await visit.page
            .getByRole('button', { name: visit.text.late.class.devoir.leave })
            .waitFor();
        },
      ],
      [
        'come back',
        async (visit) => {
          await sees(visit, visit.text.late.class.devoir.noted);
          await visit.page.waitForTimeout(100);
          await visit.page.reload();
          await visit.page
            .getByRole('button', { name: visit.text.late.class.devoir.resume(17) })
            .waitFor();
        },
      ],
    ],
  },
  {
    screen: 'devoir',
    name: 'a seat',
    steps: [
      [
        'corrected at once',
        async (visit) => {
          await sit(visit, { correction: 'at-once', evidence: false, confidence: false });
          await visit.page.locator('[data-option]').first().click();
          await visit.page.locator('#verdict').waitFor();
        },
      ],
    ],
  },
  {
    screen: 'devoir',
    name: 'the end',
    steps: [
      ['held', (visit) => end(visit, { correction: 'held' })],
      [
        'corrected',
        async (visit) => {
          const set = setFor(visit, { items: onlyChoices(visit, 3) });
          const { devoir } = visit.text.late.class;
          await visit.page.getByLabel(devoir.word).fill(wordOf(set));
          await press(visit, devoir.unlock);
          await visit.page.locator('main summary').first().click();
        },
      ],
      ['leaving', (visit) => press(visit, visit.text.late.class.devoir.finish)],
    ],
  },
];

/** Every screen in every state that it can be in. */
export const walks: readonly Walk[] = [
  ...front,
  ...rounds,
  ...proofs,
  ...play,
  ...results,
  ...screens,
  ...settings,
  ...pupil,
  ...teacher,
];
