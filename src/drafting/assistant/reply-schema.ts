import * as v from 'valibot';

const MAX_LETTERS = 600;

const clean = v.pipe(
  v.string(),
  v.maxLength(MAX_LETTERS),
  v.transform((text) =>
    text
      .replace(/<\/?[a-z][^<>]*>/gi, '')
      .replace(/\s+/g, ' ')
      .trim(),
  ),
);
const text = v.pipe(clean, v.minLength(1));

/** Counted from 1, as in the prompt. "12" and "s12" are meant as 12. */
const number = v.pipe(
  v.union([v.number(), v.string()]),
  v.transform((given) => (typeof given === 'number' ? given : Number(given.replace(/\D+/g, '')))),
  v.integer(),
);

const proof = { sentence: number, proof: text };

export const factEntrySchema = v.union([
  v.object({ person: text, role: v.optional(clean, ''), ...proof }),
  v.object({ date: text, what: text, ...proof }),
  v.object({ who: text, says: text, verb: v.optional(clean, ''), ...proof }),
]);

const about = v.optional(
  v.pipe(
    v.union([v.array(text), text]),
    v.transform((names) => (typeof names === 'string' ? [names] : names.slice(0, 6))),
  ),
  [],
);

const common = { about, because: v.optional(clean, ''), ...proof };

export const choiceEntrySchema = v.object({
  question: text,
  right: text,
  wrong: v.array(v.object({ text, why: v.optional(clean, '') })),
  ...common,
});
export type ChoiceEntry = v.InferOutput<typeof choiceEntrySchema>;

/** Asked for in English, and often answered in the language of the article. */
const verdicts: Readonly<Record<string, boolean | 'unstated'>> = {
  ...{ true: true, vrai: true, wahr: true, richtig: true, vero: true },
  ...{ false: false, faux: false, falsch: false, falso: false },
  ...{ 'not stated': 'unstated', unstated: 'unstated' },
  ...{ 'non dit': 'unstated', 'nicht gesagt': 'unstated', 'non detto': 'unstated' },
};

export const verdictEntrySchema = v.object({
  claim: text,
  verdict: v.pipe(
    v.union([v.boolean(), v.string()]),
    v.transform((given) => verdicts[String(given).toLowerCase().trim()]),
    v.union([v.boolean(), v.literal('unstated')]),
  ),
  ...common,
});
export type VerdictEntry = v.InferOutput<typeof verdictEntrySchema>;
