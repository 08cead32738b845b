import type { ComponentType } from 'preact';
import type { FrontPageData } from '../bank/front-page.ts';
import type { Bank } from '../bank/types.ts';
import { openDossierStore } from '../dossiers/dossier-store.ts';
import { fetchHostedDossier } from '../dossiers/hosted-dossier.ts';
import { openKeptDossier } from '../dossiers/open-kept-dossier.ts';
import { loadDossierText } from '../dossiers/text/index.ts';
import { createFrontPageData } from '../engine/create-front-page.ts';
import { builtPageUrl, isBuiltDossierId } from '../i18n/page-url.ts';
import { loadPlayText } from '../play/text/index.ts';
import type { KeyValueStore } from '../progress/storage/key-value.ts';
import type { Profile } from '../progress/storage/profile.ts';
import { isLocalDossierId } from '../shared/local-dossier-id.ts';
import { withTimeout } from '../shared/with-timeout.ts';
import css from './App.module.css';
import { Masthead } from './App.tsx';
import { createHashFormat } from './router.ts';
import { routes } from './routes.tsx';

export interface OpenedDossier {
  front: FrontPageData;
  fetchBank(): Promise<Bank>;
  /** Records that came back from the safety copy on the way. */
  recovered?: number;
}

interface Environment {
  pageLanguage: string;
  printedFront: FrontPageData;
  languages: readonly string[];
  profile: Profile;
  openRecords(onRecovered: (count: number) => void): Promise<KeyValueStore>;
}

const withBank = (
  bank: Bank,
  { others }: FrontPageData,
  changes?: Partial<FrontPageData>,
): OpenedDossier => ({
  front: { ...createFrontPageData(bank), ...(others && { others }), ...changes },
  fetchBank: async () => bank,
});

async function fetchBank(id: string, language: string): Promise<Bank> {
  const response = await fetch(`./bank/${id}.${language}.json`);
  if (!response.ok) throw new Error(`no bank ${id} in ${language}`);
  return response.json();
}

/** Offline, the service worker answers for every dossier with the page of the newest. */
async function openBuiltDossier(id: string, environment: Environment) {
  const { pageLanguage, languages } = environment;
  let bankReady = fetchBank(id, pageLanguage);
  for (const language of languages) bankReady = bankReady.catch(() => fetchBank(id, language));
  return withBank(await bankReady, environment.printedFront);
}

async function openLocalDossier(id: string, environment: Environment) {
  const { pageLanguage, printedFront, profile, openRecords } = environment;
  let recovered = 0;
  const dossier = await openKeptDossier(id, profile, () =>
    openRecords((count) => {
      recovered = count;
    }),
  );
  if (!dossier) return undefined;
  const { banks } = dossier;
  const bank = banks.find(({ language }) => language === pageLanguage) ?? (banks[0] as Bank);
  const languages = banks.map(({ language }) => language);
  return { ...withBank(bank, printedFront, { isLocal: true, languages }), recovered };
}

/** Pages of the site without the game, which the service worker names as it does a dossier. */
const sitePages = ['licences'];

async function leaveForSitePage(page: string): Promise<undefined> {
  const { ok } = await fetch(`./${page}.html`);
  if (ok) window.location.replace(`./${page}.html`);
}

async function findDossier(id: string, environment: Environment) {
  if (isBuiltDossierId(id)) return withTimeout(() => openBuiltDossier(id, environment), 7_000);
  if (sitePages.includes(id)) return leaveForSitePage(id);
  const opened = isLocalDossierId(id) ? await openLocalDossier(id, environment) : undefined;
  if (opened || !(await fetchHostedDossier(id).catch(() => undefined))) return opened;
  // it asks before it keeps anything
  window.location.replace(`${builtPageUrl(environment.pageLanguage)}#/recu/@${id}`);
  return new Promise<never>(() => {});
}

async function loadMissingPage(id: string, environment: Environment, isUnread: boolean) {
  const { pageLanguage, printedFront, openRecords } = environment;
  const { loadMissingDossier } = await import('../play/archives/MissingDossier.tsx');
  const kept = await openRecords(() => {})
    .then((records) => openDossierStore(records).listDossiers())
    .catch(() => []);
  const local = kept.map(({ id, name, languages: [language = ''] }) => ({
    id,
    title: name,
    language,
  }));
  const findWords = async () => {
    if (sitePages.includes(id)) return (await loadPlayText(pageLanguage)).missingDossier.sitePage;
    if (!isUnread) return undefined;
    const { unreadTitle: title, unread: explanation } = (await loadDossierText(pageLanguage)).keep;
    return { title, explanation };
  };
  const MissingDossier = await loadMissingDossier(
    pageLanguage,
    printedFront,
    id,
    local,
    await findWords(),
  );
  const { hashOf } = createHashFormat(routes);
  return () => (
    <>
      <Masthead hrefOf={(route) => builtPageUrl(pageLanguage) + hashOf(route)} />
      <main id="main" tabIndex={-1} class={css.main}>
        <MissingDossier />
      </main>
    </>
  );
}

/** A dossier that is not the page's own; or what to show if neither the device nor the host has it. */
export async function openOtherDossier(
  id: string,
  environment: Environment,
): Promise<OpenedDossier | { MissingPage: ComponentType }> {
  let isUnread = false;
  const opened = await findDossier(id, environment).catch(() => {
    isUnread = isLocalDossierId(id);
  });
  return opened ?? { MissingPage: await loadMissingPage(id, environment, isUnread) };
}
