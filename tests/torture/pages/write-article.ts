/** Types into the title of an article in work, as a teacher does, and tells the harness what she is told. */
import { catalogue as editorEn } from '../../../src/editor/text/en.ts';
import { catalogue as editorFr } from '../../../src/editor/text/fr.ts';
import { readProjects } from './log.ts';
import { fillField, visibleElements } from './player.ts';
import { inspectUntilSeen, pause, sendReport, waitUntil } from './report.ts';

const { frame, source } = document.documentElement.lang === 'en' ? editorEn : editorFr;

/** A title that is longer is another article's. */
const MAX_TITLE_LENGTH = 120;

const round = 'article';

const findTitle = () =>
  visibleElements('label')
    .find((label) => label.textContent?.trim() === source.titleLabel)
    ?.querySelector('input') ?? undefined;

const isTold = (words: string) =>
  visibleElements('[role=status]').some((one) => one.textContent === words);

/** The article that was changed last; a new one where the device has none. */
async function openArticle(): Promise<HTMLInputElement | undefined> {
  const title = await waitUntil(findTitle, 15_000);
  const last = document.querySelector<HTMLAnchorElement>('main ul > li > a');
  const name = last?.textContent ?? '';
  if (!last || name.length > MAX_TITLE_LENGTH) return title;
  last.click();
  return waitUntil(() => (findTitle()?.value === name ? findTitle() : undefined), 15_000);
}

async function look() {
  const inventory = await readProjects();
  return { kind: 'look' as const, ...(inventory && { inventory }) };
}

/** Each edit adds a word, so that the newest record must have the words of all. */
export async function writeArticle(readNotices: () => string[]) {
  if (!(await openArticle()))
    return sendReport({ kind: 'stuck', why: 'no article' }, readNotices());
  let order = await inspectUntilSeen(look, readNotices);
  if (order === 'file') {
    const inventory = (await readProjects()) ?? { answers: [], rounds: [] };
    const told = { kind: 'look' as const, inventory: { ...inventory, isFile: true as const } };
    order = await sendReport(told, readNotices());
  }
  while (order === 'play') {
    const field = findTitle();
    if (!field) return sendReport({ kind: 'stuck', why: 'no title' }, readNotices());
    const item = `mot${Date.now().toString(36)}`;
    await sendReport({ kind: 'tapped', round, item }, readNotices());
    fillField(field, `${field.value} ${item}`.trim());
    // past what was said of the edit before
    await pause(0);
    const outcome = await waitUntil(
      () =>
        isTold(frame.keepStatus.kept)
          ? 'acknowledged'
          : isTold(frame.keepStatus.refused)
            ? 'refused'
            : undefined,
      10_000,
    );
    order = await sendReport({ kind: outcome ?? 'silent', round, item }, readNotices());
    if (field.value.length > MAX_TITLE_LENGTH) {
      location.hash = '#/rediger';
      await waitUntil(() => (findTitle()?.value === '' ? findTitle() : undefined), 15_000);
    }
  }
  return order;
}
