import type { Item } from '../bank/types.ts';

type ItemOfType<T extends Item['type']> = Extract<Item, { type: T }>;
type Shuffle = <T>(list: readonly T[]) => T[];

/** Something that the room calls by its letter. */
export interface LetteredOption {
  id: string;
  text: string;
  isCorrect: boolean;
}

/**
 * An item as a whole room sees it: with one of some letters to raise, with letters to put in order or
 * to give to rows, or with nothing but its prompt to answer aloud.
 */
export type Slide =
  | { kind: 'pick'; options: readonly LetteredOption[] }
  | { kind: 'order'; events: readonly { id: string; text: string; rank: number }[] }
  | {
      kind: 'match';
      /** `right` is the place of its column among the letters. */
      rows: readonly { id: string; text: string; group?: string; correctColumn: number }[];
      columns: readonly { id: string; text: string }[];
    }
  | { kind: 'say'; answer: string };

/** What is said in a language's words and not the bank's. */
export interface SlideLabels {
  locale: string;
  /** An EDTF date in words. */
  formatDate(edtf: string): string;
  verdicts: Readonly<Record<'true' | 'false' | 'unstated', string>>;
}

const verdicts: ItemOfType<'verdict'>['key'][] = [true, false, 'unstated'];

/** The slide of an item; `shuffle` is that of the set, so that its letters are those of every device. */
export function createSlide(item: Item, shuffle: Shuffle, labels: SlideLabels): Slide {
  switch (item.type) {
    case 'choice':
      return {
        kind: 'pick',
        options: shuffle(item.options).map(({ id, text }) => ({
          ...{ id, text },
          isCorrect: id === item.key,
        })),
      };
    case 'verdict':
      return {
        kind: 'pick',
        options: verdicts.map((verdict) => ({
          id: `${verdict}`,
          text: labels.verdicts[`${verdict}`],
          isCorrect: verdict === item.key,
        })),
      };
    case 'order': {
      const rankOf = (id: string) => item.events.findIndex((event) => event.id === id) + 1;
      return {
        kind: 'order',
        events: shuffleOutOfOrder(item.events, shuffle).map(({ id, text }) => ({
          id,
          text,
          rank: rankOf(id),
        })),
      };
    }
    case 'match':
      return createMatchSlide(item, shuffle);
    case 'date':
      return { kind: 'say', answer: labels.formatDate(item.key) };
    case 'number':
      return { kind: 'say', answer: formatNumberAnswer(item, labels.locale) };
    case 'recall':
      return { kind: 'say', answer: item.accept[0] ?? '' };
  }
}

/** The events in an order that is not right as it stands: else its letters would be the answer. */
function shuffleOutOfOrder<T>(events: readonly T[], shuffle: Shuffle): T[] {
  const shuffled = shuffle(events);
  const [first, ...others] = shuffled;
  return first && shuffled.every((event, at) => event === events[at])
    ? [...others, first]
    : shuffled;
}

function createMatchSlide(item: ItemOfType<'match'>, shuffle: Shuffle): Slide {
  // as on a pupil's screen: names and roles in any order, the few words of a bank in its own
  const isShuffled = item.form === 'speaker' || item.form === 'role';
  const columns = isShuffled ? shuffle(item.columns) : item.columns;
  const rows = item.form === 'grid' ? item.rows : shuffle(item.rows);
  return {
    kind: 'match',
    columns,
    rows: rows.map(({ id, text, group, key }) => ({
      ...{ id, text },
      ...(group && { group }),
      correctColumn: columns.findIndex((column) => column.id === key),
    })),
  };
}

function formatNumberAnswer(
  { key, unit, holder, holders }: ItemOfType<'number'>,
  locale: string,
): string {
  const holderText = holders?.find(({ id }) => id === holder)?.text;
  const quantity = `${new Intl.NumberFormat(locale).format(key)} ${unit}`;
  return holderText ? `${quantity} (${holderText})` : quantity;
}
