import * as v from 'valibot';
import { itemSchema, positionSchema } from '../bank/schema/bank-schema.ts';
import type { Project, SourceFields } from './project.ts';

const text = v.pipe(v.string(), v.maxLength(100_000));
const place = v.pipe(v.number(), v.integer(), v.minValue(0));
const spanSchema = v.object({ sentence: place, start: place, end: place });
const part = { id: text, span: spanSchema };

const factSchema = v.variant('kind', [
  v.object({
    ...part,
    kind: v.literal('actor'),
    sort: v.picklist(['person', 'group']),
    name: text,
    otherNames: v.array(text),
    role: v.exactOptional(text),
    mentions: v.array(spanSchema),
    isPlural: v.exactOptional(v.boolean()),
    camp: v.exactOptional(text),
  }),
  v.object({
    ...part,
    kind: v.literal('date'),
    words: text,
    date: text,
    isRelative: v.boolean(),
    label: v.exactOptional(text),
  }),
  v.object({
    ...part,
    kind: v.literal('figure'),
    words: text,
    value: v.number(),
    unit: text,
    isSpelledOut: v.boolean(),
    holder: v.exactOptional(text),
  }),
  v.object({
    ...part,
    kind: v.literal('statement'),
    speaker: v.exactOptional(text),
    speakerWords: text,
    verb: text,
    stance: positionSchema.entries.stance,
    isQuoted: v.boolean(),
    claim: text,
  }),
]);

const sourceSchema = v.object({
  ...{ title: text, publisher: text, author: text, day: text, address: text, licence: text },
  rights: v.picklist(['press', 'free', 'own']),
  isDayChosen: v.exactOptional(v.boolean()),
  isOnPaper: v.boolean(),
  pages: text,
}) satisfies v.GenericSchema<unknown, SourceFields>;

/** A record may come from a file of others. */
export const projectSchema = v.object({
  source: sourceSchema,
  text: v.string(),
  language: v.picklist(['fr', 'en', 'de', 'it']),
  isLanguageChosen: v.boolean(),
  isDrafted: v.boolean(),
  sentences: v.array(v.object({ text, paragraph: place })),
  sentenceEdits: v.array(v.object({ at: place, offset: v.exactOptional(place) })),
  facts: v.array(factSchema),
  ownFacts: v.array(text),
  factReviews: v.record(text, v.picklist(['right', 'wrong'])),
  otherHolders: v.record(text, v.union([v.picklist(['nobody', 'unknown']), v.array(text)])),
  writtenItems: v.array(itemSchema),
  itemReviews: v.record(
    text,
    v.object({ review: v.picklist(['kept', 'dropped']), content: v.string() }),
  ),
  guessedItems: v.array(text),
  eyeChecks: v.array(text),
}) satisfies v.GenericSchema<unknown, Project>;
