import { useSignal } from '@preact/signals';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { useText } from '../../i18n/context.ts';
import css from './ListenButton.module.css';
import {
  chooseVoice,
  findSentences,
  languageOfText,
  readAloud,
  type SpokenSentence,
} from './read-aloud.ts';

interface Props {
  language: string;
  getRoot(): Element | null | undefined;
  isLong?: boolean;
}

const PAUSE_ICON = 'M5 3h3v14H5zM12 3h3v14h-3z';
const SPEAKER_ICON =
  'M2 7h3l5-4v14l-5-4H2zM12.5 6.5q2.5 3.5 0 7l1.2 1q3.6-4.5 0-9zM15 4q4.5 6 0 12l1.2 1q5.6-7 0-14z';

function highlightSentence(sentence: SpokenSentence | undefined) {
  if (!('highlights' in CSS)) return;
  if (!sentence) CSS.highlights.delete('spoken');
  else CSS.highlights.set('spoken', new Highlight(sentence.range));
}

function useReader(language: string, getRoot: Props['getRoot']) {
  const voice = useSignal<SpeechSynthesisVoice>();
  const isReading = useSignal(false);
  const sentenceIndex = useSignal(0);
  const stopReading = useRef<(() => void) | undefined>(undefined);

  function pause() {
    stopReading.current?.();
    stopReading.current = undefined;
    isReading.value = false;
    highlightSentence(undefined);
  }

  function start() {
    const root = getRoot();
    if (!voice.value || !root) return;
    const spoken = languageOfText(root, language);
    const spokenVoice = chooseVoice(speechSynthesis.getVoices(), spoken, navigator.languages);
    const sentences = findSentences(root, spokenVoice ? spoken : language);
    isReading.value = true;
    const texts = sentences.map(({ text }) => text);
    stopReading.current = readAloud(
      texts,
      sentenceIndex.value,
      spokenVoice ?? voice.value,
      (index) => {
        sentenceIndex.value = index ?? 0;
        const sentence = index === undefined ? undefined : sentences[index];
        highlightSentence(sentence);
        if (index === undefined) isReading.value = false;
        sentence?.range.startContainer.parentElement?.scrollIntoView({ block: 'nearest' });
      },
    );
  }

  // a layout effect: the voice stops together with its page
  useLayoutEffect(() => {
    const synthesis = speechSynthesis;
    const updateVoice = () => {
      voice.value = chooseVoice(synthesis.getVoices(), language, navigator.languages);
    };
    updateVoice();
    // most browsers load their voices late
    synthesis.addEventListener?.('voiceschanged', updateVoice);
    // else some browsers go on speaking
    window.addEventListener('pagehide', pause);
    return () => {
      synthesis.removeEventListener?.('voiceschanged', updateVoice);
      window.removeEventListener('pagehide', pause);
      pause();
    };
  }, [language]);

  return { voice, isReading, sentenceIndex, start, pause };
}

/** Hidden if the device has no voice for the language. */
export function ListenButton({ language, getRoot, isLong = false }: Props) {
  const t = useText().listen;
  const { voice, isReading, sentenceIndex, start, pause } = useReader(language, getRoot);
  const startButton = useRef<HTMLButtonElement>(null);
  if (!voice.value) return null;
  const isUnderway = isReading.value || sentenceIndex.value > 0;
  const label = isReading.value ? t.pause : isUnderway ? t.resume : t.start;
  return (
    <span class={css.listen} data-long={isLong}>
      <button
        type="button"
        ref={startButton}
        aria-label={isLong ? undefined : label}
        title={isLong ? undefined : label}
        onClick={isReading.value ? pause : start}
      >
        <svg viewBox="0 0 20 20" width="20" height="20" aria-hidden="true">
          <path d={isReading.value ? PAUSE_ICON : SPEAKER_ICON} />
        </svg>
        {isLong && label}
      </button>
      {isLong && isUnderway && (
        <button
          type="button"
          onClick={() => {
            pause();
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
