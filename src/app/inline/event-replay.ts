import { runAfterPaint } from '../../shared/after-paint.ts';

/** What the player did on the printed page before the game stood. */
export interface EarlyInput {
  /** The option of the opening that was tapped. */
  response?: string;
  /** Whether the next question was asked for. */
  isNextRequested?: true;
}

const earlyInput: EarlyInput = {};
/** Shows the answer that was given, once at most. */
let showAnswer = () => {};

/** Marks what was tapped, and shows what was printed for it once that is painted, as the game itself would. */
function recordAnswer(option: HTMLElement) {
  const template = document.getElementById(`answer-${option.dataset.option}`);
  if (earlyInput.response || !(template instanceof HTMLTemplateElement)) return;
  earlyInput.response = template.dataset.response ?? '';
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

function recordNext() {
  earlyInput.isNextRequested = true;
}

function onClick({ target }: MouseEvent) {
  if (!(target instanceof Element)) return;
  const option = target.closest<HTMLElement>('#lead [data-option]');
  if (option) recordAnswer(option);
  else if (target.closest('#lead button.action')) recordNext();
}

function onKeyDown({ key, target, repeat, ctrlKey, metaKey, altKey }: KeyboardEvent) {
  if (!(target instanceof Element) || repeat || ctrlKey || metaKey || altKey) return;
  if (key === 'Enter' && target.matches('#lead [aria-labelledby=verdict]')) recordNext();
  const index = Math.max('abc'.indexOf(key.toLowerCase()), '123'.indexOf(key));
  const option =
    target.closest('#lead') && document.querySelector(`#lead [data-option="${index}"]`);
  if (option) recordAnswer(option as HTMLElement);
}

const rootElement = document.documentElement;

/** Takes taps and keys on the printed question, until somebody else does. */
export function captureEvents(): void {
  rootElement.addEventListener('click', onClick);
  rootElement.addEventListener('keydown', onKeyDown);
}

/** Hands over what was done so far; from here on the caller takes taps and keys. */
export function releaseEvents(): EarlyInput {
  rootElement.removeEventListener('click', onClick);
  rootElement.removeEventListener('keydown', onKeyDown);
  showAnswer();
  return earlyInput;
}
