import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { useApp } from '../../app/app-context.ts';
import type { HashFormat } from '../../app/router.ts';
import { OpenDossierFile } from '../../dossiers/keep/OpenDossierFile.tsx';
import { takeSharedFile } from '../../pwa/shared-file.ts';
import { FilmNews, useFilm } from '../../qr/Film.tsx';
import { recognizeCode } from '../../qr/recognize-code.ts';
import { Scanner } from '../../qr/Scanner.tsx';
import type { QrText } from '../../qr/text/fr.ts';
import { TextArea } from '../../ui/TextArea.tsx';
import { useDraft } from '../../ui/use-draft.ts';
import { useLoadOnPress } from '../../ui/use-lazy.ts';
import { cleanInEachWay, cleanPastedText } from '../../untrusted/clean-pasted.ts';
import { findPayload, type LinkProblem } from '../assignment-link.ts';
import type { ClassroomText } from '../text/fr.ts';
import type { SetCodeProblem } from '../typed/set-code.ts';
import { RunningAttempts } from './RunningAttempts.tsx';
import css from './TakeAssignment.module.css';

const MAX_SHARED_BYTES = 100_000;

interface Props {
  classroomText: ClassroomText;
  qrText: QrText;
  problem?: LinkProblem | SetCodeProblem | undefined;
}

const wordOf = ({ hashOf }: HashFormat) => hashOf('take').replace(/\W/g, '');

function findLinkProblem(link: string, format: HashFormat) {
  if (link.trim() === '') return 'missing';
  return link.toLowerCase().includes(wordOf(format)) ? 'damaged' : 'foreign';
}

/** The link of a dossier, as it was copied or as a mailer has spelled it. */
function findHandout(link: string, format: HashFormat): string | undefined {
  for (const text of [link, ...cleanInEachWay(link, { keepsLongDashes: true })]) {
    const code = recognizeCode(text, format);
    if (code?.kind === 'handout') return code.about;
  }
  return undefined;
}

/** Takes the payload from any address: a link in a stranger's code is never followed. */
export function extractAssignmentPayload(link: string, format: HashFormat): string | undefined {
  const damaged = new RegExp(`[#/\\s]${wordOf(format)}/([\\w-]+)`, 'i');
  return findPayload(link) ?? damaged.exec(cleanPastedText(link))?.[1];
}

function useOpenLink() {
  const { router } = useApp();
  const pastedProblem = useSignal<LinkProblem | SetCodeProblem | 'missing' | undefined>(undefined);
  const loadOnPress = useLoadOnPress();
  const openHandout = (about: string) => router.goTo('receive', about);
  const film = useFilm({
    own: 'assignment',
    codes: useDraft('filmed-codes', []),
    router,
    onHandout: openHandout,
  });
  const openLink = async (link: string) => {
    pastedProblem.value = undefined;
    const handout = findHandout(link, router);
    if (handout !== undefined) return openHandout(handout);
    if (film.addCode(link)) return;
    const payload = extractAssignmentPayload(link, router);
    if (payload) return router.goTo('take', payload);
    const typed = await loadOnPress(() => import('../typed/set-code.ts')).then(
      ({ findSetCode }) => findSetCode(link),
      // what has no figure is no code; else App says what is lost
      () => (/\d/.test(link) ? undefined : ({ ok: false, problem: 'foreign' } as const)),
    );
    if (typed?.ok) router.goTo('take', typed.coded.code);
    else
      pastedProblem.value =
        typed?.problem === 'foreign' ? findLinkProblem(link, router) : typed?.problem;
  };
  return { openLink, film, pastedProblem };
}

export function AssignmentLinkForm({ classroomText, qrText, problem }: Props) {
  const { router } = useApp();
  const t = classroomText.takeAssignment;
  const pastedLink = useDraft('link', '');
  const { openLink, film, pastedProblem } = useOpenLink();
  const shownProblem = pastedProblem.value ?? problem;
  useEffect(() => {
    void takeSharedFile().then(async (shared) => {
      if (!shared) return;
      pastedLink.value = (await shared.slice(0, MAX_SHARED_BYTES).text()).trim();
      await openLink(pastedLink.value);
    });
  }, []);
  return (
    <div class={css.take}>
      <h1>{t.openTitle}</h1>
      <RunningAttempts t={t} />
      <p id="link-problem" role="alert" class="problem">
        {shownProblem && t.problems[shownProblem]}
      </p>
      <p>{t.scanHint}</p>
      <Scanner t={qrText.scanner} onCode={openLink} />
      <FilmNews film={film} t={qrText} router={router} />
      <form
        class="fields"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          const field = event.currentTarget.querySelector('textarea');
          void openLink(pastedLink.value).then(() => pastedProblem.value && field?.focus());
        }}
      >
        {/* an <input> joins the lines of a message */}
        <TextArea
          label={t.linkLabel}
          text={pastedLink}
          isCode
          rows={3}
          maxLength={20_000}
          required
          aria-describedby="link-problem"
          aria-invalid={pastedProblem.value !== undefined}
          onKeyDown={(event) => {
            if (event.key !== 'Enter' || event.shiftKey || event.isComposing) return;
            event.preventDefault();
            event.currentTarget.form?.requestSubmit();
          }}
        />
        <button type="submit" class="quiet">
          {t.openLink}
        </button>
      </form>
      <OpenDossierFile label={classroomText.dossierNotHere.openFile} />
    </div>
  );
}
