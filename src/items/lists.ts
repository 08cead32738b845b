interface Entry {
  id: string;
  text: string;
}

/** An order that stays when a bank lists its entries in another one. */
export const sortedIds = (list: readonly { id: string }[] = []): string[] =>
  list.map(({ id }) => id).sort();

/** The position of an id from 1; 0 if it is none of them. */
export const oneBasedIndex = (ids: readonly string[], id: string | undefined): number =>
  id === undefined ? 0 : ids.indexOf(id) + 1;

export const textOf = (list: readonly Entry[] | undefined, id: string | undefined): string =>
  list?.find((entry) => entry.id === id)?.text ?? '';
