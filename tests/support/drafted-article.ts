import { loadDraftingWords } from '../../src/drafting/load-language.ts';
import type { DraftedFact } from '../../src/drafting/types.ts';
import { createProject, type Project } from '../../src/editor/project.ts';

await loadDraftingWords('fr');

/** Invented, as everything in it. */
const articleSentences = [
  { text: 'Le pont de Valmère fermera le 3 mars 2027.', paragraph: 0 },
  { text: 'Les travaux coûteront 12 millions de francs, a indiqué mardi la mairie.', paragraph: 0 },
  {
    text: '«\u00a0Nous avons trop attendu\u00a0», regrette Léa Morin, maire de Valmère.',
    paragraph: 1,
  },
  {
    text: 'Paul Rey, président des commerçants, refuse que la rue ferme en été.',
    paragraph: 1,
  },
  { text: 'Anne Dufour, ingénieure, promet une passerelle dès avril.', paragraph: 2 },
];

const spanOf = (sentence: number, words: string) => {
  const start = articleSentences[sentence]?.text.indexOf(words) ?? -1;
  if (start < 0) throw new Error(`no "${words}" in sentence ${sentence}`);
  return { sentence, start, end: start + words.length };
};

const actor = (id: string, sentence: number, name: string, role: string): DraftedFact => {
  const span = spanOf(sentence, name);
  return { kind: 'actor', sort: 'person', id, span, name, role, otherNames: [], mentions: [span] };
};

/** One of each kind, and one statement whose speaker the rules do not tell. */
const draftedFacts: readonly DraftedFact[] = [
  {
    ...{ kind: 'date', id: 'date-1', words: '3 mars 2027', date: '2027-03-03', isRelative: false },
    span: spanOf(0, '3 mars 2027'),
  },
  {
    ...{ kind: 'date', id: 'date-2', words: 'mardi', date: '2026-11-24', isRelative: true },
    span: spanOf(1, 'mardi'),
  },
  {
    ...{ kind: 'figure', id: 'figure-1', words: '12 millions de francs', value: 12_000_000 },
    ...{ unit: 'francs', isSpelledOut: false, span: spanOf(1, '12 millions de francs') },
  },
  actor('actor-1', 2, 'Léa Morin', 'maire de Valmère'),
  actor('actor-2', 3, 'Paul Rey', 'président des commerçants'),
  actor('actor-3', 4, 'Anne Dufour', 'ingénieure'),
  {
    ...{ kind: 'statement', id: 'statement-1', speaker: 'actor-1', speakerWords: 'Léa Morin' },
    ...{ verb: 'regrette', stance: 'regrets', isQuoted: true, claim: 'Nous avons trop attendu' },
    span: spanOf(2, 'Nous avons trop attendu'),
  },
  {
    ...{ kind: 'statement', id: 'statement-2', speaker: 'actor-2', speakerWords: 'Paul Rey' },
    ...{ verb: 'refuse', stance: 'refuses', isQuoted: false, claim: 'que la rue ferme en été' },
    span: spanOf(3, 'que la rue ferme en été'),
  },
  {
    ...{ kind: 'statement', id: 'statement-3', speakerWords: '', verb: 'promet' },
    ...{ stance: 'promises', isQuoted: false, claim: 'une passerelle dès avril' },
    span: spanOf(4, 'une passerelle dès avril'),
  },
];

const blank = createProject('2026-11-29', 'fr');

export const draftedProject: Project = {
  ...blank,
  source: { ...blank.source, title: 'Valmère ferme son pont', publisher: 'La Gazette du Lac' },
  text: articleSentences.map(({ text }) => text).join(' '),
  sentences: articleSentences,
  facts: draftedFacts,
};

/** Whose facts a person has confirmed, all but the words that nobody is known to have said. */
export const confirmedProject: Project = {
  ...draftedProject,
  factReviews: Object.fromEntries(
    draftedFacts.filter(({ id }) => id !== 'statement-3').map(({ id }) => [id, 'right' as const]),
  ),
  otherHolders: { 'statement-1': 'nobody', 'statement-2': 'nobody' },
};
