import type { Item, ItemResponse } from '../bank/types.ts';

/** How a verdict is said. */
export type VerdictLabels = Readonly<Record<'true' | 'false' | 'unstated', string>>;

/** What was given to an item, as a line to read; a verdict, where its words are known. */
export function describeResponse(
  item: Item,
  response: ItemResponse,
  verdictLabels?: VerdictLabels,
): string {
  const textOf = (list: readonly { id: string; text: string }[] | undefined, id: unknown) =>
    list?.find((one) => one.id === id)?.text ?? '';
  switch (item.type) {
    case 'choice':
      return textOf(item.options, response);
    case 'verdict':
      return verdictLabels?.[String(response) as keyof VerdictLabels] ?? '';
    case 'match': {
      const columnByRow = response as Readonly<Record<string, string>>;
      return item.rows
        .map(({ id, text }) => `${text}: ${textOf(item.columns, columnByRow[id]) || '–'}`)
        .join(' / ');
    }
    case 'order':
      return (response as readonly string[]).map((id) => textOf(item.events, id)).join(' → ');
    case 'number': {
      const { value, holder } = response as { value: number; holder?: string };
      const quantity = Number.isFinite(value) ? String(value) : '';
      return [quantity, textOf(item.holders, holder)].filter((part) => part !== '').join(', ');
    }
    case 'date':
    case 'recall':
      return String(response);
  }
}
