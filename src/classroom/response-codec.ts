import type { Item, ItemResponse } from '../bank/types.ts';
import type { BitReader, BitWriter } from '../shared/bit-writer.ts';
import { stripControlChars } from '../untrusted/strip-control-chars.ts';

/** The ids of what may be chosen, in an order that no bank changes by listing it otherwise. */
const sortedIds = (list: readonly { id: string }[]) => list.map(({ id }) => id).toSorted();

const verdicts = [true, false, 'unstated'] as const;

/** Bytes of a name as it was typed: no name that is accepted is nearly as long. */
const MAX_TEXT_BYTES = 80;

/** The signs of a figure, and last what ends it. */
const NUMBER_ALPHABET = '0123456789.-+e';

function encodeText(writer: BitWriter, text: string): void {
  const normalized = text.toWellFormed().trim().replace(/\s+/g, ' ');
  let bytes = new TextEncoder().encode(normalized);
  // not in the middle of a letter
  for (let end = normalized.length; bytes.length > MAX_TEXT_BYTES; end--) {
    bytes = new TextEncoder().encode(normalized.slice(0, end).toWellFormed());
  }
  writer.write(bytes.length, 7);
  for (const byte of bytes) writer.write(byte, 8);
}

function decodeText(reader: BitReader): string {
  const bytes = Array.from({ length: reader.read(7) }, () => reader.read(8));
  return stripControlChars(new TextDecoder().decode(new Uint8Array(bytes)));
}

/** Where an id stands among others, from 1; 0 where it is none of them. */
const oneBasedIndex = (ids: readonly string[], id: string | undefined) =>
  id === undefined ? 0 : ids.indexOf(id) + 1;

/** Writes what was given to an item, as small as its type allows. */
export function encodeResponse(writer: BitWriter, item: Item, response: ItemResponse): void {
  switch (item.type) {
    case 'choice':
      writer.write(oneBasedIndex(sortedIds(item.options), String(response)), 2);
      break;
    case 'verdict':
      writer.write(verdicts.indexOf(response as true) + 1, 2);
      break;
    case 'match': {
      const columns = sortedIds(item.columns);
      const columnByRow = response as Readonly<Record<string, string>>;
      for (const row of sortedIds(item.rows))
        writer.write(oneBasedIndex(columns, columnByRow[row]), 3);
      break;
    }
    case 'order': {
      const events = sortedIds(item.events);
      const orderedIds = (response as readonly string[])
        .filter((id) => events.includes(id))
        .slice(0, 7);
      writer.write(orderedIds.length, 3);
      for (const id of orderedIds) writer.write(events.indexOf(id), 3);
      break;
    }
    case 'date': {
      const [, year, month, day] =
        /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(String(response)) ?? [];
      const parts = [year, month, day].filter((part) => part !== undefined).map(Number);
      writer.write(parts.length, 2);
      for (const [at, part] of parts.entries()) writer.write(part, [14, 7, 7][at] ?? 0);
      break;
    }
    case 'number': {
      const { value, holder } = response as { value: number; holder?: string };
      for (const char of String(Number.isFinite(value) ? value : '')) {
        writer.write(NUMBER_ALPHABET.indexOf(char), 4);
      }
      writer.write(NUMBER_ALPHABET.length, 4);
      writer.write(oneBasedIndex(sortedIds(item.holders ?? []), holder), 5);
      break;
    }
    case 'recall':
      encodeText(writer, String(response));
  }
}

/** Reads what writeResponse wrote of the same item. Undefined where nothing of ours wrote it. */
export function decodeResponse(reader: BitReader, item: Item): ItemResponse | undefined {
  switch (item.type) {
    case 'choice': {
      const at = reader.read(2);
      return at === 0 ? '' : sortedIds(item.options)[at - 1];
    }
    case 'verdict':
      return verdicts[reader.read(2) - 1];
    case 'match': {
      const columns = sortedIds(item.columns);
      const columnByRow = sortedIds(item.rows).map(
        (row) => [row, columns[reader.read(3) - 1]] as const,
      );
      return Object.fromEntries(
        columnByRow.filter((pair): pair is readonly [string, string] => pair[1] !== undefined),
      );
    }
    case 'order': {
      const events = sortedIds(item.events);
      const places = Array.from({ length: reader.read(3) }, () => reader.read(3));
      const ids = places.flatMap((at) => events[at] ?? []);
      return ids.length === places.length ? ids : undefined;
    }
    case 'date': {
      const count = reader.read(2);
      const parts = [14, 7, 7].slice(0, count).map((width) => reader.read(width));
      return parts.map((part, at) => String(part).padStart(at === 0 ? 4 : 2, '0')).join('-');
    }
    case 'number': {
      let text = '';
      for (
        let charIndex = reader.read(4);
        charIndex < NUMBER_ALPHABET.length;
        charIndex = reader.read(4)
      )
        text += NUMBER_ALPHABET[charIndex];
      const holder = sortedIds(item.holders ?? [])[reader.read(5) - 1];
      const value = text === '' ? Number.NaN : Number(text);
      return { value, ...(holder !== undefined && { holder }) };
    }
    case 'recall':
      return decodeText(reader);
  }
}
