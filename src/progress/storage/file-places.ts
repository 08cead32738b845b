import { DATABASE_NAME, LOCAL_MIRROR_NAME } from '../../shared/persisted-names.ts';
import { withTimeout } from '../../shared/with-timeout.ts';
import {
  createLocalStorageFileStore,
  type FileStore,
  openOpfsFileStore,
  openOpfsForErasing,
} from './file-store.ts';

/** Shorter than the caller's patience, so that the next place gets its turn. */
const PLACE_TIMEOUT_MS = 2_000;

/**
 * Writes to the first place that takes it: OPFS may list and yet refuse to write, or be full. Reads and
 * removes in all of them. A name from the second place ends in `@1`.
 */
export function joinFileStores(places: readonly FileStore[]): FileStore {
  let firstWritable = 0;
  const run = <T>(name: string, call: (place: FileStore, bareName: string) => Promise<T>) => {
    const [bareName = '', index = 0] = name.split('@');
    return withTimeout(() => call(places[Number(index)] as FileStore, bareName), PLACE_TIMEOUT_MS);
  };
  return {
    async listNames() {
      const lists = await Promise.allSettled(
        places.map((place) => withTimeout(place.listNames, PLACE_TIMEOUT_MS)),
      );
      return lists.flatMap((list, index) =>
        list.status === 'fulfilled'
          ? list.value.map((name) => (index > 0 ? `${name}@${index}` : name))
          : [],
      );
    },
    read: (name) => run(name, (place, bareName) => place.read(bareName)),
    async write(name, text) {
      for (let index = firstWritable; ; index++) {
        try {
          await run(`${name}@${index}`, (place) => place.write(name, text));
        } catch (error) {
          if (index + 1 >= places.length) throw error;
          continue;
        }
        for (const place of places.slice(firstWritable, index)) place.remove(name).catch(() => {});
        firstWritable = index;
        return;
      }
    },
    remove: (name) => run(name, (place, bareName) => place.remove(bareName)),
  };
}

async function openPlaces(): Promise<FileStore> {
  const opened = await Promise.allSettled([
    withTimeout(() => openOpfsFileStore(DATABASE_NAME)).catch(() =>
      // the game starts after this
      withTimeout(() => openOpfsForErasing(DATABASE_NAME), 500),
    ),
    (async () => createLocalStorageFileStore(LOCAL_MIRROR_NAME))(),
  ]);
  const places = opened.flatMap((place) => (place.status === 'fulfilled' ? place.value : []));
  if (places.length === 0) throw new Error('no place for the mirror');
  return joinFileStores(places);
}

let opening: Promise<FileStore> | undefined;

export function openMirrorPlaces(): Promise<FileStore> {
  opening ??= openPlaces();
  return opening;
}
