/**
 * Reasons why an entry of a reply is refused. Beside these a reason may be the name of a rule of banks:
 * `told-answer`, `negative-stem`, `catch-all`, `near-twins`, `telling-word`, `long-prompt`,
 * `reported-silence`, `relative-time`; or `schema`.
 */
export type ReplyFault =
  | 'unreadable'
  | 'no-sentence'
  | 'proof-not-found'
  | 'proof-too-short'
  | 'unknown-name'
  | 'unknown-figure'
  | 'figure-not-in-sentence'
  | 'key-not-in-sentence'
  | 'distractor-in-sentence'
  | 'copied-sentence'
  | 'too-few-options'
  | 'same-options'
  | 'no-reason'
  | 'no-explanation'
  | 'speaker-not-in-sentence'
  | 'words-not-copied'
  | 'date-not-in-sentence'
  | 'known-already';
