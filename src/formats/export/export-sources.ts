import { axisOfItem } from '../../bank/axis.ts';
import type { Axis, Item } from '../../bank/types.ts';
import type { PlayableBank } from '../../engine/playable-bank.ts';

export interface ExportSource {
  playableBank: PlayableBank;
  /** A set of the class, as far as this dossier still has its items. */
  resolved?: { assignment: { name: string }; items: readonly (Item | undefined)[] } | undefined;
  lastRound: { items: readonly string[] } | undefined;
}

interface ChosenItems {
  id: string;
  axis?: Axis;
  /** Ids. */
  items: readonly string[];
}

/** The sources of an export, that of the address first. A round may hold items that no file can: faded words. */
export function listSources(
  { playableBank, resolved, lastRound }: ExportSource,
  about: string | undefined,
): ChosenItems[] {
  if (resolved) {
    const items = resolved.items.flatMap((item) => item?.id ?? []);
    return [{ id: 'set', items }];
  }
  const { bank, axes } = playableBank;
  const known = new Set(bank.items.map(({ id }) => id));
  const played = lastRound?.items.filter((id) => known.has(id)) ?? [];
  const sources: ChosenItems[] = [
    { id: 'all', items: [...known] },
    ...axes.map((axis) => ({
      id: axis,
      axis,
      items: bank.items.filter((item) => axisOfItem(bank, item) === axis).map(({ id }) => id),
    })),
    ...(played.length > 0 ? [{ id: 'round', items: played }] : []),
  ];
  return [...sources].sort((a, b) => Number(b.id === about) - Number(a.id === about));
}
