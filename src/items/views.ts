import type { ItemType } from '../bank/types.ts';
import type { ItemView } from './item-view.ts';

const found = import.meta.glob<ItemView>('./*/View.tsx', { eager: true, import: 'View' });

/** How an item of each type is shown. Throws on a type that has no folder here. */
export function viewOf(type: ItemType): ItemView {
  const view = found[`./${type}/View.tsx`];
  if (!view) throw new Error(`no view for an item of type ${type}`);
  return view;
}
