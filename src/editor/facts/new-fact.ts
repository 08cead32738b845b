import type { DraftedFact } from '../../drafting/types.ts';
import type { Project } from '../project.ts';
import type { FactSection } from './fact-sections.ts';

/** Of facts that were added by hand: no draft has one like it. */
function drawFactId({ facts }: Project): string {
  const taken = new Set(facts.map(({ id }) => id));
  let number = facts.length + 1;
  while (taken.has(`own-${number}`)) number++;
  return `own-${number}`;
}

/** Blank, in this sentence. */
export function createFact(project: Project, section: FactSection, sentence: number): DraftedFact {
  const id = drawFactId(project);
  const { text = '' } = project.sentences[sentence] ?? {};
  const span = { sentence, start: 0, end: text.length };
  switch (section) {
    case 'dates':
      return { kind: 'date', id, span, words: '', date: project.source.day, isRelative: false };
    case 'figures':
      return { kind: 'figure', id, span, words: '', value: 0, unit: '', isSpelledOut: false };
    case 'actors':
      return {
        kind: 'actor',
        id,
        span,
        sort: 'person',
        name: '',
        otherNames: [],
        mentions: [span],
      };
    default:
      return {
        ...{ kind: 'statement', id, span, speakerWords: '', verb: '', stance: 'announces' },
        ...{ isQuoted: section === 'quotes', claim: '' },
      };
  }
}

/** On its words where the sentence has them. */
export function placeFact<T extends DraftedFact>(project: Project, fact: T, words: string): T {
  const { text = '' } = project.sentences[fact.span.sentence] ?? {};
  const start = words ? text.toLowerCase().indexOf(words.toLowerCase()) : -1;
  if (start < 0) return fact;
  const span = { ...fact.span, start, end: start + words.length };
  return { ...fact, span, ...(fact.kind === 'actor' && { mentions: [span] }) };
}
