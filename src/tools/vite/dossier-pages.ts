import type { Plugin } from 'vite';
import { type DossierSummary, paginateDossiers } from '../../bank/archive.ts';
import { pageFileName } from '../../i18n/page-url.ts';
import { languages } from '../page-languages.ts';
import { compileDossiers } from './compile-all.ts';
import type { Site } from './site.ts';

/** Pages and banks of all dossiers, at addresses that stay, and the lists of the archives. */
export const dossierPagesPlugin = (getSite: () => Site): Plugin => ({
  name: 'dossier-pages',
  enforce: 'post',
  async generateBundle() {
    const { dossierIds, renderPage } = getSite();
    const emitAsset = (fileName: string, source: string) =>
      this.emitFile({ type: 'asset', fileName, source });
    // a language without a bank of its own has that of another, which is written once
    const writtenBanks = new Set<string>();
    const summaries = new Map(languages.map((language) => [language, [] as DossierSummary[]]));
    const jobs = languages.flatMap((language) =>
      dossierIds.map((id, nth) => ({ id, nth, language, languages: [language, ...languages] })),
    );
    await compileDossiers(jobs, ({ id, nth, language }, { file, bank, front, summary }) => {
      if (!writtenBanks.has(file)) emitAsset(file, bank);
      writtenBanks.add(file);
      emitAsset(pageFileName(language, id), renderPage(language, front));
      const list = summaries.get(language) ?? [];
      list[nth] = summary;
    });
    for (const [language, list] of summaries) {
      for (const [index, page] of paginateDossiers(list).entries())
        emitAsset(`archive/${language}-${index + 1}.json`, JSON.stringify(page));
    }
  },
});
