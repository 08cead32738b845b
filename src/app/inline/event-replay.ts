import { runAfterPaint } from '../../shared/after-paint.ts';

/** Input on the prerendered page before the game has started. */
export interface EarlyInput {
  response?: string;
  /** When it was answered, by the clock of events; 0 before. */
  at: number;
  key: string;
  isNextRequested?: boolean;
}

const earlyInput: Omit<EarlyInput, 'at' | 'key'> = {};
let answeredAt = 0;
let pressedKey = '';
/** At most once. */
let showAnswer = () => {};

/** Marks the option, and after the next paint shows its prerendered answer, as the game would. */
function onClick(event: MouseEvent) {
  const target = event.target as Element;
  const option = target.closest<HTMLElement>('#lead [data-option]');
  if (option && !answeredAt) {
    answeredAt = event.timeStamp;
    const template = document.getElementById(
      `answer-${option.dataset.option}`,
    ) as HTMLTemplateElement;
    earlyInput.response = template.dataset.response as string;
    option.dataset.score = template.dataset.score;
    showAnswer = () => {
      showAnswer = () => {};
      document.getElementById('lead')?.replaceWith(template.content);
      const feedback = document.querySelector('#lead [aria-labelledby=verdict]') as HTMLElement;
      feedback.focus({ preventScroll: true });
      (feedback.querySelector('#why') as Element).scrollIntoView({ block: 'nearest' });
      (feedback.firstElementChild as Element).scrollIntoView({ block: 'nearest' });
    };
    runAfterPaint(() => showAnswer());
  }
  if (target.closest('#lead button.action'))
    earlyInput.isNextRequested = event.timeStamp > answeredAt + 700;
}

/** Shorter than `shortcut.ts`: this question has three options, and the page no field for text. */
function onKeyDown(event: KeyboardEvent) {
  const { key } = event;
  const target = event.target as Element;
  const byPlace = key.length < 3 ? event.code.replace(key < 'Ͱ' ? 'Digit' : /Key|Digit/, '') : '';
  const sign = /^\w$/.test(key) ? key : byPlace;
  const isModified = event.ctrlKey || event.metaKey || event.altKey;
  if (event.repeat || isModified || event.getModifierState('AltGraph')) return;
  // sooner, nobody has read the answer: see press-guard.ts
  if (key !== 'Tab' && event.timeStamp < answeredAt + 300) return event.preventDefault();
  pressedKey = event.code;
  target
    .closest('#lead')
    ?.querySelector<HTMLElement>(
      key === 'Enter' && target.matches('[aria-labelledby=verdict]')
        ? '.action'
        : `[data-option="${(' ABC123abc'.indexOf(sign) - 1) % 3}"]`,
    )
    ?.click();
}

const rootElement = document.documentElement;

export function captureEvents(): void {
  rootElement.addEventListener('click', onClick);
  rootElement.addEventListener('keydown', onKeyDown);
}

export function releaseEvents(): EarlyInput {
  rootElement.removeEventListener('click', onClick);
  rootElement.removeEventListener('keydown', onKeyDown);
  showAnswer();
  return { ...earlyInput, at: answeredAt, key: pressedKey };
}
