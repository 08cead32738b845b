/** Other values lose data on players' devices, in files, links and printed codes: add, never change. */

export const DATABASE_NAME = 'qui-quand-quoi';
export const STORE_NAME = 'log';
export const LOCAL_MIRROR_NAME = 'qui-quand-quoi/copy';
export const CHANNEL_NAME = 'qui-quand-quoi';

// keys in the store: `~` sorts after every event key
export const GUEST_PREFIX = '~guest/';
export const GUEST_TURN_KEY = '~guest-turn';
export const SNAPSHOT_PREFIX = '~checkpoint/';
export const RECORD_PREFIX = '~class/';
export const ERASURE_KEY = '~erased';
export const RECORDS_VERSION_KEY = '~class-version';

export const ASSIGNMENT_RECORD = 'set/';
export const RESULT_RECORD = 'result/';
export const ATTEMPT_RECORD = 'sitting/';
export const CORRECTED_RECORD = 'corrected/';
export const DRAFT_RECORD = 'draft/';
export const DOSSIER_RECORD = 'dossier/';
export const PROJECT_RECORD = 'project/';
export const CLASS_LIST_RECORD = 'list/';
export const MARKS_RECORD = 'marks/scale';
export const HANDS_RECORD = 'hands/';

export const GUEST_FILE_PREFIX = 'guest-';
export const RECORDS_FILE_PREFIX = 'records-';
export const DOSSIERS_FILE_PREFIX = 'dossiers-';
export const PROJECTS_FILE_PREFIX = 'projects-';
export const MIRROR_SLOTS = ['.a', '.b'] as const;

export const BACKUP_FORMAT = 'qui-quand-quoi';
export const CLASS_FILE_FORMAT = 'qui-quand-quoi/class';
export const BACKUP_FILE_STEM = 'qui-quand-quoi';
export const DOSSIER_FILE_FORMAT = 'qui-quand-quoi/dossier';
export const LOCAL_DOSSIER_PREFIX = 'local-';

/** In the address of the form for a new assignment. */
export const NEW_SET = 'nouvelle';

export const RESULT_CODE_FAMILY = 'QUI';
export const RESULT_CODE_PREFIX = 'QUI1';
export const QR_FRAME_PREFIX = 'QQQ1';
export const DOSSIER_FRAME_PREFIX = 'QQD1';

/** Followed by the scope's URL. The service worker spells it out too. */
export const SHARED_FILE_CACHE = 'workbox-shared-';

/** Workbox's own, followed by the scope's URL. */
export const OFFLINE_CORE_CACHE = 'workbox-precache-v2-';

/** Followed by the scope's URL. The kill switch knows both by their first word and their end. */
export const OFFLINE_PARTS_CACHE = 'workbox-parts-';

/** Begins a comment in question files for other tools. */
export const KEPT_ITEM_PREFIX = 'qui-quand-quoi/item';
