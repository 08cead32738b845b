import { useSignal } from '@preact/signals';
import { useLanguage } from '../../i18n/context.ts';
import { loadQrText } from '../../qr/text/index.ts';
import { useLazy } from '../../ui/use-lazy.ts';
import type { KeptDossier } from '../dossier-store.ts';
import type { DossierText } from '../text/fr.ts';

interface Props {
  kept: KeptDossier;
  text: DossierText['share'];
  title: string;
}

/** Folded, since its codes are large. */
export function HandOut({ kept, text, title }: Props) {
  const { tag } = useLanguage();
  const isOpen = useSignal(false);
  const share = useLazy(isOpen.value, async () => {
    const [{ ShareDossier }, qrText] = await Promise.all([
      import('../share/ShareDossier.tsx'),
      loadQrText(tag),
    ]);
    return { ShareDossier, qrText };
  });
  return (
    <details
      onToggle={({ currentTarget }) => {
        isOpen.value = currentTarget.open;
      }}
    >
      <summary>{title}</summary>
      {isOpen.value && share && (
        <share.ShareDossier kept={kept} text={text} qrText={share.qrText} />
      )}
    </details>
  );
}
