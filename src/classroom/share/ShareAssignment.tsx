import { type Signal, useSignal } from '@preact/signals';
import type { RefObject } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { useApp } from '../../app/app-context.ts';
import type { HashFormat } from '../../app/router.ts';
import { useText } from '../../i18n/context.ts';
import { formatDay } from '../../i18n/format.ts';
import { QrCode } from '../../qr/QrCode.tsx';
import { copyText, shareOrFallBack } from '../../ui/share.ts';
import { useWakeLock } from '../../ui/use-wake-lock.ts';
import type { SavedAssignment } from '../assignment.ts';
import { encodeAssignmentLink } from '../assignment-link.ts';
import type { ClassroomTexts, SavedAssignmentProps } from '../needs.tsx';
import { assignmentPageUrl } from '../OpenOnOtherPage.tsx';
import { unlockWordOf } from '../take/attempt-state.ts';
import type { ClassroomText } from '../text/fr.ts';
import { findUnsaved } from '../unsaved-assignments.ts';
import css from './ShareAssignment.module.css';

/** An absolute URL: the assignment may be of another bank or language than this page. */
function buildAssignmentLink(
  assignment: SavedAssignment,
  currentBankId: string,
  router: HashFormat,
): string {
  const url = new URL(assignmentPageUrl(assignment, currentBankId), window.location.href);
  url.hash = router.hashOf('take', encodeAssignmentLink(assignment));
  return url.href;
}

function useShrinkOnEscape(isLarge: Signal<boolean>, button: RefObject<HTMLButtonElement | null>) {
  useEffect(() => {
    if (!isLarge.value) return;
    const shrinkOnEscape = ({ key }: KeyboardEvent) => {
      if (key !== 'Escape') return;
      isLarge.value = false;
      button.current?.focus();
    };
    document.addEventListener('keydown', shrinkOnEscape);
    return () => document.removeEventListener('keydown', shrinkOnEscape);
  }, [isLarge.value]);
}

export function ShareAssignment({
  assignment,
  classroomText,
}: ClassroomTexts & SavedAssignmentProps) {
  const app = useApp();
  const { game, router } = app;
  const shellText = useText();
  const t = classroomText.shareAssignment;
  const isLarge = useSignal(false);
  const url = buildAssignmentLink(assignment, game.front.id, router);
  const enlargeButton = useRef<HTMLButtonElement>(null);
  useShrinkOnEscape(isLarge, enlargeButton);
  useWakeLock();
  return (
    <div class={css.share} data-large={isLarge.value}>
      {findUnsaved(app, assignment.id) && (
        <p role="alert">{classroomText.assignments.saveFailed}</p>
      )}
      <h1>
        <span class="hidden">{t.title} </span>
        {assignment.name}
      </h1>
      <p class="note">
        {classroomText.assignments.summary(
          assignment.items.length,
          assignment.seats,
          formatDay(assignment.made, shellText.locale),
        )}
      </p>
      <p class={css.lead}>{t.lead}</p>
      <div class={css.code}>
        {/* without error correction to spare, a projected code has the fewest and largest modules */}
        <QrCode content={url} level="low" label={t.qrLabel} />
        <button
          ref={enlargeButton}
          type="button"
          class="quiet"
          aria-pressed={isLarge.value}
          onClick={() => {
            isLarge.value = !isLarge.value;
          }}
        >
          {isLarge.value ? t.shrink : t.enlarge}
        </button>
      </div>
      {assignment.correction === 'held' && (
        // folded, because this page is projected and the word is for the teacher
        <details class={css.word}>
          <summary>{t.unlockWord}</summary>
          <b>{unlockWordOf(assignment)}</b>
          <p class="note">{t.unlockWordNote}</p>
        </details>
      )}
      <LinkActions url={url} t={t} />
      <p class="note">{t.offlineNote}</p>
      <a class="quiet" href={router.hashOf('assignments')}>
        {t.allAssignments}
      </a>
    </div>
  );
}

function LinkActions({ url, t }: { url: string; t: ClassroomText['shareAssignment'] }) {
  const shellText = useText();
  const copyStatus = useSignal<'copied' | 'copyFailed' | undefined>(undefined);
  const copyLink = async () => {
    copyStatus.value = await copyText(url);
  };
  const shareLink = async () => {
    copyStatus.value = await shareOrFallBack({ title: shellText.name, url }, () => copyText(url));
  };
  return (
    <>
      <div class={css.actions}>
        <button type="button" class="action" onClick={copyLink}>
          {t.copy}
        </button>
        {'share' in navigator && (
          <button type="button" class="quiet" onClick={shareLink}>
            {t.share}
          </button>
        )}
      </div>
      <p role="status" class="note">
        {copyStatus.value && t[copyStatus.value]}
      </p>
      <label class="field">
        {t.linkLabel}
        <textarea
          readOnly
          rows={3}
          value={url}
          onFocus={({ currentTarget }) => currentTarget.select()}
        />
      </label>
    </>
  );
}
