import type { ComponentChild } from 'preact';
import { useContext } from 'preact/hooks';
import type { EvidenceSentence } from '../bank/front-page.ts';
import type { Bank } from '../bank/types.ts';
import { useText } from '../i18n/context.ts';
import { useStep } from '../ui/press-guard.ts';
import { ScoreLabel } from '../ui/ScoreLabel.tsx';
import { TermMarking } from '../ui/term-marking.ts';
import { useDraft } from '../ui/use-draft.ts';
import { useUnsavedWork } from '../ui/use-unsaved-work.ts';
import css from './EvidencePicker.module.css';
import { findEvidenceWindow } from './evidence-window.ts';
import { TermRow } from './GlossaryText.tsx';
import { SpeakerCitation } from './SpeakerCitation.tsx';

interface Props {
  brief: Bank['brief'];
  proofs: readonly (readonly string[])[];
  evidence: readonly EvidenceSentence[];
  language: string;
  onSubmit(sentences: string[]): void;
  onSkip(): void;
  skipLabel?: string;
  /** In a class, whole paragraphs, and that none says so may be the answer. */
  isOfClass?: boolean;
  /** Once it has one the evidence is lit where it stands. Without a score it was skipped. */
  outcome?: { score: number | undefined } | false;
}

function findParagraphs(brief: Bank['brief'], evidence: readonly EvidenceSentence[]) {
  const hasEvidence = ({ sentences }: Bank['brief'][number]) =>
    sentences.some(({ id }) => evidence.some((one) => one.id === id));
  // plus the next paragraph, so that the evidence is not the only choice
  const extraIndex = brief.findIndex(hasEvidence) + 1;
  return brief.filter((paragraph, index) => hasEvidence(paragraph) || index === extraIndex);
}

function usePickedSentences({ proofs, evidence, onSubmit, outcome }: Props) {
  const requiredCount = Math.max(1, ...proofs.map(({ length }) => length));
  const pickedIds = useDraft<readonly string[]>(`evidence-${evidence[0]?.id}`, []);
  // a reload goes on with the next question
  useUnsavedWork(pickedIds.value.length > 0 && !outcome);
  const pickSentence = (id: string) => {
    pickedIds.value = pickedIds.value.includes(id)
      ? pickedIds.value.filter((one) => one !== id)
      : [...pickedIds.value, id].slice(-requiredCount);
    if (requiredCount === 1) onSubmit([id]);
  };
  return { requiredCount, pickedIds: pickedIds.value, pickSentence };
}

/** A focused element that goes makes the browser lay out half a page, and scroll to the end of it. */
const releaseFocus = () => (document.activeElement as HTMLElement | null)?.blur();

export function EvidencePicker({ onSubmit, onSkip, ...others }: Props) {
  const props = {
    ...others,
    onSubmit(sentences: string[]) {
      releaseFocus();
      onSubmit(sentences);
    },
    onSkip() {
      releaseFocus();
      onSkip();
    },
  };
  const { brief, proofs, evidence, language, outcome, isOfClass } = props;
  const t = useText();
  useStep('evidence');
  const { requiredCount, pickedIds, pickSentence } = usePickedSentences(props);
  const mark = useContext(TermMarking);
  const paragraphs =
    (!isOfClass && findEvidenceWindow(brief, proofs)) || findParagraphs(brief, evidence);
  const allSentences = paragraphs.flatMap((paragraph) => paragraph.sentences);
  const texts = allSentences.map(({ text }) => text);
  const marked = outcome ? mark(texts) : texts;
  return (
    <div class={css.picker}>
      {outcome ? (
        <h4 id="proved">
          {outcome.score === undefined ? (
            t.feedback.evidence()
          ) : (
            <ScoreLabel score={outcome.score} labels={t.evidencePicker} />
          )}
        </h4>
      ) : (
        <h4 id="ask">{t.evidencePicker.ask(requiredCount, proofs.length > 1)}</h4>
      )}
      {paragraphs.map(({ sentences }) => (
        <p key={sentences[0]?.id} lang={language}>
          {sentences.map((sentence) => (
            <Sentence
              key={sentence.id}
              text={marked[allSentences.indexOf(sentence)]}
              isPicked={pickedIds.includes(sentence.id)}
              isEvidence={evidence.some((one) => one.id === sentence.id)}
              isAsked={!outcome}
              canBeTakenBack={requiredCount > 1}
              onPick={() => pickSentence(sentence.id)}
            />
          ))}
        </p>
      ))}
      {outcome ? (
        evidence.map((sentence) => <SpeakerCitation key={sentence.id} sentence={sentence} />)
      ) : (
        <WaysOn {...props} pickedIds={pickedIds} requiredCount={requiredCount} texts={texts} />
      )}
    </div>
  );
}

function WaysOn({
  pickedIds,
  requiredCount,
  texts,
  ...props
}: Props & { pickedIds: readonly string[]; requiredCount: number; texts: readonly string[] }) {
  const t = useText().evidencePicker;
  return (
    <>
      <TermRow texts={texts} />
      <div class="dock">
        {requiredCount > 1 && (
          <button
            type="button"
            class="action"
            disabled={pickedIds.length === 0}
            onClick={() => props.onSubmit([...pickedIds])}
          >
            {t.submit(pickedIds.length, requiredCount)}
          </button>
        )}
        {props.isOfClass && (
          <button type="button" class="quiet" onClick={() => props.onSubmit([])}>
            {t.noEvidence}
          </button>
        )}
        <button type="button" class="quiet" onClick={props.onSkip}>
          {props.skipLabel ?? t.skip}
        </button>
      </div>
    </>
  );
}

interface SentenceProps {
  text: ComponentChild;
  isPicked: boolean;
  isEvidence: boolean;
  isAsked: boolean;
  canBeTakenBack: boolean;
  onPick(): void;
}

function Sentence({ text, isPicked, isEvidence, isAsked, canBeTakenBack, onPick }: SentenceProps) {
  const t = useText().item;
  if (!isAsked)
    return (
      <>
        {isEvidence ? <mark>{text}</mark> : <span data-picked={isPicked || undefined}>{text}</span>}
        {isPicked && <span class="hidden"> ({t.yourAnswer})</span>}{' '}
      </>
    );
  return (
    <>
      {/* biome-ignore lint/a11y/useSemanticElements: a button would not run on from line to line */}
      <span
        role="button"
        tabIndex={0}
        aria-pressed={canBeTakenBack ? isPicked : undefined}
        onClick={onPick}
        onKeyDown={(event) => {
          if (event.key !== 'Enter' && event.key !== ' ') return;
          event.preventDefault();
          if (!event.repeat) onPick();
        }}
      >
        {text}
      </span>{' '}
    </>
  );
}
