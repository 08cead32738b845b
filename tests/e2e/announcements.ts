import type { Page } from '@playwright/test';

/** What a voice says unasked: where the focus goes, and what live regions tell. */
export interface Announcements {
  focus: string[];
  live: string[];
}

/** Starts to write down what is said unasked on this page, until it is loaded anew. */
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
    /** Regions and groups that the focus comes into are said before what has it. */
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
        // nobody is told of what goes
        if (type === 'childList' && addedNodes.length === 0) continue;
        const element = target instanceof Element ? target : target.parentElement;
        const region = element?.closest(live);
        if (region) {
          // what is said is the whole of the nearest part that holds together, or what has come
          const atomic = element?.closest('[aria-atomic=true], [role=status], [role=alert]');
          if (atomic && region.contains(atomic)) note(region, plain(atomic.textContent));
          else if (type === 'characterData') note(region, plain(target.textContent));
          else for (const node of addedNodes) note(region, plain(node.textContent));
          continue;
        }
        // a region that comes with its text is told by some voices: it counts
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

/** What was said unasked since the last time. */
export const takeAnnouncements = (page: Page): Promise<Announcements> =>
  page.evaluate(() => {
    const { spoken } = window as unknown as { spoken: Announcements };
    return { focus: spoken.focus.splice(0), live: spoken.live.splice(0) };
  });
