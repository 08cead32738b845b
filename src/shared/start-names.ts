/** Persisted names, as in `persisted-names.ts`, that every visit loads. */

export const SETTINGS_KEY = 'qui-quand-quoi';
export const DRAFTS_KEY = 'qui-quand-quoi/drafts';
