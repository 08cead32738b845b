import type { ArticleDraft, ArticleSentence, DraftedFact } from '../drafting/types.ts';
import type { Project } from './project.ts';
import { editSentences } from './sentence-edits.ts';

type Sentences = readonly ArticleSentence[];

const placeOf = ({ kind, span }: DraftedFact, sentences: Sentences): string =>
  JSON.stringify([kind, sentences[span.sentence]?.text, span.start]);

/** All that a person judges of it. */
const contentOf = (fact: DraftedFact): string =>
  JSON.stringify({ ...fact, id: '', span: '', ...(fact.kind === 'actor' && { mentions: '' }) });

/** Facts that a person mended or added, at their place in the new draft; those whose sentence is gone are left out. */
function keepOwnFacts(project: Project, facts: readonly DraftedFact[], sentences: Sentences) {
  const idByPlace = new Map(facts.map((fact) => [placeOf(fact, sentences), fact.id]));
  const own = project.facts
    .filter(({ id }) => project.ownFacts.includes(id))
    .flatMap((fact) => {
      const text = project.sentences[fact.span.sentence]?.text;
      const sentence = sentences.findIndex((one) => one.text === text);
      if (sentence < 0) return [];
      const drafted = idByPlace.get(placeOf(fact, project.sentences));
      const id = drafted ?? (fact.id.startsWith('own-') ? fact.id : `own-${fact.id}`);
      return { before: fact.id, fact: { ...fact, id, span: { ...fact.span, sentence } } };
    });
  const ownByPlace = new Map(own.map(({ fact }) => [placeOf(fact, sentences), fact]));
  const kept = facts.map((fact) => {
    const mended = ownByPlace.get(placeOf(fact, sentences));
    ownByPlace.delete(placeOf(fact, sentences));
    return mended ?? fact;
  });
  return { facts: [...kept, ...ownByPlace.values()], own };
}

/** Ids in the last draft to ids in this one, of facts that say the same. */
function matchFacts(project: Project, facts: readonly DraftedFact[], sentences: Sentences) {
  const describe = (fact: DraftedFact, list: Sentences) => placeOf(fact, list) + contentOf(fact);
  const known = new Map(facts.map((fact) => [describe(fact, sentences), fact.id]));
  return new Map(
    project.facts.flatMap((fact) => {
      const id = known.get(describe(fact, project.sentences));
      return id === undefined ? [] : [[fact.id, id] as const];
    }),
  );
}

/**
 * The draft with what a person has done since the last one: sentences split and merged, facts mended,
 * added and judged, as far as the article still says the same.
 */
export function applyDraft(project: Project, draft: ArticleDraft): Project {
  const { sentences, facts: drafted } = project.sentenceEdits.reduce(editSentences, {
    sentences: draft.sentences,
    facts: draft.facts,
  });
  const { facts: renamed, own } = keepOwnFacts(project, drafted, sentences);
  const ids = matchFacts(project, renamed, sentences);
  for (const { before, fact } of own) ids.set(before, fact.id);
  const facts = renamed.map((fact) =>
    fact.kind === 'statement' &&
    fact.speaker !== undefined &&
    own.some((one) => one.fact.id === fact.id)
      ? { ...fact, speaker: ids.get(fact.speaker) ?? fact.speaker }
      : fact,
  );
  const carry = <T>(byId: Readonly<Record<string, T>>, carryValue = (value: T) => value) =>
    Object.fromEntries(
      Object.entries(byId).flatMap(([id, value]) => {
        const now = ids.get(id);
        return now === undefined ? [] : [[now, carryValue(value)] as const];
      }),
    );
  return {
    ...project,
    isDrafted: true,
    language: draft.language,
    sentences,
    facts,
    ownFacts: own.map(({ fact }) => fact.id),
    factReviews: carry(project.factReviews),
    otherHolders: carry(project.otherHolders, (holders) =>
      typeof holders === 'string' ? holders : holders.flatMap((id) => ids.get(id) ?? []),
    ),
  };
}
