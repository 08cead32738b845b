import type { Item } from '../../../src/bank/types.ts';
import { rightResponse, slippedResponse } from '../../support/pupils.ts';
import { answerFirst, give, taught } from './answer.ts';
import { changedBank, fillDisk, noBank, refuseStorage } from './failures.ts';
import { bankItems, dealt, itemOf, oneItemPerKind } from './log.ts';
import { keep, open, press, type ScreenWalk, sees, speak, type WalkStep } from './visit.ts';

const inRound =
  (id: string, more?: object, settings?: object): WalkStep =>
  async (visit) => {
    const others = bankItems.map((one) => one.id).filter((one) => one !== id);
    await keep(visit, [dealt([id, ...others.slice(0, 9)], more)], settings);
    await open(visit, 'partie');
    await visit.page.locator(`[id="prompt-${id}"]`).waitFor();
  };

const idWhere = (is: (item: Item) => boolean) => {
  const item = bankItems.find(is);
  if (!item) throw new Error('no such item');
  return item.id;
};
const choiceId = idWhere(({ type }) => type === 'choice');
const verdictId = idWhere(({ type }) => type === 'verdict');
const orderId = idWhere(({ type }) => type === 'order');
const twoSentenceVerdictId = idWhere(
  (item) => item.type === 'verdict' && item.evidence?.length === 2,
);

/** Answers an item that is then to be proved. */
const toProve =
  (id: string): WalkStep =>
  async (visit) => {
    await inRound(id)(visit);
    const item = itemOf(visit, id);
    await give(visit, item, rightResponse(item));
    await visit.page.getByRole('button', { name: visit.text.proof.nothing }).waitFor();
  };

/** No bank may be longer than this: see the limits of its fields. */
const lengthened = (text: string, to: number) =>
  `${text} ${'de l’Organisation anticonstitutionnellement '.repeat(12)}`.slice(0, to).trim();

export const partie: ScreenWalk[] = [
  // one walk a kind of item, asked, then answered wrongly, and once more rightly
  ...oneItemPerKind.flatMap(({ kind, id }): ScreenWalk[] => [
    {
      name: kind,
      steps: {
        asked: inRound(id),
        'wrong or in part': async (visit) => {
          const item = itemOf(visit, id);
          await give(visit, item, slippedResponse(item, 5));
          await taught(visit);
        },
      },
    },
    {
      name: kind,
      steps: {
        right: async (visit) => {
          await inRound(id)(visit);
          const item = itemOf(visit, id);
          await give(visit, item, rightResponse(item));
          await taught(visit);
        },
      },
    },
  ]),
  {
    name: 'proof',
    steps: {
      asked: toProve(verdictId),
      wrong: async (visit) => {
        await press(visit, visit.text.proof.nothing);
        await visit.page.locator('#proved').waitFor();
      },
      'reporting a mistake': async (visit) => {
        await visit.page.getByText(visit.text.signaler.open, { exact: true }).click();
        await visit.page.getByLabel(visit.text.signaler.label).waitFor();
      },
    },
  },
  {
    name: 'proof',
    steps: {
      right: async (visit) => {
        await toProve(verdictId)(visit);
        const [needed] = itemOf(visit, verdictId).evidence ?? [];
        const sentence = visit.bank.brief
          .flatMap(({ sentences }) => sentences)
          .find((one) => one.id === needed);
        await visit.page
          .locator('section:has(> #verdict) ul button', { hasText: sentence?.text ?? '' })
          .first()
          .click();
        await visit.page.locator('#proved').waitFor();
      },
    },
  },
  {
    name: 'proof',
    steps: {
      'of two sentences, one chosen': async (visit) => {
        await toProve(twoSentenceVerdictId)(visit);
        await visit.page.locator('section:has(> #verdict) ul button').first().click();
      },
    },
  },
  {
    name: 'asked how sure',
    steps: { asked: inRound(choiceId, {}, { confidence: true }) },
  },
  {
    name: 'read aloud',
    steps: {
      asked: async (visit) => {
        await speak(visit);
        await inRound(choiceId)(visit);
        await visit.page.getByRole('button', { name: visit.text.listen.start }).waitFor();
      },
      reading: (visit) => press(visit, visit.text.listen.start),
      answered: answerFirst,
    },
  },
  {
    name: 'spaced',
    steps: {
      asked: inRound(choiceId, {}, { spaced: true }),
      answered: answerFirst,
    },
  },
  {
    name: 'a full disk',
    steps: {
      'not saved': async (visit) => {
        await inRound(choiceId)(visit);
        await fillDisk(visit);
        await visit.page.locator('[data-option]').first().click();
        await sees(visit, visit.text.feedback.refused);
      },
    },
  },
  {
    name: 'story at hand',
    steps: {
      closed: inRound(choiceId, { open: true }),
      open: ({ page }) => page.locator('main details summary').click(),
    },
  },
  {
    name: 'order',
    steps: {
      'under way': async (visit) => {
        await inRound(orderId)(visit);
        for (let at = 0; at < 2; at++)
          await visit.page.locator('main ol li:not(:has(span)) button').last().click();
      },
    },
  },
  {
    name: 'long text',
    steps: {
      asked: async (visit) => {
        await changedBank(visit, ({ items }) => {
          for (const item of items) {
            item.prompt = lengthened(item.prompt, 240);
            if (item.type === 'choice')
              for (const option of item.options) option.text = lengthened(option.text, 120);
          }
        });
        await inRound(choiceId)(visit);
      },
      answered: answerFirst,
    },
  },
  {
    name: 'no questions',
    steps: {
      'the bank cannot be had': async (visit) => {
        await noBank(visit);
        await open(visit, 'partie');
        await visit.page.getByRole('button', { name: visit.text.partie.retry }).waitFor();
      },
    },
  },
  {
    name: 'no storage',
    steps: {
      answered: async (visit) => {
        await refuseStorage(visit);
        await open(visit, 'partie');
        await visit.page.locator('main h2[id^="prompt-"]').waitFor();
        await sees(visit, visit.text.storage.refused);
      },
    },
  },
];
