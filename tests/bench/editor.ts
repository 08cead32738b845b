import { join } from 'node:path';
import { type Browser, chromium, type Page } from '@playwright/test';
import { catalogue as teachingEn } from '../../src/classroom/assign/text/en.ts';
import { catalogue as teachingFr } from '../../src/classroom/assign/text/fr.ts';
import { catalogue as dossiersEn } from '../../src/dossiers/text/en.ts';
import { catalogue as dossiersFr } from '../../src/dossiers/text/fr.ts';
import type { ArticleDraft, DraftedFact } from '../../src/drafting/types.ts';
import { catalogue as assistantEn } from '../../src/editor/assistant/text/en.ts';
import { catalogue as assistantFr } from '../../src/editor/assistant/text/fr.ts';
import { type FactSection, listSection } from '../../src/editor/facts/fact-sections.ts';
import { createProject } from '../../src/editor/project.ts';
import { catalogue as editorEn } from '../../src/editor/text/en.ts';
import { catalogue as editorFr } from '../../src/editor/text/fr.ts';
import { catalogue as shellEn } from '../../src/i18n/text/en.ts';
import { catalogue as shellFr } from '../../src/i18n/text/fr.ts';
import { findChromium, launchArgs } from '../../src/tools/browser.mjs';
import { draftAnyArticle } from '../../src/tools/draft-any-article.ts';
import { fixtureSite } from '../../src/tools/folders.ts';
import { delayPresses } from '../support/browser/delay-presses.ts';
import { addNameHelper } from '../support/browser/name-helper.ts';
import { serveFolder } from '../support/browser/serve-folder.ts';
import { type AnnotatedReport, ownReports, readReports } from './annotated-reports.ts';
import { isRightFact } from './draft-scores.ts';
import { createTeacher, type Teacher } from './teacher.ts';

const MAX_TAPS = 60;
const MAX_TYPED_WORDS = 40;
/** A set of so many is handed out. */
const SET_SIZE = 10;
/** With so many confirmed the questions are varied enough: she looks at no more. */
const ENOUGH_STATEMENTS = 6;
const PUBLISHER = 'Le Courrier';

const textOf = (language: string) =>
  language === 'en'
    ? {
        assistant: assistantEn,
        editor: editorEn,
        teaching: teachingEn,
        dossiers: dossiersEn,
        shell: shellEn,
        path: 'en.html',
      }
    : {
        assistant: assistantFr,
        editor: editorFr,
        teaching: teachingFr,
        dossiers: dossiersFr,
        shell: shellFr,
        path: '',
      };

interface Lesson {
  page: Page;
  teacher: Teacher;
  report: AnnotatedReport;
  text: ReturnType<typeof textOf>;
}

const escapePattern = (words: string) => words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

const button = ({ page }: Lesson, name: string | RegExp) => page.getByRole('button', { name });

/** The source; resolves with what the game has drafted. */
async function fillSource(lesson: Lesson): Promise<ArticleDraft> {
  const { page, teacher, report, text } = lesson;
  const { source } = text.editor;
  const field = page.getByRole('textbox', { name: source.textLabel });
  await teacher.paste(field, `${report.title}\n\n${report.text}`);
  const title = page.getByRole('textbox', { name: source.titleLabel });
  if ((await title.inputValue()) === '') await teacher.type(title, report.title);
  await teacher.type(page.getByRole('textbox', { name: source.publisher }), PUBLISHER);
  await fillDay(lesson);
  const draft = draftAnyArticle(await field.inputValue(), { day: report.gold.refDate });
  await teacher.tap(button(lesson, source.next(draft.facts.length)));
  return draft;
}

/** Today is there already; the day of an older article is to be told. */
async function fillDay({ page, teacher, report, text }: Lesson) {
  const [year = '', month = '', day = ''] = report.gold.refDate.split('-');
  const fields = page.getByRole('group', { name: text.editor.source.day });
  const names = text.shell.item.date;
  for (const [label, value] of [
    [names.day, day],
    [names.month, month],
  ] as const) {
    const list = fields.getByRole('combobox', { name: label });
    if ((await list.inputValue()) !== value) await teacher.choose(list, value);
  }
  const yearField = fields.getByRole('textbox', { name: names.year });
  if ((await yearField.inputValue()) !== year) await teacher.type(yearField, year);
}

/** Its cards, in their order on the screen. */
const listCards = ({ facts }: ArticleDraft, section: FactSection) =>
  listSection({ ...createProject('', 'fr'), facts }, section);

async function openSection(lesson: Lesson, section: FactSection, cards: DraftedFact[]) {
  const { page, teacher, text } = lesson;
  const heading = button(
    lesson,
    new RegExp(`^${escapePattern(text.editor.facts.sections[section])}`),
  );
  if ((await heading.getAttribute('aria-expanded')) !== 'true') await teacher.tap(heading);
  const part = page.locator('section').filter({ has: heading });
  /** The card folds. */
  const judge = async (fact: DraftedFact, verdict: string) => {
    const card = part.getByRole('group').nth(cards.indexOf(fact));
    await teacher.tap(card.getByRole('button', { name: verdict, exact: true }));
  };
  return { part, judge };
}

/** What is wrong one by one, then all the others at once. */
async function confirmAtOnce(
  lesson: Lesson,
  section: 'dates' | 'figures' | 'actors',
  draft: ArticleDraft,
) {
  const t = lesson.text.editor.facts;
  const cards = listCards(draft, section);
  if (cards.length === 0) return;
  const { part, judge } = await openSection(lesson, section, cards);
  for (const fact of cards.filter((one) => !isRightFact(draft, lesson.report.gold, one))) {
    await judge(fact, t.wrong);
    cards.splice(cards.indexOf(fact), 1);
  }
  const [only] = cards;
  const all = [t.allRight[section], t.othersRight(cards.length)].map(escapePattern).join('|');
  if (cards.length > 1)
    await lesson.teacher.tap(part.getByRole('button', { name: new RegExp(`^(${all})$`) }).first());
  else if (only) await judge(only, t.right);
}

/** One by one, and of each who else holds it; resolves with how many are right. */
async function confirmStatements(
  lesson: Lesson,
  section: 'quotes' | 'reports',
  draft: ArticleDraft,
  most: number,
): Promise<number> {
  const t = lesson.text.editor.facts;
  const cards = listCards(draft, section);
  if (cards.length === 0 || most === 0) return 0;
  const { judge } = await openSection(lesson, section, cards);
  let confirmed = 0;
  for (const fact of [...cards]) {
    if (confirmed === most) break;
    const isRight = isRightFact(draft, lesson.report.gold, fact);
    await judge(fact, isRight ? t.right : t.wrong);
    if (isRight) {
      await lesson.teacher.tap(button(lesson, t.nobodyElse));
      confirmed++;
    }
    cards.splice(cards.indexOf(fact), 1);
  }
  return confirmed;
}

async function confirmFacts(lesson: Lesson, draft: ArticleDraft) {
  await confirmAtOnce(lesson, 'dates', draft);
  await confirmAtOnce(lesson, 'figures', draft);
  await confirmAtOnce(lesson, 'actors', draft);
  const quoted = await confirmStatements(lesson, 'quotes', draft, ENOUGH_STATEMENTS);
  await confirmStatements(lesson, 'reports', draft, ENOUGH_STATEMENTS - quoted);
  await lesson.teacher.tap(button(lesson, lesson.text.editor.facts.next));
}

/** The first ten, one by one, each with its sentence. */
async function reviewItems(lesson: Lesson): Promise<number> {
  const { page, teacher, text } = lesson;
  const { items, review, steps } = text.editor;
  await teacher.tap(button(lesson, items.next));
  await teacher.tap(button(lesson, text.assistant.skip));
  const keep = page.getByRole('button', { name: review.keep, exact: true });
  await page.getByRole('heading', { name: steps.review.title, level: 1 }).waitFor();
  let kept = 0;
  while (kept < SET_SIZE && (await keep.isVisible())) {
    await teacher.tap(keep);
    kept++;
  }
  await teacher.tap(button(lesson, review.next(kept)));
  return kept;
}

/** What a pupil gets: a link, or the path of a file where the link would be too long. */
type Handout = { link: string } | { file: string };

/** Keeps the dossier and hands out a set of it, of ten questions if there are as many. */
async function handOut(lesson: Lesson): Promise<Handout> {
  const { page, teacher, text } = lesson;
  const { keep } = text.editor;
  const { share } = text.dossiers;
  await teacher.tap(button(lesson, keep.keep));
  await teacher.tap(page.getByRole('link', { name: keep.toClass }));
  await teacher.tap(button(lesson, text.teaching.assignmentForm.saveAndShare));
  const saveFile = button(lesson, share.saveFile);
  await saveFile.waitFor();
  const copy = button(lesson, share.copy);
  if (await copy.isVisible()) {
    await teacher.tap(copy);
    return { link: await page.evaluate(() => navigator.clipboard.readText()) };
  }
  const download = page.waitForEvent('download');
  await teacher.tap(saveFile);
  return { file: await (await download).path() };
}

/** On a pupil's device, which has never seen the game. */
async function isTakenIn(browser: Browser, url: string, handout: Handout, title: string) {
  const page = await browser.newPage();
  // set in type: with other apostrophes and spaces
  const words = (title.match(/[\p{L}\p{N}]+/gu) ?? []).join('[^\\p{L}\\p{N}]+');
  try {
    if ('link' in handout) await page.goto(handout.link);
    else {
      await page.goto(`${url}#/archives`);
      await page.locator('input[type=file]').setInputFiles(handout.file);
    }
    await page.getByText(new RegExp(words, 'u')).first().waitFor({ timeout: 20_000 });
    return true;
  } catch {
    return false;
  } finally {
    await page.close();
  }
}

async function playTeacher(browser: Browser, url: string, report: AnnotatedReport) {
  const text = textOf(report.gold.lang);
  const context = await browser.newContext({
    locale: text.shell.locale,
    viewport: { width: 1280, height: 800 },
    permissions: ['clipboard-read', 'clipboard-write'],
    serviceWorkers: 'block',
  });
  try {
    await addNameHelper(context);
    await delayPresses(context);
    const page = await context.newPage();
    page.setDefaultTimeout(20_000);
    // an article of today
    await page.clock.setFixedTime(`${report.gold.refDate}T09:00:00`);
    const teacher = createTeacher(page);
    const lesson = { page, teacher, report, text };
    await teacher.waitForPage(() => page.goto(`${url}${text.path}#/rediger`));
    const draft = await fillSource(lesson);
    await confirmFacts(lesson, draft);
    const kept = await reviewItems(lesson);
    const handout = await handOut(lesson);
    const isHandedOut = await isTakenIn(browser, url, handout, report.title);
    return { ...teacher.effort, kept, isHandedOut, way: Object.keys(handout).join() };
  } catch (error) {
    const picture = `test-results/editor-${report.name}.png`;
    await context.pages()[0]?.screenshot({ path: picture, fullPage: true });
    throw new Error(`${String(error).split('\n').slice(0, 3).join(' ')} ${picture}`);
  } finally {
    await context.close();
  }
}

const formatTeacher = (
  name: string,
  { taps, typedWords, machineMs, kept, isHandedOut, way }: Awaited<ReturnType<typeof playTeacher>>,
) => {
  const isWon =
    kept === SET_SIZE && isHandedOut && taps <= MAX_TAPS && typedWords <= MAX_TYPED_WORDS;
  const cells = [
    name.padEnd(14),
    `${taps} taps of ${MAX_TAPS}`,
    `${typedWords} words of ${MAX_TYPED_WORDS}`,
    `${(machineMs / 1_000).toFixed(1)} s of machine`,
    `${kept} questions`,
    isHandedOut ? `handed out by a ${way}` : 'NOT HANDED OUT',
    isWon ? 'holds' : 'DOES NOT HOLD',
  ];
  return { line: cells.join('  '), isWon };
};

/**
 * A teacher who has an annotated report before her makes a set of ten with the editor and hands it out:
 * her taps (a paste is two, a choice from a list two), her typed words, and the seconds that she waits for
 * the page. She confirms all dates, figures and names, and six statements.
 */
export async function runEditorBench(root: string, folder = ownReports) {
  const executablePath = await findChromium();
  if (!executablePath) throw new Error('no browser: run "npm test" first, which finds one');
  const served = await serveFolder(join(root, fixtureSite), '/', { sends: ['br'] });
  const browser = await chromium.launch({ executablePath, args: launchArgs });
  const results: { line: string; isWon: boolean }[] = [];
  try {
    for (const report of readReports(folder)) {
      const { name } = report;
      const play = playTeacher(browser, served.url, report);
      results.push(
        await play.then(
          (played) => formatTeacher(name, played),
          (error: Error) => ({
            line: `${name.padEnd(14)}  STOPPED  ${error.message}`,
            isWon: false,
          }),
        ),
      );
    }
  } finally {
    await browser.close();
    await served.close();
  }
  return {
    lines: [
      `a set of ${SET_SIZE} by the editor, from the reports of ${folder}`,
      ...results.map(({ line }) => line),
    ],
    isWon: results.every(({ isWon }) => isWon),
  };
}
