import type { Page } from '@playwright/test';

/** A screen reader's announcements: the focused elements and the live regions. */
export interface Announcements {
  focus: string[];
  live: string[];
}

/** Starts to record announcements on this page, until it is reloaded. */
export const recordAnnouncements = (page: Page) =>
  page.evaluate(() => {
    const spoken: Announcements = { focus: [], live: [] };
    Object.assign(window, { spoken });
    const plain = (text: string | null | undefined) => (text ?? '').replace(/\s+/g, ' ').trim();
    const textsOf = (element: Element, attribute: string) =>
      (element.getAttribute(attribute) ?? '')
        .split(' ')
        .map((id) => plain(id && document.getElementById(id)?.textContent))
        .filter(Boolean)
        .join(' ');
    const nameOf = (element: Element) =>
      plain(
        element.getAttribute('aria-label') ||
          textsOf(element, 'aria-labelledby') ||
          (element instanceof HTMLInputElement || element instanceof HTMLSelectElement
            ? element.labels?.[0]?.firstChild?.textContent
            : element instanceof HTMLFieldSetElement
              ? element.querySelector('legend')?.textContent
              : element.textContent),
      );
    /** Regions and groups that the focus enters are announced before the focused element. */
    const around = 'section[aria-labelledby], section[aria-label], fieldset';
    let before = new Set<Element>();
    document.addEventListener('focusin', ({ target }) => {
      if (!(target instanceof Element)) return;
      const rooms: Element[] = [];
      for (let at: Element | null | undefined = target; at; at = at.parentElement?.closest(around))
        if (at !== target && at.matches(around)) rooms.unshift(at);
      const entered = rooms.filter((room) => !before.has(room)).map(nameOf);
      before = new Set(rooms);
      const described = textsOf(target, 'aria-describedby');
      const own = target.matches('main') ? target.getAttribute('aria-label') : nameOf(target);
      spoken.focus.push([...entered, plain(own), described].filter(Boolean).join(' / '));
    });
    const live = '[role=status], [role=alert], [aria-live]:not([aria-live=off])';
    const announce = (region: Element, text: string) => {
      if (!text || region.closest('[aria-busy=true]')) return;
      const isUrgent = region.matches('[role=alert], [aria-live=assertive]');
      spoken.live.push(`${isUrgent ? 'aussitôt' : 'ensuite'} : ${text}`);
    };
    new MutationObserver((records) => {
      const regions = new Map<Element, Set<string>>();
      const note = (region: Element, text: string) =>
        regions.set(region, (regions.get(region) ?? new Set()).add(text));
      for (const { type, target, addedNodes } of records) {
        // nothing announces a removal
        if (type === 'childList' && addedNodes.length === 0) continue;
        const element = target instanceof Element ? target : target.parentElement;
        const region = element?.closest(live);
        if (region) {
          // announced is the whole of the nearest atomic part, or else the addition
          const atomic = element?.closest('[aria-atomic=true], [role=status], [role=alert]');
          if (atomic && region.contains(atomic)) note(region, plain(atomic.textContent));
          else if (type === 'characterData') note(region, plain(target.textContent));
          else for (const node of addedNodes) note(region, plain(node.textContent));
          continue;
        }
        // some screen readers announce a region that comes with its text: it counts
        for (const node of addedNodes) {
          if (!(node instanceof Element)) continue;
          const inside = [...node.querySelectorAll(live), ...(node.matches(live) ? [node] : [])];
          for (const one of inside) note(one, plain(one.textContent));
        }
      }
      for (const [region, texts] of regions) for (const text of texts) announce(region, text);
    }).observe(document.body, {
      subtree: true,
      childList: true,
      characterData: true,
      attributeFilter: ['aria-busy'],
    });
  });

/** The announcements since the last call. */
export const takeAnnouncements = (page: Page): Promise<Announcements> =>
  page.evaluate(() => {
    const { spoken } = window as unknown as { spoken: Announcements };
    return { focus: spoken.focus.splice(0), live: spoken.live.splice(0) };
  });
