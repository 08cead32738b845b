import type { KeptDossier } from '../../dossiers/dossier-store.ts';
import type { HandedAssignment } from '../../dossiers/keep/export-dossier.ts';
import { ShareDossier } from '../../dossiers/share/ShareDossier.tsx';
import { loadDossierText } from '../../dossiers/text/index.ts';
import { loadQrText } from '../../qr/text/index.ts';

/** In place of an assignment's link: one would lead nowhere where its dossier is not. */
export async function loadHandOut(kept: KeptDossier, language: string) {
  const [dossierText, qrText] = await Promise.all([
    loadDossierText(language),
    loadQrText(language),
  ]);
  return (assignment: HandedAssignment) => (
    <ShareDossier assignment={assignment} kept={kept} text={dossierText.share} qrText={qrText} />
  );
}
