import { LOCAL_DOSSIER_PREFIX } from './persisted-names.ts';

const MAX_LOCAL_ID_LENGTH = 40;

const LOCAL_ID_PATTERN = new RegExp(
  `^${LOCAL_DOSSIER_PREFIX}[a-z0-9]+(-[a-z0-9]+)*-[0-9a-hjkmnp-tv-z]{10}$`,
);

/** Of a dossier that a device holds; `local-` is refused to those of a site. */
export const isLocalDossierId = (id: string): boolean =>
  id.length <= MAX_LOCAL_ID_LENGTH && LOCAL_ID_PATTERN.test(id);
