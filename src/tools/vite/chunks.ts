import { resolve } from 'node:path';
import type { Rolldown } from 'vite';

/**
 * Modules that every visit loads, by the files that import them. The watcher starts the next release if
 * this one fails, so its chunk holds nothing of the game.
 */
const startChunks = {
  watch: ['src/pwa/update-watcher.ts', 'src/app/trusted-types.ts', 'src/shared/unsaved-work.ts'],
  // the second is small, and all else that a class link fetches first would share with later screens
  main: ['src/app/main.tsx', 'src/qr/text/index.ts'],
};

/** Folders whose shared modules load together: on a slow line each further file costs a round trip. */
const sharedFolders =
  /\/src\/(?!classroom\/|formats\/)|\/node_modules\/(?!fflate\/|papaparse\/|html-to-image\/)/;

/**
 * Screens and parts of one that a player opens together or in turn. Apart, each costs a request, and
 * compresses by a fifth less than with its like.
 */
const screenChunks = {
  playing:
    /\/src\/(play\/(front-page\/|facts?\/|round\/|result\/|read\/WithoutBrief\.)|pwa\/InstallHint\.)/,
  // screens outside a round
  reading:
    /\/src\/(play\/(read|choose|archives|last-edition)\/(?!text\/)|bank\/archive\.|settings\/(Settings|KeepEverything)|progress\/(ui\/(GuestMode|ImportFile|ImportOutcome|StorageStatus|use-import|format-age)|backup\/(parse-in-worker|check-events|problem|diff)\.|storage\/read-record-alone)|pwa\/ask-to-keep|dossiers\/(keep\/(EraseDossier|KeptDossierPage|RenameDossier|OnThisDevice)|open-kept-dossier)|engine\/create-front-page|app\/open-other-dossier)/,
  qr: /\/src\/(qr\/(?!text\/|deflate)|progress\/transfer\/PhoneTransfer|dossiers\/share\/)|\/node_modules\/qr\//,
  classroom:
    /\/src\/(classroom\/(?!screens\.|([\w-]+\/)?text\/)|ui\/signal-received\.|items\/(\w+\/)?(classroom|classroom-type|answer-key|item-words)\.)/,
  // after the facts of an article, whose chunk is the next
  composing:
    /\/src\/(editor\/((items|review|keep)\/|facts\/(Mend\w+\.tsx|use-fact-form)|list-items\.)|drafting\/(bank\/|items\/(?!drafted-item\.|languages\/\w\w\.)|assistant\/review-questions\.))/,
  assistant: /\/src\/(editor|drafting)\/assistant\/(?!languages\/\w\w\.)/,
  editor: /\/src\/(editor\/(?!text\/\w\w\.)|drafting\/(?!(\w+\/)?languages\/\w\w\.))/,
  picture: /\/node_modules\/html-to-image\//,
  // each format comes alone, with no more than what it packs its file with
  formats: /\/src\/formats\/([\w-]+\.ts|export\/)/,
  zip: /\/node_modules\/fflate\/|\/src\/formats\/write\/(zip|office|xlsx|docx)\./,
  written: /\/src\/formats\/write\/(answer-words|choice|csv|feedback|file-text)\./,
  columns: /\/src\/formats\/(import\/ColumnsField|read\/(guess-columns|split-rows))\./,
  markup: /\/src\/formats\/read\/(decode-entities|markup-to-text|parse-xml)\./,
  resting: /\/src\/(app\/Notices|ui\/(dropped-files|keep-focus)|pwa\/(badge|splash))\./,
  csv: /\/node_modules\/papaparse\//,
  // a schema is built when it loads: in a circle of chunks it could come before the library, so these
  // import nothing else
  valibot:
    /\/node_modules\/valibot\/|\/src\/(bank\/languages|untrusted\/(parse-url|is-json-object))\./,
  schemas:
    /\/src\/(bank\/(schema\/(bank-schema|fields|licence|schema-walk)|did-you-mean)|items\/(\w+\/)?schemas?)\./,
  checks:
    /\/src\/(bank\/((schema|lint)\/|(lexicon|item-lists|imported-bank|check-bank|partial-bank|compare-translations)\.)|items\/(\w+\/)?(lint|authoring)\.|dossiers\/open-dossier\.)/,
  // what a start fetches behind la Une; modules that `shared` imports would close a circle of chunks
  starting:
    /\/src\/(items\/(?!recall\/transliterate|text\/)|question\/|ui\/read-aloud\/(ListenButton|read-aloud)|shared\/segment-text\.|engine\/(calibration|candidates|compose-|daily-round|fact-state|item-form|monthly-review|order-by-answers|playable-bank|review-queue|score-evidence|select-evidence|streak|summarize-round|word-items)|progress\/storage\/(indexeddb-log|mirror|open-log|open-records))/,
};

/** Files of every screen of a class, and of a pupil's: the rest of the classroom is a teacher's. */
const pupilFiles = ['needs.tsx', 'take/TakeAssignment.tsx', 'take/RunningAttempts.tsx'].map(
  (file) => `src/classroom/${file}`,
);

const findScreen = (id: string) =>
  Object.entries(screenChunks).find(([, files]) => files.test(id.replaceAll('\\', '/')))?.[0];

export function createChunkGroups(): Rolldown.CodeSplittingGroup[] {
  const closures = new Map<string, ReadonlySet<string>>();
  function staticImportsOf(file: string, context: Rolldown.ChunkingContext): ReadonlySet<string> {
    const known = closures.get(file);
    if (known) return known;
    const found = new Set<string>();
    const visit = (id: string) => {
      if (found.has(id)) return;
      found.add(id);
      context.getModuleInfo(id)?.importedIds.forEach(visit);
    };
    visit(resolve(file).replaceAll('\\', '/'));
    closures.set(file, found);
    return found;
  }
  return [
    {
      name: (id, context) =>
        Object.entries(startChunks).find(([, files]) =>
          files.some((file) => staticImportsOf(file, context).has(id)),
        )?.[0],
    },
    {
      name(id, context) {
        const name = findScreen(id);
        const isReachedFrom = (file: string) => staticImportsOf(file, context).has(id);
        if (name === 'classroom') return pupilFiles.some(isReachedFrom) ? name : 'teaching';
        // rules that judge an author's bank, and the words that they know, come with what composes
        if (name === 'checks')
          return isReachedFrom('src/dossiers/open-dossier.ts') ? name : 'composing';
        return name;
      },
    },
    // rules and words of one language, for articles in it
    {
      name(id) {
        const [, folder, language] =
          /\/(extract|items|bank|assistant)\/(?:languages|lexicons)\/(\w\w)\.ts$/.exec(id) ?? [];
        const use = { extract: 'facts', assistant: 'prompt' }[folder ?? ''] ?? 'items';
        return language && `article-${language}-${use}`;
      },
    },
    // one file of texts a language for a teacher's screens, and one for what is not la Une nor a round
    {
      name: (id) =>
        /\/classroom\/(?:assign|evidence-map|print|report)\/text\/(\w\w)\.ts$/.exec(id)?.[1],
    },
    { name: (id) => /\/(?:classroom|dossiers|items|progress|qr)\/text\/(\w\w)\.ts$/.exec(id)?.[1] },
    {
      minShareCount: 2,
      name(id, context) {
        const isLazy = (context.getModuleInfo(id)?.dynamicImporters.length ?? 0) > 0;
        if (isLazy && !id.endsWith('.css')) return undefined;
        return sharedFolders.test(id.replaceAll('\\', '/')) ? 'shared' : undefined;
      },
    },
  ];
}
