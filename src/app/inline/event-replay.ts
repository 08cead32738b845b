import { afterPaint } from '../../shared/after-paint.ts';

/** What the player did on the printed page before the game stood. */
export interface EarlyInput {
  /** The option of the opening that was tapped. */
  response?: string;
  /** Whether the next question was asked for. */
  isNext?: true;
}

const early: EarlyInput = {};
/** Shows the answer that was given, once at most. */
let tell = () => {};

/** Marks what was tapped, and shows what was printed for it once that is painted, as the game itself would. */
function answer(option: HTMLElement) {
  const printed = document.getElementById(`answer-${option.dataset.option}`);
  if (early.response || !(printed instanceof HTMLTemplateElement)) return;
  early.response = printed.dataset.response ?? '';
  option.dataset.score = printed.dataset.score;
  tell = () => {
    tell = () => {};
    document.getElementById('lead')?.replaceWith(printed.content);
    const feedback = document.querySelector<HTMLElement>('#lead [aria-labelledby=verdict]');
    feedback?.focus({ preventScroll: true });
    feedback?.querySelector('#why')?.scrollIntoView({ block: 'nearest' });
    feedback?.firstElementChild?.scrollIntoView({ block: 'nearest' });
  };
  afterPaint(() => tell());
}

function next() {
  early.isNext = true;
}

function onClick({ target }: MouseEvent) {
  if (!(target instanceof Element)) return;
  const option = target.closest<HTMLElement>('#lead [data-option]');
  if (option) answer(option);
  else if (target.closest('#lead button.action')) next();
}

function onKeyDown({ key, target, repeat, ctrlKey, metaKey, altKey }: KeyboardEvent) {
  if (!(target instanceof Element) || repeat || ctrlKey || metaKey || altKey) return;
  if (key === 'Enter' && target.matches('#lead [aria-labelledby=verdict]')) next();
  const index = Math.max('abc'.indexOf(key.toLowerCase()), '123'.indexOf(key));
  const option =
    target.closest('#lead') && document.querySelector(`#lead [data-option="${index}"]`);
  if (option) answer(option as HTMLElement);
}

const page = document.documentElement;

/** Takes taps and keys on the printed question, until somebody else does. */
export function take(): void {
  page.addEventListener('click', onClick);
  page.addEventListener('keydown', onKeyDown);
}

/** Hands over what was done so far; from here on the caller takes taps and keys. */
export function handOver(): EarlyInput {
  page.removeEventListener('click', onClick);
  page.removeEventListener('keydown', onKeyDown);
  tell();
  return early;
}
