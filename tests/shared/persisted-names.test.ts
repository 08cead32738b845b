import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import * as names from '../../src/shared/persisted-names.ts';
import * as startNames from '../../src/shared/start-names.ts';
import { shareTargetRoute } from '../../src/tools/vite/share-target.ts';

it('keeps every name that players already have on their devices, in files and on paper', () => {
  expect({ ...names, ...startNames }).toEqual({
    DATABASE_NAME: 'qui-quand-quoi',
    STORE_NAME: 'log',
    LOCAL_MIRROR_NAME: 'qui-quand-quoi/copy',
    SETTINGS_KEY: 'qui-quand-quoi',
    DRAFTS_KEY: 'qui-quand-quoi/drafts',
    CHANNEL_NAME: 'qui-quand-quoi',
    GUEST_PREFIX: '~guest/',
    GUEST_TURN_KEY: '~guest-turn',
    SNAPSHOT_PREFIX: '~checkpoint/',
    RECORD_PREFIX: '~class/',
    ERASURE_KEY: '~erased',
    RECORDS_VERSION_KEY: '~class-version',
    ASSIGNMENT_RECORD: 'set/',
    RESULT_RECORD: 'result/',
    ATTEMPT_RECORD: 'sitting/',
    CORRECTED_RECORD: 'corrected/',
    DRAFT_RECORD: 'draft/',
    DOSSIER_RECORD: 'dossier/',
    PROJECT_RECORD: 'project/',
    CLASS_LIST_RECORD: 'list/',
    MARKS_RECORD: 'marks/scale',
    HANDS_RECORD: 'hands/',
    NEW_SET: 'nouvelle',
    GUEST_FILE_PREFIX: 'guest-',
    RECORDS_FILE_PREFIX: 'records-',
    DOSSIERS_FILE_PREFIX: 'dossiers-',
    PROJECTS_FILE_PREFIX: 'projects-',
    DOSSIER_FILE_FORMAT: 'qui-quand-quoi/dossier',
    KEPT_ITEM_PREFIX: 'qui-quand-quoi/item',
    LOCAL_DOSSIER_PREFIX: 'local-',
    MIRROR_SLOTS: ['.a', '.b'],
    BACKUP_FORMAT: 'qui-quand-quoi',
    CLASS_FILE_FORMAT: 'qui-quand-quoi/class',
    BACKUP_FILE_STEM: 'qui-quand-quoi',
    RESULT_CODE_FAMILY: 'QUI',
    RESULT_CODE_PREFIX: 'QUI1',
    QR_FRAME_PREFIX: 'QQQ1',
    DOSSIER_FRAME_PREFIX: 'QQD1',
    SHARED_FILE_CACHE: 'workbox-shared-',
    OFFLINE_CORE_CACHE: 'workbox-precache-v2-',
    OFFLINE_PARTS_CACHE: 'workbox-parts-',
  });
});

it('names the cache of a shared file as the service worker does, whose source imports nothing', () => {
  expect(String(shareTargetRoute.handler)).toContain(`\`${names.SHARED_FILE_CACHE}$`);
  expect(names.SHARED_FILE_CACHE).toMatch(/^workbox-/);
  expect(readFileSync('src/pwa/kill-switch.js', 'utf8')).toContain("startsWith('workbox-')");
});

it('spells none of them a second time', () => {
  const source = (file: string) => readFileSync(`src/${file}`, 'utf8');
  for (const file of [
    'progress/storage/open-log.ts',
    'progress/storage/open-records.ts',
    'progress/storage/cross-tab.ts',
    'progress/storage/log-keys.ts',
    'progress/storage/profile.ts',
    'progress/ui/download-backup.ts',
    'progress/backup/format.ts',
    'settings/stored-settings.ts',
    'classroom/classroom-store.ts',
  ])
    expect(source(file)).not.toMatch(/'(qui-quand-quoi|~\w+|set|result|sitting)\b/);
});
