import type { Rival } from './rivals.ts';

/** What the probe has noted on a page; times in ms since the navigation began. */
interface ProbeReadings {
  /** When an option was painted. */
  readable?: number;
  /** When the feedback on the first answer was painted. */
  answered?: number;
  /** From each tap to its painted feedback. */
  took: number[];
  /** From each tap to its painted reason. */
  reasonTimes: number[];
  /** The sum of all shifts that no input excuses: never less than CLS, which takes the worst window. */
  shifts: number;
}

/** What the bench calls on the page. */
export interface Probe extends ProbeReadings {
  /** The middle of what can be tapped now: an option, where it is time for one, else the way on. */
  findTapTarget(what: 'option' | 'next', nth: number): { x: number; y: number } | undefined;
  /** Resolves once the reason of the tap that is timed was painted. */
  reasonPainted: Promise<void>;
  /** Times the next tap. */
  timeNextTap(): void;
}

type ProbeTarget = Pick<Rival, 'host' | 'option' | 'feedback' | 'reason' | 'next'> & {
  isFirst: boolean;
};

/**
 * Runs in every page before its own scripts, the same for all. A frame counts as painted when a task asked
 * for in its animation callback runs, one that goes before the page's own: style, layout and paint lie
 * between, and the page's own work after that frame does not.
 *
 * The first answer: from the start of the page something taps the first visible option every 10 ms, as an
 * impatient player does, until feedback is there. So what counts is the moment at which a tap has its
 * effect on the screen, whether the page was made by a server, hydrated or drawn by its script.
 *
 * A later answer: from the time stamp that the browser gave the tap to the first frame painted with the
 * feedback in it, and to the first with the reason.
 */
export function installProbe({
  host,
  option,
  feedback,
  reason = feedback,
  next,
  isFirst,
}: ProbeTarget) {
  const root = (): ParentNode | null | undefined =>
    host ? document.querySelector(host)?.shadowRoot : document;
  const visibleElements = (selector: string) =>
    [...(root()?.querySelectorAll<HTMLElement>(selector) ?? [])].filter(
      (element) => element.getClientRects().length > 0 && element.checkVisibility(),
    );
  /**
   * Looks at the next frame, then at each that follows a change of the page, and calls back once one was
   * painted with something in it. A frame that only the probe asks for would be the page's expense.
   */
  const oncePainted = (selector: string, then: () => void) =>
    requestAnimationFrame(() => {
      if (visibleElements(selector).length > 0) {
        scheduler.postTask(then, { priority: 'user-blocking' });
        return;
      }
      const changes = new MutationObserver(() => {
        changes.disconnect();
        oncePainted(selector, then);
      });
      const all = { subtree: true, childList: true, attributes: true, characterData: true };
      changes.observe(root() ?? document, all);
    });

  const at: Probe = {
    took: [],
    reasonTimes: [],
    shifts: 0,
    reasonPainted: Promise.resolve(),
    findTapTarget(what, nth) {
      const isOver = visibleElements(feedback).length > 0 || visibleElements(option).length === 0;
      if (isOver !== (what === 'next')) return undefined;
      const found =
        what === 'option' ? visibleElements(option) : next.flatMap(visibleElements).slice(0, 1);
      const element = found[nth % found.length];
      if (!element) return undefined;
      element.scrollIntoView({ block: 'center', behavior: 'instant' });
      const { x, y, width, height } = element.getBoundingClientRect();
      return { x: x + width / 2, y: y + height / 2 };
    },
    timeNextTap() {
      at.reasonPainted = new Promise((done) => {
        const start = ({ timeStamp }: Event) => {
          oncePainted(feedback, () => at.took.push(performance.now() - timeStamp));
          oncePainted(reason, () => {
            at.reasonTimes.push(performance.now() - timeStamp);
            done();
          });
        };
        addEventListener('click', start, { capture: true, once: true });
      });
    },
  };
  Object.assign(window, { probe: at });

  const shifting = new PerformanceObserver((list) => {
    for (const entry of list.getEntries() as (PerformanceEntry & {
      value: number;
      hadRecentInput: boolean;
    })[]) {
      if (!entry.hadRecentInput) at.shifts += entry.value;
    }
  });
  shifting.observe({ type: 'layout-shift', buffered: true });

  if (!isFirst) return;
  let isReading = false;
  function checkFeedback() {
    if (visibleElements(feedback).length === 0) return;
    clearInterval(tapping);
    // no input of a player's excuses what the answer itself moves
    shifting.disconnect();
    oncePainted(feedback, () => {
      at.answered = performance.now();
      // where a tap came so soon that no frame showed the question alone
      at.readable ??= at.answered;
      (window as unknown as { tell(word: string): void }).tell('');
    });
  }
  const tapping = setInterval(() => {
    const [one] = visibleElements(option);
    if (one && !isReading) {
      isReading = true;
      oncePainted(option, () => {
        at.readable = performance.now();
      });
    }
    // as a mouse does, which some ask for: a click by the method has no button
    one?.dispatchEvent(
      new MouseEvent('click', { bubbles: true, cancelable: true, composed: true, view: window }),
    );
    // most tell in the click itself, some later
    checkFeedback();
  }, 10);
}
