import { useSignal } from '@preact/signals';
import type { AppContext } from '../../app/app-context.ts';
import { parseHash } from '../../app/router.ts';
import { useLanguage } from '../../i18n/context.ts';
import { Scanner } from '../../qr/Scanner.tsx';
import { loadQrText } from '../../qr/text/index.ts';
import { useLazy } from '../../ui/use-lazy.ts';
import type { LinkProblem } from '../assignment-link.ts';
import type { ClassroomText } from '../text/fr.ts';
import css from './TakeAssignment.module.css';

interface Props {
  app: AppContext;
  classroomText: ClassroomText;
  problem?: LinkProblem | undefined;
}

/** Takes the payload from any address: a link in a stranger's code is never followed. */
export function extractAssignmentPayload(link: string): string | undefined {
  const { id: route, about } = parseHash(link.trim().replace(/^[^#]*/, ''));
  return route === 'devoir' ? about : undefined;
}

/** For a pupil without a link: the camera, or a field to paste one into. */
export function AssignmentLinkForm({ app, classroomText, problem }: Props) {
  const { tag, text: shellText } = useLanguage();
  const t = classroomText.takeAssignment;
  const qrText = useLazy(true, () => loadQrText(tag));
  const pastedLink = useSignal('');
  const isInvalidLink = useSignal(false);
  const openLink = (link: string) => {
    const payload = extractAssignmentPayload(link);
    isInvalidLink.value = !payload;
    if (payload) app.router.goTo('devoir', payload);
  };
  if (!qrText) return <p class="note">{shellText.round.loading}</p>;
  return (
    <div class={css.devoir}>
      <h1>{t.openTitle}</h1>
      <p role="alert">
        {problem ? t.problems[problem] : isInvalidLink.value && t.problems.damaged}
      </p>
      <p>{t.scanHint}</p>
      <Scanner t={qrText.scanner} onCode={openLink} />
      <form
        class="fields"
        onSubmit={(event) => {
          event.preventDefault();
          openLink(pastedLink.value);
        }}
      >
        <label class="field">
          {t.linkLabel}
          <input
            type="text"
            autocomplete="off"
            maxLength={2_000}
            required
            value={pastedLink}
            onInput={({ currentTarget }) => {
              pastedLink.value = currentTarget.value;
            }}
          />
        </label>
        <button type="submit" class="quiet">
          {t.openLink}
        </button>
      </form>
    </div>
  );
}
