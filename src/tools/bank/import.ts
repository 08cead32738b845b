import { existsSync, readFileSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { createBank } from '../../drafting/bank/assemble-bank.ts';
import { indexArticle } from '../../drafting/items/article-index.ts';
import type { ArticleLanguage, ArticleSentence } from '../../drafting/types.ts';
import { describeMissingArticle, placeQuestions } from '../../editor/items/place-questions.ts';
import { createProject } from '../../editor/project.ts';
import { findProof } from '../../formats/find-proof.ts';
import { createItem } from '../../formats/item-from-question.ts';
import { readSource } from '../../formats/read/read-source.ts';
import type { ReadResult } from '../../formats/read-result.ts';
import { draftAnyArticle } from '../draft-any-article.ts';
import { draftingLanguages } from '../drafting-languages.ts';
import { decodeText } from './decode-text.ts';
import { formatDraftedBank } from './draft-yaml.ts';
import type { ExportResult } from './export.ts';
import { findArgumentErrors, isLanguage, toSlug, writeNewBank } from './new-bank.ts';
import { MODELINE } from './read-bank.ts';

const USAGE =
  'usage: npm run bank -- import FILE [--article article.txt] [--title "A title"] [--day 2026-11-23] [--language fr] [--json]';

interface ImportArguments {
  file: string;
  article: string;
  title: string;
  day: string;
  language: string;
  isJson: boolean;
}

function readArguments(args: readonly string[]): ImportArguments | undefined {
  const text = { type: 'string', default: '' } as const;
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        ...{ article: text, title: text, language: text },
        day: { type: 'string', default: new Date().toISOString().slice(0, 10) },
        json: { type: 'boolean', default: false },
      },
    });
    const [file, ...others] = positionals;
    if (!file || others.length > 0) return undefined;
    const { json, ...rest } = values;
    const title = rest.title || basename(file).replace(/(\.\w+)+$/, '');
    return { ...rest, file, title, isJson: json };
  } catch {
    return undefined;
  }
}

const languages: readonly ArticleLanguage[] = ['fr', 'en', 'de', 'it'];

interface Article {
  language: ArticleLanguage;
  sentences: readonly ArticleSentence[];
  publisher: string;
  isThere: boolean;
}

function readArticle(
  root: string,
  { article, day, language }: ImportArguments,
  prompts: readonly string[],
): Article {
  const known = languages.find((one) => one === language);
  if (!article) return { ...describeMissingArticle(prompts, known), isThere: false };
  const text = decodeText(readFileSync(resolve(root, article))) ?? '';
  const draft = draftAnyArticle(text, { day, ...(isLanguage(language) && { language }) });
  return { ...draft, publisher: '', isThere: true };
}

/** Those that the game can ask, with the sentence that proves each; the others with the reason. */
function chooseQuestions({ questions }: ReadResult, { sentences, language, isThere }: Article) {
  const texts = sentences.map(({ text }) => text);
  const taken: Parameters<typeof placeQuestions>[0][number][] = [];
  const refused: { line: number; reason: string }[] = [];
  for (const question of questions) {
    const created = createItem(question, { language, hasArticle: isThere });
    const sentence = isThere ? findProof(question, texts)?.sentence : 0;
    const { line } = question;
    if ('unfit' in created) refused.push({ line, reason: created.unfit });
    else if (sentence === undefined) refused.push({ line, reason: 'no-proof' });
    else taken.push({ item: created.item, sentence });
  }
  return { taken, refused };
}

/** Nothing is ever overwritten: a folder that is there already gets a number. */
function findFreeId(root: string, id: string): string {
  const isTaken = (one: string) => existsSync(join(root, 'questions', one));
  if (!isTaken(id)) return id;
  let number = 2;
  while (isTaken(`${id}-${number}`)) number++;
  return `${id}-${number}`;
}

function writeDraft(
  root: string,
  { title, day }: ImportArguments,
  article: Article,
  taken: Parameters<typeof placeQuestions>[0],
): string {
  const { language, sentences, publisher } = article;
  const { items, facts } = placeQuestions(taken, { ...createProject(day, language), sentences });
  const confirmed = { language, words: draftingLanguages[language].words, day, sentences, facts };
  const source = { title, publisher, rights: 'own' } as const;
  const bank = createBank(indexArticle(confirmed), {
    ...confirmed,
    source,
    items: items.map((item) => ({ item })),
  });
  const id = findFreeId(root, `${day}-${toSlug(title)}`);
  const file = `questions/${id}/${language}.yaml`;
  const { mayShowText: _, ...of } = bank.article;
  const content = formatDraftedBank({ ...bank, id, article: of }, { language, sentences, facts });
  writeNewBank(root, file, `${MODELINE}\n${content}`);
  return file;
}

const formatCounts = (counts: Readonly<Record<string, number>>) =>
  Object.entries(counts)
    .map(([kind, count]) => `${count} ${kind}`)
    .join(', ');

/** Writes a draft dossier of the questions in another tool's file, for a person to finish. */
export async function importQuestions(
  args: readonly string[],
  root: string,
): Promise<ExportResult> {
  const given = readArguments(args);
  if (!given) return { lines: [USAGE], isSound: false };
  let content: Uint8Array;
  try {
    content = readFileSync(resolve(root, given.file));
  } catch {
    return { lines: [`${given.file} cannot be read`, USAGE], isSound: false };
  }
  const errors = findArgumentErrors(given.title, given.day, given.language || 'fr');
  if (errors.length > 0) return { lines: [...errors, USAGE], isSound: false };
  const reading = await readSource({ name: basename(given.file), content });
  if ('problem' in reading) {
    const summary = { questions: 0, refused: [{ line: 1, reason: reading.problem }], left: {} };
    const line = given.isJson ? JSON.stringify(summary) : `${given.file}: ${reading.problem}`;
    return { lines: [line], isSound: false };
  }
  const { result, format } = reading;
  const article = readArticle(
    root,
    given,
    result.questions.map(({ prompt }) => prompt),
  );
  const { taken, refused: unfit } = chooseQuestions(result, article);
  const refused = [...result.refused.map(({ line, reason }) => ({ line, reason })), ...unfit];
  const wrote = taken.length > 0 ? [`wrote ${writeDraft(root, given, article, taken)}`] : [];
  if (given.isJson) {
    const summary = { questions: taken.length, refused, left: result.left };
    return { lines: [JSON.stringify(summary)], isSound: true };
  }
  return {
    lines: [
      ...wrote,
      `${format}: ${taken.length} questions, ${refused.length} refused`,
      ...refused.map(({ line, reason }) => `${given.file}:${line}  ${reason}`),
      ...(Object.keys(result.left).length > 0 ? [`left: ${formatCounts(result.left)}`] : []),
    ],
    isSound: true,
  };
}
