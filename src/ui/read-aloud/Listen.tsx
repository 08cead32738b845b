import { useSignal } from '@preact/signals';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { useText } from '../../i18n/context.ts';
import css from './Listen.module.css';
import { chooseVoice, findSentences, readAloud, type SpokenSentence } from './read-aloud.ts';

interface Props {
  /** The language of what is read. */
  language: string;
  /** What is read. */
  getRoot(): Element | null | undefined;
  /** With words, and a way back to the beginning. */
  isLong?: boolean;
}

/** Marks a sentence where it stands, without a touch to the page; where that is unknown, nothing. */
function highlightSentence(sentence: SpokenSentence | undefined) {
  if (!('highlights' in CSS)) return;
  if (!sentence) CSS.highlights.delete('spoken');
  else CSS.highlights.set('spoken', new Highlight(sentence.range));
}

/** Reads aloud by a voice of the device, sentence by sentence; nothing where it has none of the language. */
export function ListenButton({ language, getRoot, isLong = false }: Props) {
  const t = useText().listen;
  const voice = useSignal<SpeechSynthesisVoice>();
  const isReading = useSignal(false);
  /** The sentence that is read, or was when it was paused. */
  const sentenceIndex = useSignal(0);
  const stopReading = useRef<(() => void) | undefined>(undefined);
  const startButton = useRef<HTMLButtonElement>(null);

  // the voice falls silent with the page that it reads, not a frame later
  useLayoutEffect(() => {
    const synthesis = speechSynthesis;
    // most browsers know their voices only some time later
    const updateVoice = () => {
      voice.value = chooseVoice(synthesis.getVoices(), language, navigator.languages);
    };
    updateVoice();
    synthesis.addEventListener?.('voiceschanged', updateVoice);
    // some go on when the page is gone
    window.addEventListener('pagehide', pauseReading);
    return () => {
      synthesis.removeEventListener?.('voiceschanged', updateVoice);
      window.removeEventListener('pagehide', pauseReading);
      pauseReading();
    };
  }, [language]);

  function pauseReading() {
    stopReading.current?.();
    stopReading.current = undefined;
    isReading.value = false;
    highlightSentence(undefined);
  }
  function startReading(chosenVoice: SpeechSynthesisVoice) {
    const rootElement = getRoot();
    const sentences = rootElement ? findSentences(rootElement, language) : [];
    isReading.value = true;
    const texts = sentences.map(({ text }) => text);
    stopReading.current = readAloud(texts, sentenceIndex.value, chosenVoice, (nth) => {
      sentenceIndex.value = nth ?? 0;
      highlightSentence(nth === undefined ? undefined : sentences[nth]);
      if (nth === undefined) isReading.value = false;
      else sentences[nth]?.range.startContainer.parentElement?.scrollIntoView({ block: 'nearest' });
    });
  }

  const { value } = voice;
  if (!value) return null;
  const isUnderway = isReading.value || sentenceIndex.value > 0;
  const label = isReading.value ? t.pause : isUnderway ? t.resume : t.start;
  return (
    <span class={css.listen} data-long={isLong}>
      <button
        type="button"
        ref={startButton}
        aria-label={isLong ? undefined : label}
        title={isLong ? undefined : label}
        onClick={() => (isReading.value ? pauseReading() : startReading(value))}
      >
        <svg viewBox="0 0 20 20" width="20" height="20" aria-hidden="true">
          <path
            d={
              isReading.value
                ? 'M5 3h3v14H5zM12 3h3v14h-3z'
                : 'M2 7h3l5-4v14l-5-4H2zM12.5 6.5q2.5 3.5 0 7l1.2 1q3.6-4.5 0-9zM15 4q4.5 6 0 12l1.2 1q5.6-7 0-14z'
            }
          />
        </svg>
        {isLong && label}
      </button>
      {isLong && isUnderway && (
        <button
          type="button"
          onClick={() => {
            pauseReading();
            sentenceIndex.value = 0;
            startButton.current?.focus();
          }}
        >
          {t.stop}
        </button>
      )}
    </span>
  );
}
