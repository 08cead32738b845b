import type { LoadedScreen, ScreenRequest } from '../app/screen.ts';
import { loadDossierText } from './text/index.ts';

export type DossierSlug = 'recu' | 'dossier';

export async function loadDossierScreen(
  slug: DossierSlug,
  { language, about }: ScreenRequest,
): Promise<LoadedScreen> {
  if (slug === 'recu') {
    const [text, { Receive }] = await Promise.all([
      loadDossierText(language),
      import('./receive/Receive.tsx'),
    ]);
    const { title } = text.receive;
    return { title, render: () => <Receive key={about} about={about} text={text} /> };
  }
  const [text, { KeptDossierPage }] = await Promise.all([
    loadDossierText(language),
    import('./keep/KeptDossierPage.tsx'),
  ]);
  const { title } = text.keep;
  return { title, render: () => <KeptDossierPage key={about} about={about} text={text} /> };
}
