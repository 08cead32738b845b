import * as v from 'valibot';
import { itemSchemas } from '../../items/schemas.ts';
import { languages } from '../languages.ts';
import { edtfSchema, idSchema, labelledSchema, textSchema } from './fields.ts';
import { licenceSchema } from './licence.ts';

const factEvidenceSchema = v.pipe(
  v.array(idSchema),
  v.minLength(1, 'name the sentence of the brief that carries it'),
  v.description('the sentences of the brief that carry this fact'),
);

const rivalsSchema = v.optional(
  v.pipe(
    v.array(idSchema),
    v.minLength(2, 'name two facts of the same list: their gaps are offered beside this one'),
    v.description('facts of the same list whose gaps are offered beside this one'),
  ),
);

const viaSchema = v.pipe(
  v.picklist(['said', 'written', 'reported', 'analysis']),
  v.description(
    'how the words reached the article: said aloud, written, told by another, or its own reading',
  ),
);

/** `speaker` is an actor, if the sentence reports somebody's words. */
export const sentenceSchema = v.strictObject({
  id: idSchema,
  text: textSchema,
  speaker: v.optional(idSchema),
  via: v.optional(viaSchema),
});

const createGapSchema = (field: string) =>
  v.pipe(
    v.optional(textSchema),
    v.description(`the key word of the ${field}, as it stands there: what fades and is filled in`),
  );

export const actorSchema = v.strictObject({
  id: idSchema,
  name: textSchema,
  gap: createGapSchema('name'),
  rivals: rivalsSchema,
  plural: v.pipe(
    v.optional(v.boolean()),
    v.description('true where a verb after the name is plural: the United States'),
  ),
  monogram: v.pipe(
    textSchema,
    v.maxLength(4, 'a monogram has at most four letters'),
    v.description('one to four letters for the medallion'),
  ),
  role: textSchema,
  camp: v.optional(idSchema),
  evidence: factEvidenceSchema,
});

export const dateFactSchema = v.strictObject({
  id: idSchema,
  date: edtfSchema,
  label: textSchema,
  gap: createGapSchema('label, or the date as the game writes it'),
  rivals: rivalsSchema,
  evidence: factEvidenceSchema,
});

const stanceSchema = v.pipe(
  v.picklist([
    'demands',
    'refuses',
    'proposes',
    'denies',
    'accuses',
    'reads',
    'announces',
    'assures',
    'mentions',
    'suspects',
    'supports',
    'opposes',
    'offers',
    'doubts',
    'regrets',
    'explains',
    'promises',
    'warns',
    'asks',
    'welcomes',
  ]),
  v.description('the verb between the holder and the claim; "reads" is: considers, sees it so'),
);

export const positionSchema = v.strictObject({
  id: idSchema,
  holder: idSchema,
  stance: stanceSchema,
  claim: v.pipe(
    textSchema,
    v.description('goes on after the verb of the stance: questions/README.md says how it begins'),
  ),
  gap: createGapSchema('claim'),
  rivals: rivalsSchema,
  via: viaSchema,
  evidence: factEvidenceSchema,
});

export const itemSchema = v.variant('type', Object.values(itemSchemas));

const addressSchema = v.pipe(
  v.string(),
  v.url('an address is like https://example.org/article'),
  v.startsWith('https://', 'an address begins with https://'),
);

const articleSchema = v.strictObject({
  title: textSchema,
  publisher: textSchema,
  date: edtfSchema,
  address: v.optional(addressSchema),
  author: v.pipe(v.optional(textSchema), v.description('who wrote it, as its publisher says')),
  licence: v.pipe(
    v.optional(licenceSchema),
    v.description('the licence of its text: an SPDX identifier (CC-BY-4.0) or an https address'),
  ),
  mayShowText: v.pipe(
    v.optional(v.boolean()),
    v.description('true if a class may be shown its text, false if not; left out if not known'),
  ),
});

export const entrySchemas = {
  camps: labelledSchema,
  actors: actorSchema,
  dates: dateFactSchema,
  positions: positionSchema,
  items: itemSchema,
};

export const easySentenceSchema = v.strictObject({
  id: idSchema,
  text: textSchema,
  facts: v.pipe(v.array(idSchema), v.minLength(1, 'name the facts that it tells')),
});

const createParagraphSchema = <S extends v.GenericSchema>(entrySchema: S) =>
  v.strictObject({
    title: v.optional(textSchema),
    sentences: v.pipe(
      v.array(entrySchema),
      v.minLength(1, 'a paragraph has at least one sentence'),
    ),
  });

const paragraphSchema = createParagraphSchema(sentenceSchema);

export const termSchema = v.strictObject({ id: idSchema, term: textSchema, text: textSchema });

/** One article in one language. */
export const bankSchema = v.strictObject({
  id: idSchema,
  language: v.picklist(languages),
  title: textSchema,
  article: articleSchema,
  context: v.pipe(
    v.optional(v.pipe(textSchema, v.maxLength(90, 'a context has at most 90 characters'))),
    v.description('one line that places the article: what happened that day, and what came of it'),
  ),
  opening: v.pipe(
    idSchema,
    v.description('the choice on the front page, for somebody who has never played'),
  ),
  brief: v.pipe(v.array(paragraphSchema), v.minLength(1, 'a brief has at least one paragraph')),
  easy: v.optional(
    v.pipe(
      v.array(createParagraphSchema(easySentenceSchema)),
      v.description('the brief in plain words (A2 to B1)'),
    ),
  ),
  glossary: v.optional(v.array(termSchema)),
  epilogue: v.optional(
    v.pipe(
      v.array(textSchema),
      v.length(2, 'an epilogue has two sentences'),
      v.description('what came after the article: never tested'),
    ),
  ),
  camps: v.optional(v.array(labelledSchema), []),
  actors: v.optional(v.array(actorSchema), []),
  dates: v.optional(v.array(dateFactSchema), []),
  positions: v.optional(v.array(positionSchema), []),
  items: v.array(itemSchema),
  retired: v.pipe(
    v.optional(v.array(itemSchema)),
    v.description('items that are dealt no more, kept for old results and assignments'),
  ),
});
