import type { LoadedScreen, ScreenRequest } from '../app/screen.ts';
import { loadDossierText } from './text/index.ts';

const screens = {
  recu: { section: 'receive', load: async () => (await import('./receive/Receive.tsx')).Receive },
  dossier: {
    section: 'keep',
    load: async () => (await import('./keep/KeptDossierPage.tsx')).KeptDossierPage,
  },
} as const;

export type DossierSlug = keyof typeof screens;

export async function loadDossierScreen(
  slug: DossierSlug,
  { language, about }: ScreenRequest,
): Promise<LoadedScreen> {
  const { section, load } = screens[slug];
  const [text, Screen] = await Promise.all([loadDossierText(language), load()]);
  const { title } = text[section];
  return { title, render: () => <Screen key={about} about={about} text={text} /> };
}
