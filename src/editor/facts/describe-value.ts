import { stanceVerbs } from '../../bank/stance-verbs.ts';
import type { Position } from '../../bank/types.ts';
import { findDraftingWords } from '../../drafting/load-language.ts';
import type {
  ArticleLanguage,
  DraftedActor,
  DraftedFact,
  DraftedStatement,
} from '../../drafting/types.ts';
import { formatAmount, formatDate, getDateFormat } from '../../i18n/format.ts';
import type { AppText } from '../../i18n/text/fr.ts';
import { typesetText } from '../../i18n/typography.ts';
import type { Project } from '../project.ts';
import { findActor } from './fact-sections.ts';

type Stance = Position['stance'];

/** In the language of the article, or of the page where the game has no verbs in it. */
export const nameStances = (
  language: ArticleLanguage,
  pageLanguage: string,
  isPlural = false,
): Readonly<Record<Stance, string>> => {
  const verbs = { ...stanceVerbs } as Partial<Record<string, (typeof stanceVerbs)['fr']>>;
  const found = verbs[language] ?? verbs[pageLanguage] ?? stanceVerbs.fr;
  return Object.fromEntries(
    Object.entries(found).map(([stance, forms]) => [stance, forms[isPlural ? 1 : 0]]),
  ) as Record<Stance, string>;
};

/** Singular while the words of its language are not loaded. */
export function hasPluralSpeaker(project: Project, fact: DraftedStatement): boolean {
  const actor = findActor(project, fact.speaker);
  if (actor?.sort === 'person') return false;
  const words = findDraftingWords(project.language);
  return actor?.isPlural ?? words?.pluralName.test(actor?.name ?? fact.speakerWords) ?? false;
}

export const nameWithin = ({ language }: Project, { name, sort }: DraftedActor): string =>
  sort === 'group' && findDraftingWords(language)?.articleStart.test(name)
    ? name.charAt(0).toLowerCase() + name.slice(1)
    : name;

function describeDate(date: string, isRelative: boolean, t: AppText): string {
  if (!isRelative || !/^\d{4}-\d\d-\d\d$/.test(date)) return formatDate(date, t);
  const format = getDateFormat(t.locale, {
    ...{ weekday: 'long', day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' },
  });
  return format.format(Date.parse(date));
}

/** Its value as the game has read it, for a person to compare with the sentence. */
export const describeValue = (project: Project, fact: DraftedFact, t: AppText): string =>
  typesetText(writeValue(project, fact, t), project.language);

function writeValue(project: Project, fact: DraftedFact, t: AppText): string {
  switch (fact.kind) {
    case 'date':
      return [fact.label, describeDate(fact.date, fact.isRelative, t)].filter(Boolean).join(', ');
    case 'figure':
      return formatAmount(fact.value, fact.unit, t.locale);
    case 'actor':
      return [fact.name.replace(/^\p{Ll}(?!\p{Lu})/u, (letter) => letter.toUpperCase()), fact.role]
        .filter(Boolean)
        .join(', ');
    case 'statement':
      return findActor(project, fact.speaker)?.name ?? fact.speakerWords;
  }
}
