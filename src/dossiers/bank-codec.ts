import { type Language, languages } from '../bank/languages.ts';
import type {
  Actor,
  Bank,
  BriefSentence,
  DateFact,
  EasySentence,
  GlossaryTerm,
  Item,
  ItemType,
  Position,
  Slip,
} from '../bank/types.ts';
import {
  type EntryCounts,
  entriesCodec,
  type FieldCodec,
  type FieldTable,
  flagCodec,
  joinedTextsCodec,
  languageFlagCodec,
  listCodec,
  numberCodec,
  optionalCodec,
  ownReferenceCodec,
  recordCodec,
  referenceCodec,
  sharedTextCodec,
  textCodec,
  wordCodec,
} from './field-codecs.ts';

type ItemOf<T extends ItemType> = Extract<Item, { type: T }>;
type Unnamed<T> = Omit<T, 'id'>;
type Paragraph<S> = { title?: string | undefined; sentences: S[] };

/** The language goes ahead of the bank, the dossier's id is computed, and nothing is retired. */
export type PackedBank = Omit<Bank, 'id' | 'language' | 'retired'>;

const optionalText = optionalCodec(textCodec);
const sentences = listCodec(referenceCodec('s'), 1);
const facts = listCodec(referenceCodec('a', 'd', 'p'), 1);
const actor = referenceCodec('a');

/** Entries without ids, which they have by their places. */
function numberedCodec<T extends { id: string }>(
  letter: string,
  list: FieldCodec<Unnamed<T>[]>,
): FieldCodec<T[]> {
  return {
    write: (values, sink) => list.write(values, sink),
    read: (source) =>
      list.read(source).map((entry, index) => ({ id: `${letter}${index + 1}`, ...entry }) as T),
  };
}

const labelled = (letter: string, atLeast: number) =>
  numberedCodec<{ id: string; text: string }>(
    letter,
    listCodec(recordCodec<{ text: string }>({ text: textCodec }), atLeast),
  );

/** The sentences of all paragraphs are counted through. */
function paragraphsCodec<S extends { id: string }>(
  letter: string,
  fields: FieldTable<Unnamed<S>>,
): FieldCodec<Paragraph<S>[]> {
  const paragraphs = listCodec(
    recordCodec<Paragraph<Unnamed<S>>>({
      title: optionalText,
      sentences: listCodec(recordCodec<Unnamed<S>>(fields), 1),
    }),
    0,
  );
  return {
    write: (values, sink) => paragraphs.write(values, sink),
    read(source) {
      let count = 0;
      return paragraphs.read(source).map((paragraph) => ({
        ...paragraph,
        sentences: paragraph.sentences.map(
          (sentence) => ({ id: `${letter}${++count}`, ...sentence }) as unknown as S,
        ),
      }));
    },
  };
}

export const languageCodec: FieldCodec<Language> = wordCodec(
  Object.fromEntries(languages.map((language, index) => [language, index])) as Record<
    Language,
    number
  >,
  4,
);

const via = wordCodec<Position['via']>({ said: 0, written: 1, reported: 2, analysis: 3 }, 3);

const slip = wordCodec<Slip>(
  {
    ...{ 'actor-swap': 0, 'date-shift': 1, 'negation-flip': 2, 'stronger-verb': 3 },
    ...{ 'over-generalisation': 4, 'not-in-article': 5, 'number-swap': 6 },
  },
  4,
);

const stance = wordCodec<Position['stance']>(
  {
    ...{ demands: 0, refuses: 1, proposes: 2, denies: 3, accuses: 4, reads: 5, announces: 6 },
    ...{ assures: 7, mentions: 8, suspects: 9, supports: 10, opposes: 11, offers: 12 },
    ...{ doubts: 13, regrets: 14, explains: 15, promises: 16, warns: 17, asks: 18, welcomes: 19 },
  },
  6,
);

const itemTypeNumbers: Readonly<Record<ItemType, number>> = {
  ...{ choice: 0, verdict: 1, match: 2, order: 3, date: 4, number: 5, recall: 6 },
};

const process = wordCodec<Item['process']>({ locate: 0, infer: 1, integrate: 2, evaluate: 3 }, 3);

const form = wordCodec<ItemOf<'match'>['form']>(
  { speaker: 0, role: 1, camp: 2, grid: 3, sort: 4 },
  4,
);

const verdict = wordCodec({ true: 0, false: 1, unstated: 2 }, 2);
const verdictKey: FieldCodec<ItemOf<'verdict'>['key']> = {
  write: (key, sink) => verdict.write(`${key}`, sink),
  read(source) {
    const key = verdict.read(source);
    return key === 'unstated' ? key : key === 'true';
  },
};

type CommonField = 'facts' | 'process' | 'prompt' | 'explanation' | 'orEvidence' | 'proof';

const commonFields: FieldTable<Pick<Item, CommonField>> = {
  facts,
  process,
  prompt: textCodec,
  explanation: textCodec,
  orEvidence: optionalCodec(listCodec(sentences, 1)),
  proof: optionalCodec(flagCodec),
};

type OwnFields<T extends ItemType> = FieldTable<Omit<ItemOf<T>, 'id' | 'type' | CommonField>>;

const ownFields: { readonly [T in ItemType]: OwnFields<T> } = {
  choice: {
    evidence: sentences,
    options: numberedCodec(
      'o',
      listCodec(
        recordCodec<Unnamed<ItemOf<'choice'>['options'][number]>>({
          text: textCodec,
          slip: optionalCodec(slip),
          reason: optionalText,
        }),
        3,
      ),
    ),
    key: ownReferenceCodec('o'),
  },
  verdict: {
    key: verdictKey,
    slip: optionalCodec(slip),
    evidence: optionalCodec(listCodec(referenceCodec('s'))),
    near: optionalCodec(listCodec(referenceCodec('s'))),
  },
  match: {
    form,
    evidence: sentences,
    columns: labelled('c', 2),
    rows: numberedCodec(
      'r',
      listCodec(
        recordCodec<Unnamed<ItemOf<'match'>['rows'][number]>>({
          text: textCodec,
          group: optionalText,
          key: ownReferenceCodec('c'),
        }),
        3,
      ),
    ),
  },
  order: {
    evidence: sentences,
    events: listCodec(
      recordCodec<{ id: string; text: string }>({ id: referenceCodec('d'), text: textCodec }),
      3,
    ),
  },
  date: { evidence: sentences, key: sharedTextCodec },
  number: {
    evidence: sentences,
    key: numberCodec,
    tolerance: numberCodec,
    unit: textCodec,
    holder: optionalCodec(ownReferenceCodec('h')),
    holders: optionalCodec(labelled('h', 2)),
  },
  recall: { evidence: sentences, accept: joinedTextsCodec },
};

const itemCodecs = Object.fromEntries(
  (Object.keys(itemTypeNumbers) as ItemType[]).map((type) => [
    type,
    recordCodec({ ...commonFields, ...ownFields[type] } as never),
  ]),
) as Record<ItemType, FieldCodec<object>>;

const itemTypeCodec = wordCodec(itemTypeNumbers, 4);

const itemCodec: FieldCodec<Unnamed<Item>> = {
  write(item, sink) {
    itemTypeCodec.write(item.type, sink);
    itemCodecs[item.type].write(item, sink);
  },
  read(source) {
    const type = itemTypeCodec.read(source);
    return { type, ...itemCodecs[type].read(source) } as Unnamed<Item>;
  },
};

const createFactFields = (letter: 'a' | 'd' | 'p') => ({
  gap: optionalText,
  rivals: optionalCodec(listCodec(referenceCodec(letter), 2)),
  evidence: sentences,
});

/** Every field that travels, in its order. A new field of the bank needs a new version of the format. */
export const bankCodec = recordCodec<PackedBank>({
  title: textCodec,
  article: recordCodec<Bank['article']>({
    title: textCodec,
    publisher: textCodec,
    date: sharedTextCodec,
    address: optionalCodec(sharedTextCodec),
    author: optionalText,
    licence: optionalCodec(sharedTextCodec),
    mayShowText: optionalCodec(flagCodec),
  }),
  context: optionalText,
  opening: referenceCodec('i'),
  camps: numberedCodec('c', entriesCodec('c', recordCodec<{ text: string }>({ text: textCodec }))),
  brief: paragraphsCodec<BriefSentence>('s', {
    text: textCodec,
    speaker: optionalCodec(actor),
    via: optionalCodec(via),
  }),
  actors: numberedCodec(
    'a',
    entriesCodec(
      'a',
      recordCodec<Unnamed<Actor>>({
        name: textCodec,
        monogram: textCodec,
        role: textCodec,
        camp: optionalCodec(referenceCodec('c')),
        plural: languageFlagCodec,
        ...createFactFields('a'),
      }),
    ),
  ),
  dates: numberedCodec(
    'd',
    entriesCodec(
      'd',
      recordCodec<Unnamed<DateFact>>({
        date: sharedTextCodec,
        label: textCodec,
        ...createFactFields('d'),
      }),
    ),
  ),
  positions: numberedCodec(
    'p',
    entriesCodec(
      'p',
      recordCodec<Unnamed<Position>>({
        holder: actor,
        stance,
        claim: textCodec,
        via,
        ...createFactFields('p'),
      }),
    ),
  ),
  items: numberedCodec('i', entriesCodec('i', itemCodec)),
  glossary: optionalCodec(
    numberedCodec(
      'g',
      listCodec(recordCodec<Unnamed<GlossaryTerm>>({ term: textCodec, text: textCodec })),
    ),
  ),
  easy: optionalCodec(paragraphsCodec<EasySentence>('e', { text: textCodec, facts })),
  epilogue: optionalCodec(listCodec(textCodec, 2)) as FieldCodec<Bank['epilogue']>,
});

export const countEntries = ({
  actors,
  brief,
  camps,
  dates,
  items,
  positions,
}: PackedBank): EntryCounts => ({
  s: brief.reduce((sum, { sentences }) => sum + sentences.length, 0),
  c: camps.length,
  a: actors.length,
  d: dates.length,
  p: positions.length,
  i: items.length,
});
