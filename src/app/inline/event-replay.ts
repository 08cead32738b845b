import { runAfterPaint } from '../../shared/after-paint.ts';

/** Input on the prerendered page before the game has started. */
export interface EarlyInput {
  response?: string;
  isNextRequested?: true;
}

const earlyInput: EarlyInput = {};
/** At most once. */
let showAnswer = () => {};

/** Marks the option, and after the next paint shows its prerendered answer, as the game would. */
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

export function captureEvents(): void {
  rootElement.addEventListener('click', onClick);
  rootElement.addEventListener('keydown', onKeyDown);
}

export function releaseEvents(): EarlyInput {
  rootElement.removeEventListener('click', onClick);
  rootElement.removeEventListener('keydown', onKeyDown);
  showAnswer();
  return earlyInput;
}
