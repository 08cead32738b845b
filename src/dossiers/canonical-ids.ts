import type { Actor, Bank, DateFact, Item, Position } from '../bank/types.ts';

type Rename = (id: string) => string;

/** a1, a2…: an entry goes by its place, whatever its author called it. */
const createRename = (letter: string, entries: readonly { id: string }[] = []): Rename => {
  const placeById = new Map(entries.map(({ id }, index) => [id, `${letter}${index + 1}`]));
  return (id) => placeById.get(id) ?? id;
};

const renameEntries = <T extends { id: string }>(entries: readonly T[], rename: Rename): T[] =>
  entries.map((entry) => ({ ...entry, id: rename(entry.id) }));

/** Renames what an item lists itself, and what names it. */
function renameOwnLists(item: Item, renameFact: Rename): Item {
  switch (item.type) {
    case 'choice': {
      const rename = createRename('o', item.options);
      return { ...item, key: rename(item.key), options: renameEntries(item.options, rename) };
    }
    case 'match': {
      const renameColumn = createRename('c', item.columns);
      const rows = renameEntries(item.rows, createRename('r', item.rows));
      return {
        ...item,
        rows: rows.map((row) => ({ ...row, key: renameColumn(row.key) })),
        columns: renameEntries(item.columns, renameColumn),
      };
    }
    case 'number': {
      if (!item.holders || item.holder === undefined) return item;
      const rename = createRename('h', item.holders);
      return {
        ...item,
        holder: rename(item.holder),
        holders: renameEntries(item.holders, rename),
      };
    }
    case 'order':
      return { ...item, events: renameEntries(item.events, renameFact) };
    default:
      return item;
  }
}

/** A rename for each kind of entry. */
function createRenames(bank: Bank) {
  const actor = createRename('a', bank.actors);
  const date = createRename('d', bank.dates);
  const position = createRename('p', bank.positions);
  return {
    sentence: createRename(
      's',
      bank.brief.flatMap(({ sentences }) => sentences),
    ),
    easySentence: createRename(
      'e',
      bank.easy?.flatMap(({ sentences }) => sentences),
    ),
    term: createRename('g', bank.glossary),
    camp: createRename('c', bank.camps),
    item: createRename('i', bank.items),
    actor,
    fact: (id: string) => position(date(actor(id))),
  };
}

type Renames = ReturnType<typeof createRenames>;

const renameFactFields = <T extends Actor | DateFact | Position>(fact: T, rename: Renames): T => ({
  ...fact,
  id: rename.fact(fact.id),
  ...(fact.rivals && { rivals: fact.rivals.map(rename.fact) }),
  evidence: fact.evidence.map(rename.sentence),
});

function renameItem({ proof, ...rest }: Item, rename: Renames): Item {
  const item = rest as Item;
  const { evidence, orEvidence } = item;
  return {
    ...renameOwnLists(item, rename.fact),
    ...(proof && { proof }),
    id: rename.item(item.id),
    facts: item.facts.map(rename.fact),
    ...(evidence && { evidence: evidence.map(rename.sentence) }),
    ...(orEvidence && { orEvidence: orEvidence.map((proof) => proof.map(rename.sentence)) }),
    ...('near' in item && item.near && { near: item.near.map(rename.sentence) }),
  } as Item;
}

/**
 * The checked bank without its author's ids, so that none has to travel, and two files that differ in
 * ids alone are one dossier. Without retired items, since nobody has met one.
 */
export function canonicalizeIds({ retired: _, ...bank }: Bank): Bank {
  const rename = createRenames(bank);
  return {
    ...bank,
    opening: rename.item(bank.opening),
    brief: bank.brief.map((paragraph) => ({
      ...paragraph,
      sentences: renameEntries(paragraph.sentences, rename.sentence).map((sentence) => ({
        ...sentence,
        ...(sentence.speaker !== undefined && { speaker: rename.actor(sentence.speaker) }),
      })),
    })),
    ...(bank.easy && {
      easy: bank.easy.map((paragraph) => ({
        ...paragraph,
        sentences: renameEntries(paragraph.sentences, rename.easySentence).map((sentence) => ({
          ...sentence,
          facts: sentence.facts.map(rename.fact),
        })),
      })),
    }),
    ...(bank.glossary && { glossary: renameEntries(bank.glossary, rename.term) }),
    camps: renameEntries(bank.camps, rename.camp),
    actors: bank.actors.map(({ plural, ...actor }) => ({
      ...renameFactFields(actor, rename),
      ...(plural && { plural }),
      ...(actor.camp !== undefined && { camp: rename.camp(actor.camp) }),
    })),
    dates: bank.dates.map((fact) => renameFactFields(fact, rename)),
    positions: bank.positions.map((position) => ({
      ...renameFactFields(position, rename),
      holder: rename.actor(position.holder),
    })),
    items: bank.items.map((item) => renameItem(item, rename)),
  };
}
