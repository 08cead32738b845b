/**
 * Names that lie on players' devices or in files, links and codes that are already out. Another value
 * loses data: add a name beside the old one and read both.
 */

/** The IndexedDB database, its one store, and the OPFS folder of the mirror. */
export const DATABASE_NAME = 'qui-quand-quoi';
export const STORE_NAME = 'log';
/** Prefix of the mirror's localStorage keys, used if there is no OPFS. */
export const LOCAL_MIRROR_NAME = 'qui-quand-quoi/copy';
export const SETTINGS_KEY = 'qui-quand-quoi';
export const CHANNEL_NAME = 'qui-quand-quoi';

/** Keys that are no events begin with `~`, which sorts after every event key. */
export const GUEST_PREFIX = '~guest/';
export const SNAPSHOT_PREFIX = '~checkpoint/';
export const RECORD_PREFIX = '~class/';
export const ERASURE_KEY = '~erased';

/** Record names of the classroom. */
export const ASSIGNMENT_RECORD = 'set/';
export const RESULT_RECORD = 'result/';
export const ATTEMPT_RECORD = 'sitting/';

/** Files of the mirror; each has two slots. */
export const GUEST_FILE_PREFIX = 'guest-';
export const MIRROR_SLOTS = ['.a', '.b'] as const;

export const BACKUP_FORMAT = 'qui-quand-quoi';
export const CLASS_FILE_FORMAT = 'qui-quand-quoi/class';
export const BACKUP_FILE_STEM = 'qui-quand-quoi';

/** First characters of a result code (family, version) and of a frame of an animated QR code. */
export const RESULT_CODE_FAMILY = 'QUI';
export const RESULT_CODE_PREFIX = 'QUI1';
export const QR_FRAME_PREFIX = 'QQQ1';

/** Cache of a shared file, followed by the scope's URL. The service worker spells it out too. */
export const SHARED_FILE_CACHE = 'workbox-shared-';
