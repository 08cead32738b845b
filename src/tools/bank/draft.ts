import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import type { Bank } from '../../bank/types.ts';
import { createBank } from '../../drafting/bank/assemble-bank.ts';
import { indexArticle } from '../../drafting/items/article-index.ts';
import { composeItems } from '../../drafting/items/compose-items.ts';
import type { ArticleDraft } from '../../drafting/types.ts';
import { draftAnyArticle } from '../draft-any-article.ts';
import { draftingLanguages } from '../drafting-languages.ts';
import { decodeText } from './decode-text.ts';
import { formatDraftedBank } from './draft-yaml.ts';
import { findArgumentErrors, isLanguage, toSlug, writeNewBank } from './new-bank.ts';
import { MODELINE } from './read-bank.ts';

const USAGE =
  'usage: npm run bank -- draft article.txt --day 2026-11-23 --language fr   (the first line is its title)';

interface DraftArguments {
  article: string;
  day: string;
  /** Told from the text if empty. */
  language: string;
  publisher: string;
}

function readArguments(args: readonly string[]): DraftArguments | undefined {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        day: { type: 'string', default: '' },
        language: { type: 'string', default: '' },
        publisher: { type: 'string', default: '' },
      },
    });
    const [article, ...others] = positionals;
    if (article === undefined || others.length > 0) return undefined;
    return { article, ...values };
  } catch {
    return undefined;
  }
}

function readArticle(root: string, file: string): { title: string; text: string } | undefined {
  try {
    const lines =
      decodeText(readFileSync(resolve(root, file)))
        ?.trim()
        .split(/\r?\n/) ?? [];
    const [title = '', ...rest] = lines;
    return { title: title.trim(), text: rest.join('\n').trim() };
  } catch {
    return undefined;
  }
}

/** With all sentences of the article, and all facts that an item tests. */
function assembleDraft(
  draft: ArticleDraft,
  title: string,
  { day, publisher }: DraftArguments,
  id: string,
): Bank {
  const article = { ...draft, day, words: draftingLanguages[draft.language].words };
  const bank = createBank(indexArticle(article), {
    ...article,
    source: { title, publisher, rights: 'own' },
    items: composeItems(article),
  });
  const { mayShowText: _, ...source } = bank.article;
  return { ...bank, id, article: source };
}

const countFacts = ({ facts }: ArticleDraft, kind: string) =>
  facts.filter((fact) => fact.kind === kind).length;

/** Writes a bank of all that rules find in an article, for a person to finish. Never overwrites a file. */
export function draftBankFile(
  args: readonly string[],
  root: string,
): { lines: string[]; isSound: boolean } {
  const given = readArguments(args);
  if (!given) return { lines: [USAGE], isSound: false };
  const article = readArticle(root, given.article);
  if (!article?.text) {
    const line = `${given.article} cannot be read: name a text file, its first line the title`;
    return { lines: [line, USAGE], isSound: false };
  }
  const errors = findArgumentErrors(article.title, given.day, given.language || 'fr');
  if (errors.length > 0) return { lines: [...errors, USAGE], isSound: false };

  const draft = draftAnyArticle(article.text, {
    day: given.day,
    ...(isLanguage(given.language) && { language: given.language }),
  });
  const id = `${given.day}-${toSlug(article.title)}`;
  const bank = assembleDraft(draft, article.title, given, id);
  const file = `questions/${id}/${draft.language}.yaml`;
  const refusal = writeNewBank(root, file, `${MODELINE}\n${formatDraftedBank(bank, draft)}`);
  if (refusal) return { lines: [refusal], isSound: false };
  const found = (['actor', 'date', 'figure', 'statement'] as const).map(
    (kind) => `${countFacts(draft, kind)} ${kind}s`,
  );
  return {
    lines: [
      `wrote ${file}`,
      `found ${found.join(', ')} in ${draft.sentences.length} sentences; ${bank.items.length} items`,
      'nobody has checked it: do what each TODO in it says, then run "npm run bank"',
    ],
    isSound: true,
  };
}
