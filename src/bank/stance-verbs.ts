import type { Bank, Position } from './types.ts';

type Verbs = Readonly<Record<Position['stance'], readonly [singular: string, plural: string]>>;

/** Between the holder of a position and its claim, in the language of the bank. */
export const stanceVerbs = {
  fr: {
    demands: ['exige', 'exigent'],
    refuses: ['refuse', 'refusent'],
    proposes: ['propose', 'proposent'],
    denies: ['dément', 'démentent'],
    accuses: ['accuse', 'accusent'],
    reads: ['estime', 'estiment'],
    announces: ['annonce', 'annoncent'],
    assures: ['assure', 'assurent'],
    mentions: ['évoque', 'évoquent'],
    suspects: ['soupçonne', 'soupçonnent'],
    supports: ['soutient', 'soutiennent'],
    opposes: ['s’oppose', 's’opposent'],
    offers: ['offre', 'offrent'],
    doubts: ['doute', 'doutent'],
    regrets: ['regrette', 'regrettent'],
    explains: ['explique', 'expliquent'],
    promises: ['promet', 'promettent'],
    warns: ['avertit', 'avertissent'],
    asks: ['demande', 'demandent'],
    welcomes: ['salue', 'saluent'],
  },
  en: {
    demands: ['demands', 'demand'],
    refuses: ['refuses', 'refuse'],
    proposes: ['proposes', 'propose'],
    denies: ['denies', 'deny'],
    accuses: ['accuses', 'accuse'],
    reads: ['considers', 'consider'],
    announces: ['announces', 'announce'],
    assures: ['insists', 'insist'],
    mentions: ['mentions', 'mention'],
    suspects: ['suspects', 'suspect'],
    supports: ['supports', 'support'],
    opposes: ['opposes', 'oppose'],
    offers: ['offers', 'offer'],
    doubts: ['doubts', 'doubt'],
    regrets: ['regrets', 'regret'],
    explains: ['explains', 'explain'],
    promises: ['promises', 'promise'],
    warns: ['warns', 'warn'],
    asks: ['asks', 'ask'],
    welcomes: ['welcomes', 'welcome'],
  },
} satisfies Readonly<Record<string, Verbs>>;

/** Of a position; undefined in a language that the game has no verbs of. */
export function findStanceVerb(
  { language, actors }: Pick<Bank, 'language' | 'actors'>,
  { holder, stance }: Position,
): string | undefined {
  const verbs: Readonly<Partial<Record<string, Verbs>>> = stanceVerbs;
  const isPlural = actors.find(({ id }) => id === holder)?.plural;
  return verbs[language]?.[stance][isPlural ? 1 : 0];
}
