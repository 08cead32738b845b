import { runAfterPaint } from '../../shared/after-paint.ts';

/** Input on the prerendered page before the game has started. */
export interface EarlyInput {
  response?: string;
  /** When it was answered, by the clock of events; 0 before. */
  at: number;
  pressedKey: string;
  isNextRequested?: boolean;
}

const earlyInput: Omit<EarlyInput, 'at' | 'pressedKey'> = {};
let answeredAt = 0;
let pressedKey = '';
/** At most once. */
let showAnswer = () => {};

/** Sooner, nobody has read the answer and pressed the same again: see press-guard.ts. */
const isAfterAnswer = ({ timeStamp }: Event) => timeStamp > answeredAt + 300;

/** Marks the option, and after the next paint shows its prerendered answer, as the game would. */
function onClick(event: MouseEvent) {
  const target = event.target as Element;
  const option = target.closest<HTMLElement>('#lead [data-option]');
  if (option && !answeredAt) {
    answeredAt = event.timeStamp;
    const id = `answer-${option.dataset.option}`;
    const template = document.getElementById(id) as HTMLTemplateElement;
    earlyInput.response = template.dataset.response as string;
    option.dataset.score = template.dataset.score;
    showAnswer = () => {
      showAnswer = () => {};
      document.getElementById('lead')?.replaceWith(template.content);
      const feedback = document.querySelector<HTMLElement>('#lead [aria-labelledby=verdict]');
      feedback?.focus({ preventScroll: true });
      feedback?.querySelector('#why')?.scrollIntoView({ block: 'nearest' });
      feedback?.firstElementChild?.scrollIntoView({ block: 'nearest' });
    };
    runAfterPaint(() => showAnswer());
  }
  if (target.closest('#lead button.action'))
    earlyInput.isNextRequested = isAfterAnswer(event) || !event.detail;
}

/** Shorter than `shortcut.ts`: this question has three options, and the page no field for text. */
function onKeyDown(event: KeyboardEvent) {
  const { key } = event;
  const target = event.target as Element;
  const sign = /^\w$/.test(key) ? key : event.code.replace(/Key|Digit/, '') || key;
  if (event.repeat || event.ctrlKey || event.metaKey || event.altKey) return;
  if (event.getModifierState('AltGraph') || !target.closest('#lead')) return;
  if (event.code === pressedKey && !isAfterAnswer(event)) return event.preventDefault();
  pressedKey = event.code;
  document
    .querySelector<HTMLElement>(
      key === 'Enter' && target.matches('[aria-labelledby=verdict]')
        ? '#lead button.action'
        : `#lead [data-option="${'abc123'.indexOf(sign.toLowerCase()) % 3}"]`,
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
  return { ...earlyInput, at: answeredAt, pressedKey };
}
