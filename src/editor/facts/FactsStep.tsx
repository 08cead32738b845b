import { useLayoutEffect, useRef } from 'preact/hooks';
import { useText } from '../../i18n/context.ts';
import { formatDate } from '../../i18n/format.ts';
import { Dock } from '../../ui/Dock.tsx';
import { useStep } from '../../ui/press-guard.ts';
import { DraftStatus } from '../DraftStatus.tsx';
import type { EditorStepProps } from '../step-props.ts';
import { useFormDraft } from '../use-form-draft.ts';
import { AddFact } from './AddFact.tsx';
import { FactCard } from './FactCard.tsx';
import css from './FactsStep.module.css';
import {
  type FactSection,
  factSections,
  isSettled,
  listSection,
  needsHolders,
  needsSpeaker,
} from './fact-sections.ts';

/** Whoever has read this many facts has the button above them out of sight. */
const LONG_LIST = 3;

export function FactsStep({ session, text, onNext }: EditorStepProps) {
  const t = text.facts;
  const shellText = useText();
  const project = session.history.value.present;
  const firstOpen = factSections.find((section) =>
    listSection(project, section).some((fact) => !isSettled(project, fact)),
  );
  const chosen = useFormDraft<FactSection | 'none' | undefined>(session, 'section', undefined);
  // moves on by itself once all of a section is settled
  const openSection = chosen.value ?? firstOpen;
  const page = useRef<HTMLDivElement>(null);
  const isDone = (section: FactSection) =>
    listSection(project, section).every((fact) => isSettled(project, fact));
  const all = factSections.flatMap((section) => listSection(project, section));
  const settled = all.filter((fact) => isSettled(project, fact)).length;
  const judged = settled + all.filter((fact) => needsHolders(project, fact)).length / 2;
  useStep(settled);
  const noteCard = useNextCard(page, judged, () => {
    if (openSection && openSection !== 'none' && isDone(openSection)) chosen.value = undefined;
  });
  return (
    <>
      <h1>{text.steps.facts.title}</h1>
      {(all.length > 0 || project.isDrafted) && <p>{all.length > 0 ? t.lead : t.noFacts}</p>}
      <DraftStatus session={session} t={text.source} />
      <p class="note">{t.countedFrom(formatDate(project.source.day, shellText))}</p>
      <div ref={page} class={css.facts} onClickCapture={noteCard}>
        {factSections.map((section) => (
          <Section
            key={section}
            section={section}
            isOpen={section === openSection}
            {...{ session, text }}
            onToggle={() => {
              chosen.value = section === openSection ? 'none' : section;
            }}
          />
        ))}
      </div>
      <Dock>
        <button type="button" class={settled < all.length ? 'quiet' : 'action'} onClick={onNext}>
          {t.next}
        </button>
      </Dock>
    </>
  );
}

/** The card that was judged folds or asks on: the next open one from there, then from the top. */
function useNextCard(
  page: { current: HTMLElement | null },
  judged: number,
  leaveSection: () => void,
) {
  const before = useRef(judged);
  const isAwaited = useRef(false);
  const place = useRef(0);
  // at each render: the next card may be in a section that opens only then
  useLayoutEffect(() => {
    if (judged > before.current) {
      isAwaited.current = true;
      leaveSection();
    }
    before.current = judged;
    const open = isAwaited.current
      ? [...(page.current?.querySelectorAll<HTMLElement>('li[data-open]') ?? [])]
      : [];
    const card = open.find((one) => placeOf(one) >= place.current) ?? open[0];
    if (!card) return;
    isAwaited.current = false;
    card.querySelector('button')?.focus({ preventScroll: true });
    card.scrollIntoView({ block: 'nearest' });
  });
  return ({ target }: { target: EventTarget | null }) => {
    place.current = target instanceof Element ? placeOf(target.closest('li')) : 0;
  };
}

const placeOf = (card: Element | null) =>
  card?.parentElement ? [...card.parentElement.children].indexOf(card) : 0;

interface SectionProps extends Omit<EditorStepProps, 'onNext'> {
  section: FactSection;
  isOpen: boolean;
  onToggle(): void;
}

function Section({ section, isOpen, session, text, onToggle }: SectionProps) {
  const t = text.facts;
  const project = session.history.value.present;
  const facts = listSection(project, section);
  const open = facts.filter((fact) => !isSettled(project, fact));
  const isWhole = section === 'dates' || section === 'figures' || section === 'actors';
  const confirmable = open.filter((fact) => !needsSpeaker(project, fact));
  const confirmAll = isWhole && confirmable.length > 1 && (
    <button
      type="button"
      class="quiet"
      onClick={() => {
        const ids = confirmable.map(({ id }) => id);
        session.dispatch({ kind: 'review-facts', ids, review: 'right' });
      }}
    >
      {confirmable.length === facts.length
        ? t.allRight[section]
        : t.othersRight(confirmable.length)}
    </button>
  );
  return (
    <section
      data-axis={section === 'dates' ? 'dates' : section === 'actors' ? 'actors' : 'positions'}
    >
      <h2>
        <button type="button" aria-expanded={isOpen} onClick={onToggle}>
          <span>{t.sections[section]}</span>
          <small>{t.progress(facts.length - open.length, facts.length)}</small>
        </button>
      </h2>
      {isOpen && (
        <>
          {confirmAll}
          <ul>
            {facts.map((fact) => (
              <FactCard key={fact.id} fact={fact} session={session} t={t} />
            ))}
          </ul>
          {open.length >= LONG_LIST && confirmAll}
          <AddFact section={section} session={session} t={t} />
        </>
      )}
    </section>
  );
}
