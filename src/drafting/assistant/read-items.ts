import * as v from 'valibot';
import type { Item, Slip } from '../../bank/types.ts';
import { normalizeForComparison } from '../../shared/text-normalize.ts';
import { ARTICLE_ACTOR_ID, sentenceIdOf } from '../items/drafted-item.ts';
import type { DraftedActor, DraftedFact } from '../types.ts';
import { type ArticleWords, listFigures } from './article-words.ts';
import {
  checkChoice,
  checkVerdict,
  type EntryFault,
  findActor,
  locateProof,
} from './check-entry.ts';
import { hashId } from './hash-id.ts';
import {
  type ChoiceEntry,
  choiceEntrySchema,
  type VerdictEntry,
  verdictEntrySchema,
} from './reply-schema.ts';

interface ReadContext {
  words: ArticleWords;
  facts: readonly DraftedFact[];
  actors: readonly DraftedActor[];
}

/** Named by the entry; otherwise those of its sentence; otherwise the article. */
function listFactIds({ facts, actors }: ReadContext, at: number, about: readonly string[]) {
  const named = about.flatMap((name) => {
    const label = normalizeForComparison(name);
    const date = facts.find(
      (fact) =>
        fact.kind === 'date' &&
        [fact.label ?? '', fact.date, fact.words].map(normalizeForComparison).includes(label),
    );
    return findActor(actors, name)?.id ?? date?.id ?? [];
  });
  const ofSentence = facts.filter(({ span }) => span.sentence === at);
  const statement = ofSentence.find(
    (fact) =>
      fact.kind === 'statement' && (named.length === 0 || named.includes(fact.speaker ?? '')),
  );
  const found = named.length > 0 ? named : ofSentence.slice(0, 1).map(({ id }) => id);
  const ids = [...new Set([...(statement ? [statement.id] : []), ...found])];
  return ids.length > 0 ? ids : [ARTICLE_ACTOR_ID];
}

function guessSlip({ actors }: ReadContext, right: string, wrong: string): Slip {
  if (findActor(actors, wrong)) return 'actor-swap';
  const [own, other] = [listFigures(right), listFigures(wrong)];
  if (own.length > 0 && other.length > 0)
    return /\b(1[5-9]|20)\d\d\b/.test(wrong) ? 'date-shift' : 'number-swap';
  return 'not-in-article';
}

function createChoice(context: ReadContext, at: number, entry: ChoiceEntry): Item {
  const { question, right, wrong, because, about } = entry;
  const isWho = findActor(context.actors, right) !== undefined;
  return {
    id: hashId('asked', question + right),
    type: 'choice',
    facts: listFactIds(context, at, isWho ? [right, ...about] : about),
    process: isWho ? 'locate' : 'infer',
    proof: true,
    prompt: question,
    evidence: [sentenceIdOf(at)],
    key: 'right',
    options: [
      { id: 'right', text: right },
      ...wrong.slice(0, 2).map(({ text, why }, index) => ({
        id: `wrong-${index + 1}`,
        text,
        slip: guessSlip(context, right, text),
        reason: why,
      })),
    ],
    explanation: because,
  };
}

function createVerdict(context: ReadContext, at: number, entry: VerdictEntry): Item {
  const { claim, verdict, because, about } = entry;
  const common = {
    id: hashId('claimed', claim),
    type: 'verdict' as const,
    facts: listFactIds(context, at, about),
    prompt: claim,
    explanation: because,
  };
  const evidence = [sentenceIdOf(at)];
  if (verdict === true) return { ...common, process: 'infer', key: true, evidence };
  if (verdict === 'unstated')
    return { ...common, process: 'evaluate', key: verdict, slip: 'not-in-article', near: evidence };
  const sentence = context.words.article.sentences[at]?.text ?? '';
  const known = listFigures(sentence);
  const isFigure = listFigures(claim).some((figure) => !known.includes(figure));
  const slip = isFigure ? 'number-swap' : 'negation-flip';
  return { ...common, process: 'infer', key: false, slip, evidence };
}

export function readItem(
  context: ReadContext,
  data: unknown,
): { item: Item; isMoved: boolean } | EntryFault {
  const { words, actors } = context;
  const choice = v.safeParse(choiceEntrySchema, data);
  const verdict = choice.success ? undefined : v.safeParse(verdictEntrySchema, data);
  if (!choice.success && !verdict?.success) return { reason: 'unreadable' };
  const entry = choice.success ? choice.output : (verdict?.output as VerdictEntry);
  const place = locateProof(words, entry);
  if ('reason' in place) return place;
  const { at, isMoved } = place;
  if ('question' in entry)
    return (
      checkChoice(words, actors, at, entry) ?? { item: createChoice(context, at, entry), isMoved }
    );
  return checkVerdict(words, at, entry) ?? { item: createVerdict(context, at, entry), isMoved };
}
