import type { LoadedScreen, ScreenRequest } from '../app/screen.ts';
import { loadDossierText } from './text/index.ts';

const screens = {
  recu: { section: 'receive', load: async () => (await import('./receive/Receive.tsx')).Receive },
  dossier: {
    section: 'keep',
    load: async () => (await import('./keep/KeptDossierPage.tsx')).KeptDossierPage,
  },
} as const;

export type DossierSlug = keyof typeof screens | 'rediger';

export async function loadDossierScreen(
  slug: DossierSlug,
  request: ScreenRequest,
): Promise<LoadedScreen> {
  if (slug === 'rediger') return (await import('../editor/load-editor.tsx')).loadEditor(request);
  const { language, about } = request;
  const { section, load } = screens[slug];
  const [text, Screen] = await Promise.all([loadDossierText(language), load()]);
  const { title } = text[section];
  return { title, render: () => <Screen key={about} about={about} text={text} /> };
}
