import type { BankPath, BankProblem } from '../bank/problem.ts';
import type { Language } from '../bank/types.ts';
import type { FileLocation } from '../shared/json-path.ts';
import { isJsonObject } from '../untrusted/is-json-object.ts';
import type { JsonProblem } from '../untrusted/parse-json.ts';
import { previewValue } from '../untrusted/strip-control-chars.ts';
import type { DossierText } from './text/fr.ts';

/** The third option, `id` as its author calls it. */
interface PlaceStep {
  list: string;
  number: number;
  id?: string;
}

/** A problem of a bank with its place, in words of no language. */
export interface PlacedProblem {
  kind: string;
  /** If there are several. */
  language?: Language;
  steps: readonly PlaceStep[];
  field?: string;
  location?: FileLocation;
  message: string;
  remedy: string;
}

export type DossierProblem =
  | JsonProblem
  | {
      reason:
        | 'damaged'
        | 'newer'
        | 'not-a-dossier'
        | 'progress-file'
        | 'no-bank'
        | 'no-item'
        | 'language-twice';
      place: FileLocation;
    }
  | { reason: 'bank'; problems: readonly PlacedProblem[] };

const stepsOf = (data: unknown, path: BankPath): PlaceStep[] => {
  let value = data;
  return path.flatMap((key, index): PlaceStep[] => {
    value = (value as Record<string | number, unknown> | null | undefined)?.[key];
    const list = path[index - 1];
    if (typeof key !== 'number' || typeof list !== 'string') return [];
    const id =
      isJsonObject(value) && typeof value.id === 'string' ? previewValue(value.id) : undefined;
    return [{ list, number: key + 1, ...(id && { id }) }];
  });
};

export function placeProblem(
  { kind = 'other', path, message, remedy }: BankProblem,
  data: unknown,
  place: Pick<PlacedProblem, 'language' | 'location'>,
): PlacedProblem {
  const field = path.at(-1);
  return {
    kind,
    steps: stepsOf(data, path),
    ...(typeof field === 'string' && { field: previewValue(field) }),
    ...place,
    message,
    remedy,
  };
}

export interface DossierProblemDescription {
  message: string;
  remedy: string;
  /** By place, for who mends the file; `exact` are the words of the check, in English. */
  details: readonly { place: string; message: string; remedy: string; exact: string }[];
}

const describeLocation = (
  place: FileLocation | undefined,
  text: DossierText['problems'],
): string =>
  typeof place === 'object' && 'line' in place ? text.atLine(place.line, place.column) : '';

function describePlace(
  { steps, field, language, location }: PlacedProblem,
  text: DossierText['problems'],
): string {
  const lists: Readonly<Record<string, string>> = text.lists;
  const words = steps.map(({ list, number, id }) =>
    text.entry(lists[list] ?? list, number, id ?? ''),
  );
  const parts = [
    describeLocation(location, text),
    language ? text.inLanguage(language) : '',
    ...words,
    field ? text.inField(field) : '',
  ].filter((part) => part !== '');
  return parts.join(', ') || text.wholeFile;
}

/** In the reader's language, as far as it has words for it. */
export function describeDossierProblem(
  problem: DossierProblem,
  text: DossierText['problems'],
): DossierProblemDescription {
  if (problem.reason !== 'bank') {
    const { message, remedy } = text.reasons[problem.reason];
    const place = describeLocation(problem.place, text);
    return {
      message: place ? `${message} ${text.placeOfFault(place)}` : message,
      remedy,
      details: [],
    };
  }
  const kinds: Readonly<Record<string, { message: string; remedy: string }>> = text.kinds;
  return {
    message: text.faults(problem.problems.length),
    remedy: text.faultsRemedy,
    details: problem.problems.map((one) => ({
      place: describePlace(one, text),
      ...(kinds[one.kind] ?? text.kinds.other),
      exact: `${one.message}: ${one.remedy}`,
    })),
  };
}
