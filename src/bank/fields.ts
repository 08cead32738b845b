import * as v from 'valibot';

/** Names a thing for ever, the same in every language: lower case, digits, single hyphens. */
export const id = v.pipe(
  v.string(),
  v.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'an id has lower-case letters, digits and single hyphens'),
);

const count = (text: string, mark: string) => text.split(mark).length - 1;

/** Every quotation that is opened is closed: a mark alone is mostly half of YAML's own pair. */
const isPaired = (text: string) =>
  count(text, '"') % 2 === 0 && count(text, '«') === count(text, '»');

/** What people read. */
export const text = v.pipe(
  v.string(),
  v.trim(),
  v.minLength(1, 'write what is to be read here'),
  v.check(isPaired, 'a quotation mark is alone here: write both of the pair, or none'),
);

/** YAML reads a bare 2014 as a number; an EDTF date is always text. */
export const edtf = v.pipe(v.union([v.string(), v.number()]), v.transform(String));

/** A choosable thing: an option, a column, an event. */
export const labelled = v.strictObject({ id, text });

/** Why a distractor tempts. */
export const slip = v.picklist([
  'actor-swap',
  'date-shift',
  'negation-flip',
  'stronger-verb',
  'over-generalisation',
  'not-in-article',
]);

/** What an item asks of a reader: the four processes of comprehension of PIRLS 2021. */
const process = v.picklist(['locate', 'infer', 'integrate', 'evaluate']);

/** What every item has, whatever its type. The axis of an item is that of its first fact. */
export const common = {
  id,
  facts: v.pipe(v.array(id), v.minLength(1, 'an item tests at least one fact')),
  process,
  prompt: text,
  explanation: text,
};

/** The sentences of the brief that settle an item. */
export const evidence = v.pipe(
  v.array(id),
  v.minLength(1, 'an item without evidence: name the sentence of the brief that settles it'),
);
