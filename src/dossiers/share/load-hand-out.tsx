import { loadQrText } from '../../qr/text/index.ts';
import type { KeptDossier } from '../dossier-store.ts';
import type { HandedAssignment } from '../keep/export-dossier.ts';
import { loadDossierText } from '../text/index.ts';
import { ShareDossier } from './ShareDossier.tsx';

interface HandOutProps {
  kept: KeptDossier;
  assignment?: HandedAssignment;
}

export async function loadHandOut(language: string) {
  const [{ share }, qrText] = await Promise.all([loadDossierText(language), loadQrText(language)]);
  return (props: HandOutProps) => <ShareDossier {...props} text={share} qrText={qrText} />;
}
