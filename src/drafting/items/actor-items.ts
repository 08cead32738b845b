import { countWords } from '../../bank/lexicon.ts';
import { normalizeForComparison } from '../../shared/text-normalize.ts';
import type { DraftedActor } from '../types.ts';
import { type ArticleIndex, nameActor, startSentence } from './article-index.ts';
import { chooseDistractors } from './choose-distractors.ts';
import { type DraftedItem, sentenceIdOf } from './drafted-item.ts';
import { namesActor } from './statement-items.ts';
import { isAffiliation, isRelated, isSameRole } from './tell-apart.ts';

const MAX_ROLE_WORDS = 14;
/** Of a recall: a "lawyer" may be another's as well. */
const MIN_ROLE_WORDS = 2;

export type ActorWithRole = DraftedActor & { role: string };

/** Persons whose role is theirs alone, as far as the other roles tell. */
export function listDistinctRoles(index: ArticleIndex): ActorWithRole[] {
  const withRole = index.actors.filter(
    (actor): actor is ActorWithRole => actor.role !== undefined && actor.role.trim() !== '',
  );
  return withRole.filter(
    (actor) =>
      actor.sort === 'person' &&
      countWords(actor.role) <= MAX_ROLE_WORDS &&
      !isAffiliation(actor.role) &&
      !leansOnOther(index, actor) &&
      !namesActor(actor.role, actor) &&
      index.actors.every(
        (one) => one.id === actor.id || !isRelated(index, one, actor) || one.sort === 'group',
      ) &&
      withRole.every((one) => one.id === actor.id || !isSameRole(index, one.role, actor.role)),
  );
}

/** The sentence that has the role beside the name; that of the first mention otherwise. */
function findRoleSentence({ article }: ArticleIndex, actor: ActorWithRole): number {
  const role = normalizeForComparison(actor.role);
  const places = [actor.span, ...actor.mentions].map(({ sentence }) => sentence);
  const place = places.find((sentence) =>
    normalizeForComparison(article.sentences[sentence]?.text ?? '').includes(role),
  );
  return place ?? actor.span.sentence;
}

export const findRoleEvidence = (index: ArticleIndex, actor: ActorWithRole): string[] => [
  sentenceIdOf(findRoleSentence(index, actor)),
];

/** The word before it in its sentence. */
function findRoleLead(index: ArticleIndex, actor: ActorWithRole): string {
  const text = index.article.sentences[findRoleSentence(index, actor)]?.text ?? '';
  return /\p{L}+\s$/u.exec(text.slice(0, Math.max(0, text.indexOf(actor.role))))?.[0] ?? '';
}

/** "Son chef": whose, another sentence tells. */
const leansOnOther = (index: ArticleIndex, actor: ActorWithRole) =>
  countWords(actor.role) < 3 && index.words.leaningName.test(findRoleLead(index, actor));

/** A "directrice" is no Gérald; nor is "la maire", by the word before it. */
function guessGender(index: ArticleIndex, actor: ActorWithRole): string | undefined {
  const { words } = index;
  const { role } = actor;
  const lead = findRoleLead(index, actor);
  const isAny = (pattern: RegExp) => pattern.test(role) || pattern.test(lead + role);
  if (isAny(words.feminineRole)) return 'feminine';
  return isAny(words.masculineRole) ? 'masculine' : undefined;
}

/** As far as the words tell, so that grammar does not give the answer away. */
export function mayHaveRole(
  index: ArticleIndex,
  actor: ActorWithRole,
  other: ActorWithRole,
): boolean {
  const [own, theirs] = [guessGender(index, actor), guessGender(index, other)];
  return (
    (own === undefined || theirs === undefined || own === theirs) && !namesActor(other.role, actor)
  );
}

export function* composeRoleMatch(index: ArticleIndex): Generator<DraftedItem> {
  const roles = listDistinctRoles(index);
  if (roles.length < 3) return;
  const rows = roles.slice(0, roles.length > 3 ? Math.min(5, roles.length - 1) : 3);
  const spare = roles[rows.length];
  const { words } = index;
  const columns = [...rows, ...(spare ? [spare] : [])].sort((a, b) =>
    a.name.localeCompare(b.name, 'fr'),
  );
  yield {
    kind: 'role-match',
    item: {
      id: `roles-${rows[0]?.id}`,
      type: 'match',
      form: 'role',
      facts: rows.map(({ id }) => id),
      process: 'integrate',
      prompt: words.prompts.roleMatch(spare !== undefined),
      evidence: [...new Set(rows.flatMap((row) => findRoleEvidence(index, row)))],
      rows: rows.map((row) => ({ id: `role-of-${row.id}`, text: row.role, key: row.id })),
      columns: columns.map(({ id, name }) => ({ id, text: name })),
      explanation: words.explanations.roleMatch,
    },
  };
}

/** Of two, the one by name and the other by role: each would give the other away. */
const isRecalled = (turn: number) => turn % 2 === 0;

export function* composeRoleChoice(index: ArticleIndex): Generator<DraftedItem> {
  const roles = listDistinctRoles(index);
  const { prompts, reasons, explanations, quote } = index.words;
  for (const [turn, actor] of roles.entries()) {
    if (isRecalled(turn)) continue;
    const distractors = chooseDistractors(
      roles.filter((one) => one.id !== actor.id && mayHaveRole(index, actor, one)),
      {
        turn,
        rank: () => 0,
        isApart: () => true,
      },
    );
    if (!distractors) continue;
    yield {
      kind: 'role-choice',
      item: {
        id: `role-${actor.id}`,
        type: 'choice',
        facts: [actor.id],
        process: 'locate',
        prompt: prompts.roleChoice(nameActor(actor)),
        evidence: findRoleEvidence(index, actor),
        key: actor.id,
        options: [
          { id: actor.id, text: actor.role },
          ...distractors.map((one) => ({
            id: one.id,
            text: one.role,
            slip: 'actor-swap' as const,
            reason: startSentence(reasons.roleOf(nameActor(one))),
          })),
        ],
        explanation: startSentence(explanations.role(nameActor(actor), quote(actor.role))),
      },
    };
  }
}

/** Of a family name: "Le Goff", "van der Berg". */
const PARTICLE = /^(?:l[ae]s?|d[aeiou]s?|de[lnr]|v[ao]n|[ae]l|b[ei]n|saint)$/i;

/** "Le Goff" of Maëlle Le Goff; "de Gaulle" and "Gaulle" of Charles de Gaulle. */
function listFamilyNames(name: string): string[] {
  const words = name.split(/\s+/);
  const at = words.findIndex((word, nth) => nth > 0 && PARTICLE.test(word));
  const last = words.slice(-1);
  if (at < 0) return last;
  const family = words.slice(at).join(' ');
  return /^\p{Ll}/u.test(family) ? [family, ...last] : [family];
}

function listAcceptedNames({ actors }: ArticleIndex, actor: DraftedActor): string[] {
  const others = actors.filter(({ id }) => id !== actor.id);
  const forms = [actor.name, ...listFamilyNames(actor.name)].filter(
    (form) =>
      form === actor.name ||
      !others.some((one) => namesActor(one.name, { ...actor, name: form, otherNames: [] })),
  );
  return [...new Map(forms.map((form) => [normalizeForComparison(form), form])).values()];
}

export function* composeRecall(index: ArticleIndex): Generator<DraftedItem> {
  const { prompts, explanations, quote } = index.words;
  for (const [turn, actor] of listDistinctRoles(index).entries()) {
    if (!isRecalled(turn) || countWords(actor.role) < MIN_ROLE_WORDS) continue;
    yield {
      kind: 'recall',
      item: {
        id: `name-${actor.id}`,
        type: 'recall',
        facts: [actor.id],
        process: 'locate',
        prompt: prompts.recall(quote(actor.role)),
        evidence: findRoleEvidence(index, actor),
        accept: listAcceptedNames(index, actor),
        explanation: startSentence(explanations.role(nameActor(actor), quote(actor.role))),
      },
    };
  }
}
