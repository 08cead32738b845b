import { useText } from '../i18n/context.ts';
import type { ClassroomText } from './text/fr.ts';

/** The assignment asked for may still be there. */
export function DeviceNotRead({ t }: { t: ClassroomText }) {
  const { round } = useText();
  return (
    <>
      <p role="alert">{t.deviceNotRead}</p>
      <button type="button" class="action" onClick={() => window.location.reload()}>
        {round.reload}
      </button>
    </>
  );
}
