import type { Actor, DateFact, Position } from './types.ts';

type Fact = Actor | DateFact | Position;

/** The line of a fact around its key word, which fades. */
export interface GapLine {
  before: string;
  gap: string;
  after: string;
}

/** Of a date: the date itself fades, and its label stands. */
export const isWholeDate = (fact: Fact): boolean =>
  'label' in fact && fact.gap !== undefined && !fact.label.includes(fact.gap);

/** An actor goes on with the role, a date with what happened. Undefined without a gap. */
export function splitAtGap(fact: Fact): GapLine | undefined {
  const { gap } = fact;
  if (gap === undefined) return undefined;
  if ('label' in fact && isWholeDate(fact)) return { before: '', gap, after: ` · ${fact.label}` };
  const [text, end] =
    'name' in fact
      ? [fact.name, `, ${fact.role}`]
      : ['label' in fact ? fact.label : fact.claim, ''];
  const at = text.indexOf(gap);
  return { before: text.slice(0, at), gap, after: text.slice(at + gap.length) + end };
}

/** By its form a reader could rule a word out without knowing the fact. */
function describeForm(gap: string): readonly (number | string)[] {
  const words = gap.split(/(?<=[’'])|\s+/);
  const [first = ''] = words;
  const article = words.length > 1 && first.length < 4 ? first.toLowerCase() : '';
  return [
    article,
    article,
    Number(/^\p{Lu}/u.test(first)),
    Number(gap.endsWith('s')),
    words.length,
  ];
}

/** Facts whose gaps can stand in the place of this one's: those that the bank names, then the most alike. */
export function listGapRivals<F extends Fact>(facts: readonly F[], fact: F): F[] {
  const line = splitAtGap(fact);
  if (!line) return [];
  const rest = (line.before + line.after).toLowerCase();
  const seen = new Set([line.gap]);
  const form = describeForm(line.gap);
  const rank = ({ id, gap = '' }: F) =>
    fact.rivals?.includes(id) ? -1 : describeForm(gap).filter((one, at) => one !== form[at]).length;
  return facts
    .map((other) => ({ other, rank: rank(other) }))
    .sort((a, b) => a.rank - b.rank)
    .map(({ other }) => other)
    .filter((other) => {
      const { gap } = other;
      if (gap === undefined || seen.has(gap) || isWholeDate(other) !== isWholeDate(fact))
        return false;
      seen.add(gap);
      return !rest.includes(gap.toLowerCase());
    });
}
