/** In ms, on and off in turn. */
const patterns = { placed: [10], missed: [20, 60, 20] };

/** No iPhone has it. */
export const canVibrate = (): boolean => 'vibrate' in navigator;

export function vibrate(what: keyof typeof patterns): void {
  const isOff =
    'still' in document.documentElement.dataset ||
    matchMedia('(prefers-reduced-motion: reduce)').matches;
  if (!isOff && canVibrate()) navigator.vibrate(patterns[what]);
}
