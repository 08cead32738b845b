/** For a screen to move the focus itself. */
const GRACE_MS = 100;

const canHoldFocus = (element: HTMLElement) =>
  element.isConnected && !element.matches(':disabled') && element.checkVisibility?.() !== false;

const isInSight = (element: HTMLElement) => {
  const { top, bottom } = element.getBoundingClientRect();
  return bottom >= 0 && top < window.innerHeight;
};

/**
 * From a control that vanished, to the heading above, or if that is out of sight to what the control
 * stood in: a second press there sets nothing off.
 */
function restoreFocus(path: readonly HTMLElement[]) {
  const [lost] = path;
  if (!lost || document.activeElement !== document.body || canHoldFocus(lost)) return;
  const around = path.slice(1).filter(canHoldFocus);
  const place =
    around.find((one) => one.matches('section, main')) ?? document.getElementById('main');
  const heading = place?.querySelector<HTMLElement>('h1, h2, h3');
  const target = heading && isInSight(heading) ? heading : (around.find(isInSight) ?? place);
  if (target && target.tabIndex < 0) target.tabIndex = -1;
  target?.focus({ preventScroll: true });
}

export function keepFocus(): void {
  const { isRestarted, ...state } = window.history.state ?? {};
  if (isRestarted) {
    // a question has it already
    if (document.activeElement === document.body)
      document.getElementById('main')?.focus({ preventScroll: true });
    window.history.replaceState(state, '');
  }
  let path: HTMLElement[] = [];
  let timer = 0;
  document.addEventListener('focusin', (event) => {
    path = event.composedPath().filter((one) => one instanceof HTMLElement);
  });
  document.addEventListener('pointerdown', ({ target }) => {
    // a press on what has the focus moves it nowhere
    if (!path[0]?.contains(target as Node)) path = [];
  });
  new MutationObserver(() => {
    clearTimeout(timer);
    const { activeElement } = document;
    // Chromium leaves the focus on a disabled control until it draws
    if (activeElement === document.body || activeElement?.matches(':disabled'))
      timer = window.setTimeout(() => restoreFocus(path), GRACE_MS);
  }).observe(document.body, { subtree: true, childList: true, attributeFilter: ['disabled'] });
}
