import type { BankProblem } from '../bank/problem.ts';
import type { Language } from '../bank/types.ts';
import type { FileLocation } from '../shared/json-path.ts';
import type { JsonProblem } from '../untrusted/parse-json.ts';
import type { DossierText } from './text/fr.ts';

export type DossierProblem =
  | JsonProblem
  | { reason: 'damaged' | 'newer' | 'not-a-dossier' | 'no-bank'; place: FileLocation }
  | { reason: 'bank'; language: Language | undefined; problems: readonly BankProblem[] };

export interface DossierProblemDescription {
  message: string;
  remedy: string;
  /** By place, for an author who mends the file. */
  details: readonly { place: string; message: string; remedy: string }[];
}

export const describeDossierProblem = (
  problem: DossierProblem,
  text: DossierText['problems'],
): DossierProblemDescription => ({
  message: text.notOpened,
  remedy: text.askAgain,
  details:
    problem.reason === 'bank'
      ? problem.problems.map(({ path, message, remedy }) => ({
          place: path.join(' '),
          message,
          remedy,
        }))
      : [],
});
