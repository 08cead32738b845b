import type { ItemType } from '../bank/types.ts';
import type { View } from './item-view.ts';

const found = import.meta.glob<View>('./*/View.tsx', { eager: true, import: 'View' });

/** How an item of each type is shown. Throws on a type that has no folder here. */
export function viewOf(type: ItemType): View {
  const view = found[`./${type}/View.tsx`];
  if (!view) throw new Error(`no view for an item of type ${type}`);
  return view;
}
