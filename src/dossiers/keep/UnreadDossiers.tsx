import { useText } from '../../i18n/context.ts';
import type { DossierText } from '../text/fr.ts';

interface Props {
  text: Pick<DossierText['keep'], 'unread'>;
  onRetry(): void;
}

/** Not to be taken for a device without dossiers. */
export function UnreadDossiers({ text, onRetry }: Props) {
  const { retry } = useText().round;
  return (
    <div role="alert">
      <p>{text.unread}</p>
      <button type="button" class="quiet" onClick={() => onRetry()}>
        {retry}
      </button>
    </div>
  );
}
