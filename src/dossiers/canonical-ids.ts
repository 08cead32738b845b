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

/**
 * The checked bank without its author's ids, so that none has to travel, and two files that differ in
 * ids alone are one dossier. Without retired items, since nobody has met one.
 */
export function canonicalizeIds({ retired: _, ...bank }: Bank): Bank {
  const renameSentence = createRename(
    's',
    bank.brief.flatMap(({ sentences }) => sentences),
  );
  const renameEasy = createRename(
    'e',
    bank.easy?.flatMap(({ sentences }) => sentences),
  );
  const renameCamp = createRename('c', bank.camps);
  const renameActor = createRename('a', bank.actors);
  const renameDate = createRename('d', bank.dates);
  const renamePosition = createRename('p', bank.positions);
  const renameItem = createRename('i', bank.items);
  const renameFact: Rename = (id) => renamePosition(renameDate(renameActor(id)));
  const renameFactFields = <T extends Actor | DateFact | Position>(fact: T): T => ({
    ...fact,
    id: renameFact(fact.id),
    ...(fact.rivals && { rivals: fact.rivals.map(renameFact) }),
    evidence: fact.evidence.map(renameSentence),
  });
  return {
    ...bank,
    opening: renameItem(bank.opening),
    brief: bank.brief.map((paragraph) => ({
      ...paragraph,
      sentences: renameEntries(paragraph.sentences, renameSentence).map((sentence) => ({
        ...sentence,
        ...(sentence.speaker !== undefined && { speaker: renameActor(sentence.speaker) }),
      })),
    })),
    ...(bank.easy && {
      easy: bank.easy.map((paragraph) => ({
        ...paragraph,
        sentences: renameEntries(paragraph.sentences, renameEasy).map((sentence) => ({
          ...sentence,
          facts: sentence.facts.map(renameFact),
        })),
      })),
    }),
    ...(bank.glossary && {
      glossary: renameEntries(bank.glossary, createRename('g', bank.glossary)),
    }),
    camps: renameEntries(bank.camps, renameCamp),
    actors: bank.actors.map((actor) => ({
      ...renameFactFields(actor),
      ...(actor.camp !== undefined && { camp: renameCamp(actor.camp) }),
    })),
    dates: bank.dates.map(renameFactFields),
    positions: bank.positions.map((position) => ({
      ...renameFactFields(position),
      holder: renameActor(position.holder),
    })),
    items: bank.items.map((item): Item => {
      const { evidence, orEvidence } = item;
      return {
        ...renameOwnLists(item, renameFact),
        id: renameItem(item.id),
        facts: item.facts.map(renameFact),
        ...(evidence && { evidence: evidence.map(renameSentence) }),
        ...(orEvidence && { orEvidence: orEvidence.map((proof) => proof.map(renameSentence)) }),
        ...('near' in item && item.near && { near: item.near.map(renameSentence) }),
      } as Item;
    }),
  };
}
