/** Barriers for touch and keyboard. Runs in the page: it can use no import. */
export function findBarriers(): string[] {
  const barriers: string[] = [];
  const isVisible = (element: Element) =>
    element.checkVisibility({ visibilityProperty: true }) &&
    getComputedStyle(element).clipPath !== 'inset(50%)';
  const describe = (element: Element) => element.outerHTML.replace(/\s+/g, ' ').slice(0, 120);
  const controls = [
    ...document.querySelectorAll<HTMLElement>(
      'a[href], button, input, select, textarea, summary, [tabindex="0"]',
    ),
  ].filter((one) => isVisible(one) && !one.matches(':disabled'));

  // 2.5.8: 24 by 24 px, or so much room around the middle; a link or a hard word in a sentence is as high as its line
  const targetBoxOf = (element: Element) => {
    const own = element.getBoundingClientRect();
    const label = element.closest('label')?.getBoundingClientRect();
    return label && label.height > own.height ? label : own;
  };
  const isSmall = ({ width, height }: DOMRect) => width < 23.5 || height < 23.5;
  const middleOf = ({ x, y, width, height }: DOMRect) => [x + width / 2, y + height / 2] as const;
  const boxes = controls.map((one) => [one, targetBoxOf(one)] as const);
  for (const [control, box] of boxes) {
    if (!isSmall(box)) continue;
    if (control.matches('a, [popovertarget]') && getComputedStyle(control).display === 'inline')
      continue;
    const [x, y] = middleOf(box);
    const isNear = boxes.some(([other, its]) => {
      if (other === control) return false;
      const [itsX, itsY] = middleOf(its);
      if (isSmall(its)) return Math.hypot(itsX - x, itsY - y) < 24;
      const aside = Math.max(its.left - x, x - its.right, 0);
      return Math.hypot(aside, Math.max(its.top - y, y - its.bottom, 0)) < 12;
    });
    if (isNear)
      barriers.push(
        `${Math.round(box.width)} by ${Math.round(box.height)} px: ${describe(control)}`,
      );
  }

  // 2.4.7 and 2.4.11: the focused element shows its focus and is not wholly covered
  const before = document.activeElement;
  const scrollPosition = [window.scrollX, window.scrollY] as const;
  for (const control of controls) {
    control.focus();
    if (document.activeElement !== control) continue;
    const hasFocusRing = [control, control.nextElementSibling, control.closest('label')].some(
      (one) => {
        const { outlineStyle, outlineWidth } = one
          ? getComputedStyle(one)
          : { outlineStyle: 'none', outlineWidth: '0' };
        return outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2;
      },
    );
    if (!hasFocusRing) barriers.push(`no focus to be seen: ${describe(control)}`);
    const { left, right, top, bottom } = targetBoxOf(control);
    const isHit = [0.1, 0.5, 0.9].some((across) =>
      [0.1, 0.5, 0.9].some((down) => {
        const hit = document.elementFromPoint(
          left + (right - left) * across,
          top + (bottom - top) * down,
        );
        return (
          hit &&
          (control.contains(hit) ||
            hit.contains(control) ||
            hit.closest('label')?.contains(control))
        );
      }),
    );
    if (!isHit) barriers.push(`covered when it has the focus: ${describe(control)}`);
  }
  if (before instanceof HTMLElement) before.focus({ preventScroll: true });
  window.scrollTo(...scrollPosition);
  return barriers;
}
