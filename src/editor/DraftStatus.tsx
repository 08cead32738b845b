import { useText } from '../i18n/context.ts';
import { hasFailedLoads } from '../ui/failed-loads.ts';
import type { Session } from './session.ts';
import type { EditorText } from './text/fr.ts';

interface Props {
  session: Session;
  t: EditorText['source'];
}

/** Until the article is read: that it is being read, or that it could not be, with a way to try again. */
export function DraftStatus({ session, t }: Props) {
  const { round } = useText();
  const hasFailed = session.hasDraftFailed.value;
  const { isDrafted } = session.history.value.present;
  return (
    <>
      <p role="status" class="note">
        {!isDrafted && (hasFailed ? t.draftFailed : t.drafting)}
      </p>
      {!isDrafted && hasFailed && !hasFailedLoads() && (
        <button type="button" class="quiet" onClick={session.draftAgain}>
          {round.retry}
        </button>
      )}
    </>
  );
}
