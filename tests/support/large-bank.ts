import type { Bank, Item } from '../../src/bank/types.ts';

/** A word that no other number has within a typo: 12 is aabbcc-like in every digit. */
const distinctWord = (nth: number) => [...String(nth)].map((digit) => digit.repeat(3)).join('');

/** Fields that hold ids of the bank, at any depth. */
const idFields = new Set(['id', 'facts', 'evidence', 'near', 'speaker', 'holder', 'camp']);
/** Fields of an item that hold ids of the bank; its other ids are its own. */
const itemIdFields = new Set(['facts', 'evidence', 'near']);

function renameIds(
  value: unknown,
  names: ReadonlySet<string>,
  name: (id: string) => string,
): unknown {
  if (Array.isArray(value)) return value.map((part) => renameIds(part, names, name));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, part]) => [
      key,
      names.has(key)
        ? Array.isArray(part)
          ? part.map((id) => name(String(id)))
          : name(String(part))
        : renameIds(part, names, name),
    ]),
  );
}

/** One more copy of a bank's contents, under ids and names of its own. */
function copyBank(bank: Bank, nth: number): Bank {
  if (nth === 0) return bank;
  const name = (id: string) => `${id}-${nth}`;
  const renameAll = <T>(list: readonly T[]) => renameIds(list, idFields, name) as T[];
  const item = (one: Item): Item => {
    const own = { ...(renameIds(one, itemIdFields, name) as Item), id: name(one.id) };
    if (own.type === 'recall')
      return { ...own, accept: own.accept.map((w) => `${w} ${distinctWord(nth)}`) };
    if (own.type !== 'order') return own;
    return { ...own, events: own.events.map((event) => ({ ...event, id: name(event.id) })) };
  };
  return {
    ...bank,
    brief: bank.brief.map((part) => ({ ...part, sentences: renameAll(part.sentences) })),
    camps: renameAll(bank.camps),
    actors: renameAll(bank.actors).map((actor) => ({
      ...actor,
      name: `${actor.name} ${distinctWord(nth)}`,
    })),
    dates: renameAll(bank.dates),
    positions: renameAll(bank.positions),
    items: bank.items.map(item),
  };
}

/** The bank cut down to some of its items and what they refer to. */
function shrinkBank(bank: Bank, size: number): Bank {
  const opening = bank.items.filter(({ id }) => id === bank.opening);
  const others = bank.items.filter(({ id }) => id !== bank.opening);
  // one of each axis and type early, as the bank has them in turn
  const step = Math.max(1, Math.floor(others.length / size));
  const spread = others.filter((_, at) => at % step === 0);
  const selfContained = [...opening, ...spread].filter(
    (item) => item.type !== 'order' || item.events.every(({ id }) => item.facts.includes(id)),
  );
  const items = selfContained.slice(0, size);
  const facts = new Set(items.flatMap((item) => item.facts));
  const actors = bank.actors.filter(({ id }) => facts.has(id));
  const [someone] = actors;
  if (!someone) throw new Error(`no actor in ${size} items`);
  const hasActor = (id: string) => actors.some((actor) => actor.id === id);
  return {
    ...bank,
    brief: bank.brief.map((part) => ({
      ...part,
      sentences: part.sentences.map(({ speaker, ...rest }) =>
        speaker && hasActor(speaker) ? { ...rest, speaker } : rest,
      ),
    })),
    actors,
    dates: bank.dates.filter(({ id }) => facts.has(id)),
    positions: bank.positions
      .filter(({ id }) => facts.has(id))
      .map((one) => (hasActor(one.holder) ? one : { ...one, holder: someone.id })),
    items,
  };
}

const leaveOutRivals = <F extends { rivals?: unknown }>(facts: readonly F[]) =>
  facts.map(({ rivals: _, ...fact }) => fact);

/** A valid bank of `size` items: some of the bank's, or all of them and renamed copies. */
export function resizeBank(bank: Bank, size: number): Bank {
  const { easy: _, ...whole } = bank;
  const own = {
    ...whole,
    actors: leaveOutRivals(whole.actors),
    dates: leaveOutRivals(whole.dates),
    positions: leaveOutRivals(whole.positions),
  };
  if (size <= bank.items.length) return shrinkBank(own, size);
  const copies = Array.from({ length: Math.ceil(size / bank.items.length) }, (_, nth) =>
    copyBank(own, nth),
  );
  const last = copies.at(-1) as Bank;
  const more = size - (copies.length - 1) * bank.items.length;
  const all = [...copies.slice(0, -1), { ...last, items: last.items.slice(0, more) }];
  const items = all.flatMap((one) => one.items);
  const tested = new Set(items.flatMap((item) => item.facts));
  const events = new Set(
    items.flatMap((item) => (item.type === 'order' ? item.events.map(({ id }) => id) : [])),
  );
  const actors = all.flatMap((one) => one.actors).filter(({ id }) => tested.has(id));
  const actorIds = new Set(actors.map(({ id }) => id));
  const positions = all
    .flatMap((one) => one.positions)
    .filter(({ id }) => tested.has(id))
    .map((one) => (actorIds.has(one.holder) ? one : { ...one, holder: actors[0]?.id ?? '' }));
  return {
    ...own,
    brief: all
      .flatMap((one) => one.brief)
      .map((part) => ({
        ...part,
        sentences: part.sentences.map(({ speaker, ...rest }) =>
          speaker && actorIds.has(speaker) ? { ...rest, speaker } : rest,
        ),
      })),
    camps: all.flatMap((one) => one.camps),
    actors,
    dates: all.flatMap((one) => one.dates).filter(({ id }) => tested.has(id) || events.has(id)),
    positions,
    items,
  };
}
