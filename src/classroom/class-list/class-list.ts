import { cutText } from '../../shared/cut-text.ts';
import { stripControlChars } from '../../untrusted/strip-control-chars.ts';
import { assignmentLimits } from '../assignment.ts';

/** A pupil's name stays on the teacher's device: nothing that leaves it, link or code, has one. */
export interface NamedSeat {
  seat: number;
  name: string;
}

export interface ClassList {
  /** As assignments have, drawn once. */
  id: string;
  name: string;
  made: number;
  /** In the order of the seats. */
  pupils: readonly NamedSeat[];
}

const MAX_PUPIL_NAME_LENGTH = 60;

const SEAT_FIRST = /^(?:n[°o]\s*)?(\d{1,3})(?:\s*[.):;,–-]+\s*|\s+|$)(.*)$/iu;
const HEADER_CELL =
  /^(n[°o]|numéro|number|seat|place|noms?|prénoms?|élèves?|classe|class|(first |last |sur|given |family )?names?|pupils?|students?)$/iu;

export const cleanName = (text: string): string =>
  cutText(stripControlChars(text).replace(/\s+/g, ' ').trim(), MAX_PUPIL_NAME_LENGTH);

/** The cells of a line as a spreadsheet copies or saves them. */
const splitCells = (line: string) =>
  line
    .split(/[\t;]/)
    .map((cell) => cleanName(cell.replace(/^\s*"(.*)"\s*$/, '$1').replaceAll('""', '"')))
    .filter(Boolean);

const isSeat = (seat: number) =>
  Number.isInteger(seat) && seat >= 1 && seat <= assignmentLimits.seats;

interface ParsedPupils {
  pupils: readonly NamedSeat[];
  /** Names whose number was taken or is no seat: they have another one. */
  moved: readonly string[];
  /** Names for which no seat was left. */
  leftOver: readonly string[];
}

/** One pupil a line, with or without a number first; the others take the seats that are left, in order. */
export function parsePupils(text: string): ParsedPupils {
  const rows = text.split(/\r\n?|\n/).map(splitCells);
  const first = rows.findIndex(({ length }) => length > 0);
  const isHeader = rows[first]?.every((cell) => HEADER_CELL.test(cell)) ?? false;
  const lines = rows
    .filter(({ length }, at) => length > 0 && !(isHeader && at === first))
    .map((cells) => {
      const [, digits, rest = ''] = SEAT_FIRST.exec(cells.join(' ')) ?? [];
      const name = digits === undefined ? cells.join(' ') : rest;
      return { seat: digits === undefined ? undefined : Number(digits), name: cleanName(name) };
    })
    .filter(({ name }) => /[\p{L}\p{N}]/u.test(name));
  const nameBySeat = new Map<number, string>();
  const isKept = lines.map(({ seat, name }) => {
    if (seat === undefined || !isSeat(seat) || nameBySeat.has(seat)) return false;
    nameBySeat.set(seat, name);
    return true;
  });
  const waiting = lines.filter((_, at) => !isKept[at]);
  const leftOver: string[] = [];
  for (const { name } of waiting) {
    let seat = 1;
    while (nameBySeat.has(seat)) seat++;
    if (isSeat(seat)) nameBySeat.set(seat, name);
    else leftOver.push(name);
  }
  return {
    pupils: [...nameBySeat].map(([seat, name]) => ({ seat, name })).sort((a, b) => a.seat - b.seat),
    moved: waiting
      .filter(({ seat, name }) => seat !== undefined && !leftOver.includes(name))
      .map(({ name }) => name),
    leftOver,
  };
}

/** Undefined without a list, or for a seat that it does not name. */
export const nameOfSeat = (
  list: Pick<ClassList, 'pupils'> | undefined,
  seat: number,
): string | undefined => list?.pupils.find((pupil) => pupil.seat === seat)?.name;

/** As it is typed, to be changed. */
export const formatPupils = (pupils: readonly NamedSeat[]): string =>
  pupils.map(({ seat, name }) => `${seat} ${name}`).join('\n');

type Pupils = ClassList['pupils'];

/** A name that two tabs gave another seat or spelling is in the list twice rather than lost. */
export function mergePupils(own: Pupils, base: Pupils, stored: Pupils): Pupils {
  const isNew = ({ seat, name }: NamedSeat) => nameOfSeat({ pupils: base }, seat) !== name;
  const isOwn = ({ seat, name }: NamedSeat) => nameOfSeat({ pupils: own }, seat) === name;
  const newNames = stored.filter(isNew).map(({ name }) => name);
  const kept = stored.filter((pupil) => isNew(pupil) || isOwn(pupil));
  const added = own.filter((pupil) => isNew(pupil) && !newNames.includes(pupil.name));
  return parsePupils(formatPupils([...kept, ...added])).pupils;
}
