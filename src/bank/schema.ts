import * as v from 'valibot';
import { schemas } from '../items/registry.ts';
import { edtf, id, labelled, text } from './fields.ts';

const facts = v.pipe(v.array(id), v.minLength(1, 'name the sentence of the brief that carries it'));

/** How words reached the article: said aloud, written, told by somebody else, or the article's own reading. */
const via = v.picklist(['said', 'written', 'reported', 'analysis']);

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
  /** One to four letters for the medallion. */
  monogram: v.pipe(text, v.maxLength(4, 'a monogram has at most four letters')),
  role: text,
  camp: id,
  evidence: facts,
});

export const date = v.strictObject({
  id,
  /** EDTF, as fine as the article is and no finer: 2002, 2022-01-12, ?2021-10 (the year is inferred). */
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
  ]),
  claim: text,
  via,
  evidence: facts,
});

export const item = v.variant('type', Object.values(schemas));

const address = v.pipe(
  v.string(),
  v.url(),
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

/** A paragraph of the brief. */
export const paragraph = v.strictObject({
  title: v.optional(text),
  sentences: v.pipe(v.array(sentence), v.minLength(1)),
});

/** A bank as its file says it: one article, one language. */
export const bank = v.strictObject({
  id,
  language: v.picklist(['fr', 'en', 'de', 'it']),
  title: text,
  article,
  /** The item on the front page, for somebody who has never played. */
  opening: id,
  brief: v.pipe(v.array(paragraph), v.minLength(1)),
  camps: v.array(labelled),
  actors: v.array(actor),
  dates: v.array(date),
  positions: v.array(position),
  items: v.array(item),
});
