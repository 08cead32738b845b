import { useSignal } from '@preact/signals';
import { useRef } from 'preact/hooks';
import { useLanguage } from '../../i18n/context.ts';
import { loadQrText } from '../../qr/text/index.ts';
import { useFocusOnChange } from '../../ui/use-focus-on-change.ts';
import { useLazy } from '../../ui/use-lazy.ts';
import type { KeptDossier } from '../dossier-store.ts';
import type { DossierText } from '../text/fr.ts';

interface Props {
  kept: KeptDossier;
  text: DossierText;
}

/** Codes and links are drawn when they are asked for. */
export function HandOutDossier({ kept, text }: Props) {
  const { tag } = useLanguage();
  const isAsked = useSignal(false);
  const heading = useRef<HTMLHeadingElement>(null);
  const share = useLazy(isAsked.value, async () => {
    const [{ ShareDossier }, qrText] = await Promise.all([
      import('../share/ShareDossier.tsx'),
      loadQrText(tag),
    ]);
    return { ShareDossier, qrText };
  });
  useFocusOnChange(share, () => heading.current);
  return (
    <section aria-labelledby="dossier-share">
      <h2 ref={heading} id="dossier-share" tabIndex={-1}>
        {text.keep.shareTitle}
      </h2>
      {share ? (
        <share.ShareDossier kept={kept} text={text.share} qrText={share.qrText} />
      ) : (
        <button
          type="button"
          class="quiet"
          onClick={() => {
            isAsked.value = true;
          }}
        >
          {text.keep.share}
        </button>
      )}
    </section>
  );
}
