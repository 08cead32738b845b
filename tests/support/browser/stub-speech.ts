/**
 * A voice of the device for a page that has none: it keeps each sentence until it is told to end it
 * by `finish()`. It runs in the page, and stands alone.
 */
export function stubSpeechSynthesis(lang: string): void {
  const said: string[] = [];
  let current: SpeechSynthesisUtterance | undefined;
  const stub = {
    getVoices: () => [{ lang, localService: true, default: true, name: 'Voix' }],
    addEventListener() {},
    removeEventListener() {},
    speak(utterance: SpeechSynthesisUtterance) {
      current = utterance;
      said.push(utterance.text);
    },
    cancel() {
      current = undefined;
    },
  };
  Object.defineProperty(window, 'speechSynthesis', { value: stub });
  Object.defineProperty(window, 'SpeechSynthesisUtterance', {
    value: class {
      text: string;
      constructor(text: string) {
        this.text = text;
      }
    },
  });
  Object.assign(window, {
    said,
    isSpeaking: () => current !== undefined,
    finish: () => current?.onend?.(new Event('end') as SpeechSynthesisEvent),
    marked: () => [...(CSS.highlights.get('spoken') ?? [])].map((range) => String(range).trim()),
  });
}
