/** An answer as both sides name it: the same item comes again in another round. */
export interface AnswerRef {
  round: string;
  item: string;
}

/** What the log holds, as a page of the harness reads it past the game. */
export interface LogInventory {
  answers: AnswerRef[];
  /** The rounds in their order, as they were dealt; a peer has none. */
  rounds: { id: string; items: string[] }[];
  /** The raw log could not be read, so this is what the game writes into the player's file. */
  isFile?: true;
}

/** What a page tells the harness. */
export type PageReport = {
  /** Which tab speaks, for as long as it is open. */
  tab: string;
  /** What the page tells the player beside the game: the notices on top, "not saved". */
  notices: string[];
} & (
  | { kind: 'look'; inventory?: LogInventory; onTable?: string }
  | ({ kind: 'tapped' | 'acknowledged' | 'refused' | 'silent' } & AnswerRef)
  | { kind: 'stuck'; why: string }
);

/** What the harness wants next: play on, after clearing the site's data or not; look again, or at the player's file; rest. */
export type HarnessOrder = 'play' | 'clear' | 'look' | 'file' | 'rest';

/** Where pages report to; the game has no such path. */
export const REPORT_PATH = '/torture/report';
