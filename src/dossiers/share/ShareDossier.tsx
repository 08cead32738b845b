import { useSignal } from '@preact/signals';
import { useMemo } from 'preact/hooks';
import { useApp } from '../../app/app-context.ts';
import { useLanguage } from '../../i18n/context.ts';
import { reuseFormat } from '../../i18n/format.ts';
import { pageUrl } from '../../i18n/page-url.ts';
import { AnimatedQr } from '../../qr/AnimatedQr.tsx';
import { encodeHandout, spellHandout } from '../../qr/handout.ts';
import { FRAME_CHARS, FRAME_ERROR_CORRECTION, PREFER_FILE_ABOVE_FRAMES } from '../../qr/limits.ts';
import { toFrames } from '../../qr/multipart.ts';
import { QrCode } from '../../qr/QrCode.tsx';
import type { QrText } from '../../qr/text/fr.ts';
import { EnlargeBox } from '../../ui/EnlargeBox.tsx';
import { LinkActions } from '../../ui/LinkActions.tsx';
import { RadioField } from '../../ui/RadioField.tsx';
import type { KeptDossier } from '../dossier-store.ts';
import { type HandedAssignment, saveDossierFile } from '../keep/export-dossier.ts';
import type { DossierText } from '../text/fr.ts';
import css from './ShareDossier.module.css';

/** Messengers cut longer ones. */
const MAX_LINK_LENGTH = 3_000;

/** Four a second, and a phone misses some. */
const SECONDS_PER_FRAME = 0.4;

interface Props {
  kept: Pick<KeptDossier, 'id' | 'packed'>;
  assignment?: HandedAssignment | undefined;
  text: DossierText['share'];
  qrText: QrText;
}

/** Hands out a dossier of this device by codes or link; with an assignment, by a file that holds both too. */
export function ShareDossier({ kept, assignment, text: t, qrText }: Props) {
  const { router } = useApp();
  const { tag, text: shellText } = useLanguage();
  const addressOf = (hash: string) => new URL(pageUrl(tag) + hash, window.location.href).href;
  const handout = { packed: kept.packed, assignment: assignment?.payload };
  const url = addressOf(router.hashOf('receive', spellHandout(handout)));
  const hasLink = url.length <= MAX_LINK_LENGTH;
  const frames = useMemo(
    () => toFrames(encodeHandout(handout), FRAME_CHARS, 'dossier'),
    [handout.packed, handout.assignment],
  );
  const hasCodes = frames.length > 0 && frames.length <= PREFER_FILE_ABOVE_FRAMES;
  const ways = [hasCodes && t.ways.codes, hasLink && t.ways.link, t.ways.file].filter(
    (way) => way !== false,
  );
  const listed = reuseFormat(Intl.ListFormat, shellText.locale, { type: 'disjunction' }).format(
    ways,
  );
  return (
    <div class={css.share}>
      <p>{assignment ? t.leadWithAssignment(listed) : t.lead(listed)}</p>
      <Codes
        frames={hasCodes ? frames : undefined}
        hasAssignment={assignment !== undefined}
        gameUrl={addressOf(router.hashOf('take'))}
        assignmentUrl={assignment?.url}
        t={t}
        qrText={qrText}
      />
      <section>
        <h2>{t.linkTitle}</h2>
        {hasLink ? (
          <>
            <p class="note">{t.linkNote}</p>
            <LinkActions url={url} t={t} />
          </>
        ) : (
          <p>{t.linkTooLong}</p>
        )}
      </section>
      {assignment && <SaveFile kept={kept} assignment={assignment} t={t} />}
    </div>
  );
}

interface CodesProps extends Pick<Props, 'qrText'> {
  assignmentUrl: string | undefined;
  /** Undefined if there would be too many. */
  frames: readonly string[] | undefined;
  hasAssignment: boolean;
  gameUrl: string;
  t: Props['text'];
}

type Step = 'game' | 'dossier' | 'assignment';

/** One code at a time: a camera would take any that it sees. */
function Codes({ frames, hasAssignment, gameUrl, assignmentUrl, t, qrText }: CodesProps) {
  const step = useSignal<Step>('game');
  const seconds = frames && Math.ceil(frames.length * SECONDS_PER_FRAME);
  const stills = { game: gameUrl, assignment: assignmentUrl };
  const { dossierAndAssignment, ...labels } = t.steps;
  if (hasAssignment) labels.dossier = dossierAndAssignment;
  const hints = { ...t.hints, dossier: seconds ? t.hints.dossier(seconds) : t.codesTooLong };
  const still = step.value !== 'dossier' && stills[step.value];
  return (
    <EnlargeBox t={t}>
      <p aria-live="polite">{hints[step.value]}</p>
      {still && <QrCode content={still} level="low" label={labels[step.value]} />}
      {step.value === 'dossier' && frames && (
        <AnimatedQr t={qrText.phoneTransfer} frames={frames} level={FRAME_ERROR_CORRECTION} />
      )}
      <RadioField<Step>
        legend={t.stepsTitle}
        name="handout-step"
        ids={['game', 'dossier', ...(assignmentUrl ? (['assignment'] as const) : [])]}
        labels={labels}
        chosen={step.value}
        onChoose={(next) => {
          step.value = next;
        }}
      />
    </EnlargeBox>
  );
}

interface SaveFileProps extends Pick<Props, 'kept'> {
  assignment: HandedAssignment;
  t: Props['text'];
}

function SaveFile({ kept, assignment, t }: SaveFileProps) {
  const outcome = useSignal<'fileSaved' | 'fileFailed' | undefined>(undefined);
  const save = async () => {
    try {
      await saveDossierFile(kept, assignment);
      outcome.value = 'fileSaved';
    } catch {
      outcome.value = 'fileFailed';
    }
  };
  return (
    <section>
      <h2>{t.fileTitle}</h2>
      <p class="note">{t.fileNote}</p>
      <button type="button" class="quiet" onClick={save}>
        {t.saveFile}
      </button>
      <p role="status" class="note">
        {outcome.value && t[outcome.value]}
      </p>
    </section>
  );
}
