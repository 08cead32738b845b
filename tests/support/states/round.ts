import type { Item } from '../../../src/bank/types.ts';
import { earnedRecord } from '../browser/stored-records.ts';
import { mistakenResponse, rightResponse } from '../responses.ts';
import { answerFirstOption, answerItem, waitForSavedFeedback } from './answer-item.ts';
import { blockBank, interceptBank, refuseStorage, simulateFullDisk } from './failures.ts';
import { bankItems, findItem, oneItemPerKind, roundRecord } from './stored-log.ts';
import {
  DAY_MS,
  FIXED_NOW_MS,
  openScreen,
  pressButton,
  type ScreenWalk,
  storeBeforeOpening,
  stubSpeech,
  type Visit,
  type WalkStep,
  waitForText,
} from './visit.ts';

const openRoundAt =
  (id: string, more?: object, settings?: object, isEarned?: boolean): WalkStep =>
  async (visit) => {
    const others = bankItems.map((one) => one.id).filter((one) => one !== id);
    const earned = earnedRecord(findItem(visit, id).facts, FIXED_NOW_MS);
    const records = [...(isEarned ? [earned] : []), roundRecord([id, ...others.slice(0, 9)], more)];
    await storeBeforeOpening(visit, records, settings);
    await openScreen(visit, 'partie');
    await visit.page.locator(`[id="prompt-${id}"]`).waitFor();
  };

const findItemId = (is: (item: Item) => boolean) => {
  const item = bankItems.find(is);
  if (!item) throw new Error('no such item');
  return item.id;
};
const choiceId = findItemId(({ type }) => type === 'choice');
const verdictId = findItemId(({ type }) => type === 'verdict');
const orderId = findItemId(({ type }) => type === 'order');
const twoSentenceVerdictId = findItemId(
  (item) => item.type === 'verdict' && item.evidence?.length === 2,
);

/** A fact right two months ago: its word has faded. */
const openWordStep: WalkStep = async (visit) => {
  const earned = earnedRecord(['kremlin-pas-ultimatum'], FIXED_NOW_MS - 60 * DAY_MS);
  await storeBeforeOpening(visit, [earned]);
  await openScreen(visit, 'partie/mots');
  await visit.page.locator('main [data-option]').first().waitFor();
};

async function chooseWord(visit: Visit, isRight: boolean) {
  const word = visit.bank.positions.find(({ id }) => id === 'kremlin-pas-ultimatum')?.gap ?? '';
  const filter = isRight ? { hasText: word } : { hasNotText: word };
  await visit.page.locator('main [data-option]').filter(filter).first().click();
  await waitForSavedFeedback(visit);
}

/** Answers an item that is then to be proved. */
const openEvidenceStep =
  (id: string): WalkStep =>
  async (visit) => {
    await openRoundAt(id, {}, {}, true)(visit);
    const item = findItem(visit, id);
    await answerItem(visit, item, rightResponse(item));
    await visit.page.locator('#ask').waitFor();
  };

async function clickSentence(visit: Visit, isRight: boolean) {
  const [needed] = findItem(visit, verdictId).evidence ?? [];
  const sentences = visit.bank.brief.flatMap((paragraph) => paragraph.sentences);
  const hasText = sentences.find(({ id }) => id === needed)?.text ?? '';
  const all = visit.page.locator('section:has(> #verdict) [role=button]');
  await all
    .filter(isRight ? { hasText } : { hasNotText: hasText })
    .first()
    .click();
}

/** No bank may be longer than this: see the limits of its fields. */
const padText = (text: string, to: number) =>
  `${text} ${'de l’Organisation anticonstitutionnellement '.repeat(12)}`.slice(0, to).trim();

export const roundWalks: ScreenWalk[] = [
  // one walk a kind of item, asked, then answered wrongly, and once more rightly
  ...oneItemPerKind.flatMap(({ kind, alike, id }): ScreenWalk[] => [
    {
      name: kind,
      alike,
      steps: {
        asked: openRoundAt(id),
        'wrong or in part': async (visit) => {
          const item = findItem(visit, id);
          await answerItem(visit, item, mistakenResponse(item, 5));
          await waitForSavedFeedback(visit);
        },
      },
    },
    {
      name: kind,
      alike,
      steps: {
        right: async (visit) => {
          await openRoundAt(id)(visit);
          const item = findItem(visit, id);
          await answerItem(visit, item, rightResponse(item));
          await waitForSavedFeedback(visit);
        },
      },
    },
  ]),
  {
    name: 'evidence',
    steps: {
      asked: openEvidenceStep(verdictId),
      wrong: async (visit) => {
        await clickSentence(visit, false);
        await visit.page.locator('#proved').waitFor();
      },
      'reporting a mistake': async (visit) => {
        await visit.page.getByText(visit.text.reportMistake.open, { exact: true }).click();
        await visit.page.getByLabel(visit.text.reportMistake.noteLabel).waitFor();
      },
    },
  },
  {
    name: 'evidence',
    steps: {
      right: async (visit) => {
        await openEvidenceStep(verdictId)(visit);
        await clickSentence(visit, true);
        await visit.page.locator('#proved').waitFor();
      },
    },
  },
  {
    name: 'evidence',
    steps: {
      'of two sentences, one chosen': async (visit) => {
        await openEvidenceStep(twoSentenceVerdictId)(visit);
        await visit.page.locator('section:has(> #verdict) [role=button]').first().click();
      },
    },
  },
  {
    name: 'a word that faded',
    steps: { asked: openWordStep, wrong: (visit) => chooseWord(visit, false) },
  },
  {
    name: 'a word that faded',
    steps: {
      restored: async (visit) => {
        await openWordStep(visit);
        await chooseWord(visit, true);
      },
    },
  },
  {
    name: 'asked how sure',
    steps: { asked: openRoundAt(choiceId, {}, { confidence: true }) },
  },
  {
    name: 'read aloud',
    steps: {
      asked: async (visit) => {
        await stubSpeech(visit);
        await openRoundAt(choiceId)(visit);
        await visit.page.getByRole('button', { name: visit.text.listen.start }).waitFor();
      },
      reading: (visit) => pressButton(visit, visit.text.listen.start),
      answered: answerFirstOption,
    },
  },
  {
    name: 'spaced',
    steps: {
      asked: openRoundAt(choiceId, {}, { spaced: true }),
      answered: answerFirstOption,
    },
  },
  {
    name: 'a full disk',
    steps: {
      'not saved': async (visit) => {
        await openRoundAt(choiceId)(visit);
        await simulateFullDisk(visit);
        await visit.page.locator('[data-option]').first().click();
        await waitForText(visit, visit.text.feedback.refused);
      },
    },
  },
  {
    name: 'story at hand',
    steps: {
      closed: openRoundAt(choiceId, { open: true }),
      open: ({ page }) => page.locator('main details summary').click(),
    },
  },
  {
    name: 'order',
    steps: {
      'under way': async (visit) => {
        await openRoundAt(orderId)(visit);
        for (let at = 0; at < 2; at++)
          await visit.page.locator('main ol li:not(:has(span)) button').last().click();
      },
    },
  },
  {
    name: 'long text',
    steps: {
      asked: async (visit) => {
        await interceptBank(visit, ({ items }) => {
          for (const item of items) {
            item.prompt = padText(item.prompt, 240);
            if (item.type === 'choice')
              for (const option of item.options) option.text = padText(option.text, 120);
          }
        });
        await openRoundAt(choiceId)(visit);
      },
      answered: answerFirstOption,
    },
  },
  {
    name: 'no questions',
    steps: {
      'the bank cannot be had': async (visit) => {
        await blockBank(visit);
        await openScreen(visit, 'partie');
        await visit.page.getByRole('button', { name: visit.text.round.retry }).waitFor();
      },
    },
  },
  {
    name: 'no storage',
    steps: {
      answered: async (visit) => {
        await refuseStorage(visit);
        await openScreen(visit, 'partie');
        await visit.page.locator('main h2[id^="prompt-"]').waitFor();
        await waitForText(visit, visit.text.storage.notSaved);
      },
    },
  },
];
