import type { Item } from '../bank/types.ts';

type ItemOfType<T extends Item['type']> = Extract<Item, { type: T }>;
type Shuffle = <T>(list: readonly T[]) => T[];

/** Something that the room calls by its letter. */
export interface LetteredOption {
  id: string;
  text: string;
  isRight: boolean;
}

/**
 * An item as a whole room sees it: with one of some letters to raise, with letters to put in order or
 * to give to rows, or with nothing but its prompt to answer aloud.
 */
export type Slide =
  | { kind: 'pick'; options: readonly LetteredOption[] }
  | { kind: 'order'; events: readonly { id: string; text: string; place: number }[] }
  | {
      kind: 'match';
      /** `right` is the place of its column among the letters. */
      rows: readonly { id: string; text: string; group?: string; right: number }[];
      columns: readonly { id: string; text: string }[];
    }
  | { kind: 'say'; answer: string };

/** What is said in a language's words and not the bank's. */
export interface SlideLabels {
  locale: string;
  /** An EDTF date in words. */
  date(edtf: string): string;
  verdicts: Readonly<Record<'true' | 'false' | 'unstated', string>>;
}

const verdicts: ItemOfType<'verdict'>['key'][] = [true, false, 'unstated'];

/** The slide of an item; `shuffle` is that of the set, so that its letters are those of every device. */
export function slideOf(item: Item, shuffle: Shuffle, words: SlideLabels): Slide {
  switch (item.type) {
    case 'choice':
      return {
        kind: 'pick',
        options: shuffle(item.options).map(({ id, text }) => ({
          ...{ id, text },
          isRight: id === item.key,
        })),
      };
    case 'verdict':
      return {
        kind: 'pick',
        options: verdicts.map((verdict) => ({
          id: `${verdict}`,
          text: words.verdicts[`${verdict}`],
          isRight: verdict === item.key,
        })),
      };
    case 'order': {
      const place = (id: string) => item.events.findIndex((event) => event.id === id) + 1;
      return {
        kind: 'order',
        events: outOfOrder(item.events, shuffle).map(({ id, text }) => ({
          id,
          text,
          place: place(id),
        })),
      };
    }
    case 'match':
      return matchOf(item, shuffle);
    case 'date':
      return { kind: 'say', answer: words.date(item.key) };
    case 'number':
      return { kind: 'say', answer: figureOf(item, words.locale) };
    case 'recall':
      return { kind: 'say', answer: item.accept[0] ?? '' };
  }
}

/** The events in an order that is not right as it stands: else its letters would be the answer. */
function outOfOrder<T>(events: readonly T[], shuffle: Shuffle): T[] {
  const shown = shuffle(events);
  const [first, ...others] = shown;
  return first && shown.every((event, at) => event === events[at]) ? [...others, first] : shown;
}

function matchOf(item: ItemOfType<'match'>, shuffle: Shuffle): Slide {
  // as on a pupil's screen: names and roles in any order, the few words of a bank in its own
  const isLong = item.form === 'speaker' || item.form === 'role';
  const columns = isLong ? shuffle(item.columns) : item.columns;
  const rows = item.form === 'grid' ? item.rows : shuffle(item.rows);
  return {
    kind: 'match',
    columns,
    rows: rows.map(({ id, text, group, key }) => ({
      ...{ id, text },
      ...(group && { group }),
      right: columns.findIndex((column) => column.id === key),
    })),
  };
}

function figureOf({ key, unit, holder, holders }: ItemOfType<'number'>, locale: string): string {
  const who = holders?.find(({ id }) => id === holder)?.text;
  const figure = `${new Intl.NumberFormat(locale).format(key)} ${unit}`;
  return who ? `${figure} (${who})` : figure;
}
