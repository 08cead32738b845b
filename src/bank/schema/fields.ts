import * as v from 'valibot';

/** Permanent, and the same in every language. */
export const idSchema = v.pipe(
  v.string(),
  v.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'an id has lower-case letters, digits and single hyphens'),
  v.check(
    (id) => !/^(?:constructor|prototype)$/.test(id),
    'choose another id: every object of a browser has this one',
  ),
  v.description(
    'an id: lower-case letters, digits, single hyphens; for ever the same, in every language',
  ),
);

const countOccurrences = (text: string, character: string) => text.split(character).length - 1;

/** A single quotation mark is usually half of YAML's own pair. */
const hasPairedQuotes = (text: string) =>
  countOccurrences(text, '"') % 2 === 0 &&
  countOccurrences(text, '«') === countOccurrences(text, '»');

/** Text for readers. */
export const textSchema = v.pipe(
  v.string(),
  v.trim(),
  v.minLength(1, 'write what is to be read here'),
  v.check(hasPairedQuotes, 'a quotation mark is alone here: write both of the pair, or none'),
);

/** YAML reads a bare 2014 as a number; an EDTF date is always text. */
export const edtfSchema = v.pipe(
  v.union([v.string(), v.number()]),
  v.transform(String),
  v.description(
    'EDTF, as fine as the article is and no finer: 2002, 2022-01-12, ?2021-10, 2014/..',
  ),
);

/** An option, a column, an event. */
export const labelledSchema = v.strictObject({ id: idSchema, text: textSchema });

export const slipSchema = v.pipe(
  v.picklist([
    'actor-swap',
    'date-shift',
    'negation-flip',
    'stronger-verb',
    'over-generalisation',
    'not-in-article',
    'number-swap',
  ]),
  v.description('why a distractor tempts'),
);

/** The processes of comprehension of PIRLS 2021. */
const processSchema = v.pipe(
  v.picklist(['locate', 'infer', 'integrate', 'evaluate']),
  v.description('what the item asks of a reader (PIRLS 2021)'),
);

export const commonItemFields = {
  id: idSchema,
  facts: v.pipe(
    v.array(idSchema),
    v.minLength(1, 'an item tests at least one fact'),
    v.description('the facts that it tests; its axis is that of the first'),
  ),
  process: processSchema,
  prompt: textSchema,
  explanation: textSchema,
  orEvidence: v.optional(
    v.pipe(
      v.array(
        v.pipe(
          v.array(idSchema, 'give each other proof a list of its own: [[b], [c, d]]'),
          v.minLength(1, 'name the sentences of this other proof, or take it out'),
        ),
      ),
      v.minLength(1, 'name another proof, or take the line out'),
      v.description('other proofs, each a list of sentences that settles it without the evidence'),
    ),
  ),
  proof: v.pipe(
    v.optional(v.boolean()),
    v.description(
      'true where the player is asked for the sentence that proves it; verdicts always',
    ),
  ),
};

export const evidenceSchema = v.pipe(
  v.array(idSchema),
  v.minLength(1, 'an item without evidence: name the sentence of the brief that settles it'),
  v.description('the sentences of the brief that settle it'),
);
