import type { Language, Position } from '../types.ts';
import type { LintRule } from './rule.ts';

type Stance = Position['stance'];

interface ClaimRule {
  stances: readonly Stance[];
  /** Does not go on after the verb. */
  isWrong: RegExp;
  beginsWith: string;
}

/** For the languages that have verbs for the stances. */
const claimRules: Partial<Record<Language, readonly ClaimRule[]>> = {
  fr: [
    {
      stances: ['accuses', 'mentions', 'offers', 'supports', 'suspects', 'welcomes'],
      isWrong: /^qu(e\s|['’])/i,
      beginsWith: 'a noun ("un accord"), not "que"',
    },
    { stances: ['opposes'], isWrong: /^(?!(à|au|aux)\s)/i, beginsWith: '"à", "au" or "aux"' },
    {
      stances: ['doubts'],
      isWrong: /^(?!(de|du|des|que)\s|(d|qu)['’])/i,
      beginsWith: '"de", "du", "des" or "que"',
    },
    { stances: ['denies'], isWrong: /^d(e\s|['’])/i, beginsWith: 'a noun, "que" or an infinitive' },
    {
      stances: ['assures'],
      isWrong: /^((le|la|les|un|une|des|du|ce|cet|cette|ces)\s|l['’])/i,
      beginsWith: '"que" or an infinitive',
    },
  ],
  en: [
    {
      stances: ['accuses', 'offers', 'opposes', 'refuses', 'supports', 'welcomes'],
      isWrong: /^that\s/i,
      beginsWith: 'a noun ("an agreement"), not "that"',
    },
    {
      stances: [
        ...(['accuses', 'denies', 'doubts', 'explains', 'mentions'] as const),
        ...(['opposes', 'supports', 'suspects', 'warns', 'welcomes'] as const),
      ],
      isWrong: /^to\s/i,
      beginsWith: 'a noun or, where the verb takes one, "that"',
    },
    { stances: ['assures'], isWrong: /^(?!(that|on)\s)/i, beginsWith: '"that" or "on"' },
    {
      stances: ['asks'],
      isWrong: /^(?!.*\b(for|to|whether|if|why|how|when|what|that|about)\b)/i,
      beginsWith: '"for", "to" or "whether", or with the one who is asked',
    },
  ],
};

/** Shown as one sentence: the holder, the verb of the stance, the claim. */
export const claimsFollowStances: LintRule = {
  name: 'claim-opening',
  description: 'The claim of a position goes on after the verb of its stance, as one sentence.',
  level: 'warning',
  check: ({ language, positions }) =>
    positions.flatMap(({ value: { id, stance, claim }, path }) => {
      const rules = (language && claimRules[language]) ?? [];
      const broken = rules.find(
        ({ stances, isWrong }) => stances.includes(stance) && isWrong.test(claim),
      );
      if (!broken) return [];
      const message = `the claim of "${id}" does not go on after "${stance}"`;
      return [{ path: [...path, 'claim'], message, remedy: `begin it with ${broken.beginsWith}` }];
    }),
};
