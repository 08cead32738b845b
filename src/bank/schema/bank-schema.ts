import * as v from 'valibot';
import { schemas } from '../../items/registry.ts';
import { edtf, id, labelled, text } from './fields.ts';

const facts = v.pipe(
  v.array(id),
  v.minLength(1, 'name the sentence of the brief that carries it'),
  v.description('the sentences of the brief that carry this fact'),
);

const via = v.pipe(
  v.picklist(['said', 'written', 'reported', 'analysis']),
  v.description(
    'how the words reached the article: said aloud, written, told by another, or its own reading',
  ),
);

/** One sentence of the brief. `speaker` is an actor, where the sentence tells somebody's words. */
export const sentence = v.strictObject({
  id,
  text,
  speaker: v.optional(id),
  via: v.optional(via),
});

export const actor = v.strictObject({
  id,
  name: text,
  plural: v.pipe(
    v.optional(v.boolean()),
    v.description('true where a verb after the name is plural: the United States'),
  ),
  monogram: v.pipe(
    text,
    v.maxLength(4, 'a monogram has at most four letters'),
    v.description('one to four letters for the medallion'),
  ),
  role: text,
  camp: id,
  evidence: facts,
});

export const date = v.strictObject({
  id,
  date: edtf,
  label: text,
  evidence: facts,
});

export const position = v.strictObject({
  id,
  holder: id,
  stance: v.picklist([
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
  ]),
  claim: text,
  via,
  evidence: facts,
});

export const item = v.variant('type', Object.values(schemas));

const address = v.pipe(
  v.string(),
  v.url('an address is like https://example.org/article'),
  v.startsWith('https://', 'an address begins with https://'),
);

export const article = v.strictObject({
  title: text,
  publisher: text,
  date: edtf,
  address: v.optional(address),
});

/** The lists of a bank, by the schema of one entry. */
export const lists = {
  camps: labelled,
  actors: actor,
  dates: date,
  positions: position,
  items: item,
};

/** One sentence of the easy brief, and the facts that it tells. */
export const easySentence = v.strictObject({
  id,
  text,
  facts: v.pipe(v.array(id), v.minLength(1, 'name the facts that it tells')),
});

const paragraphOf = <S extends v.GenericSchema>(sentence: S) =>
  v.strictObject({
    title: v.optional(text),
    sentences: v.pipe(v.array(sentence), v.minLength(1, 'a paragraph has at least one sentence')),
  });

/** A paragraph of the brief. */
export const paragraph = paragraphOf(sentence);

/** A hard word of the brief, told in a line. */
export const term = v.strictObject({ id, term: text, text });

/** The languages of a bank. The first is that of the article: the others say the same as it. */
export const languages = ['fr', 'en', 'de', 'it'] as const;

/** A bank as its file says it: one article, one language. */
export const bank = v.strictObject({
  id,
  language: v.picklist(languages),
  title: text,
  article,
  opening: v.pipe(
    id,
    v.description('the choice on the front page, for somebody who has never played'),
  ),
  brief: v.pipe(v.array(paragraph), v.minLength(1, 'a brief has at least one paragraph')),
  easy: v.optional(
    v.pipe(
      v.array(paragraphOf(easySentence)),
      v.description('the brief in plain words (A2 to B1)'),
    ),
  ),
  glossary: v.optional(v.array(term)),
  epilogue: v.optional(
    v.pipe(
      v.array(text),
      v.length(2, 'an epilogue has two sentences'),
      v.description('what came after the article: never tested'),
    ),
  ),
  camps: v.array(labelled),
  actors: v.array(actor),
  dates: v.array(date),
  positions: v.array(position),
  items: v.array(item),
});
