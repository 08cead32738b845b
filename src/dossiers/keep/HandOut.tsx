import { useSignal } from '@preact/signals';
import { useLanguage } from '../../i18n/context.ts';
import { useLazy } from '../../ui/use-lazy.ts';
import type { KeptDossier } from '../dossier-store.ts';

interface Props {
  kept: KeptDossier;
  title: string;
}

/** Folded, since its codes are large. */
export function HandOut({ kept, title }: Props) {
  const { tag } = useLanguage();
  const isOpen = useSignal(false);
  const Opened = useLazy(isOpen.value, async () =>
    (await import('../share/load-hand-out.tsx')).loadHandOut(tag),
  );
  return (
    <details
      onToggle={({ currentTarget }) => {
        isOpen.value = currentTarget.open;
      }}
    >
      <summary>{title}</summary>
      {isOpen.value && Opened && <Opened kept={kept} />}
    </details>
  );
}
