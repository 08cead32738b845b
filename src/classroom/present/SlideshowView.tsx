import { useSignalEffect } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import { hashOf } from '../../app/router.ts';
import type { PlayableBank } from '../../engine/playable-bank.ts';
import { useText } from '../../i18n/context.ts';
import { formatDate } from '../../i18n/format.ts';
import { useAwake } from '../../ui/use-wake-lock.ts';
import type { ResolvedAssignment, SavedAssignment } from '../assignment.ts';
import { slideOf } from '../slide.ts';
import { slideWords } from '../slide-words.ts';
import type { ClassroomText } from '../text/fr.ts';
import { Evidence } from './SlideEvidence.tsx';
import css from './SlideshowView.module.css';
import { SlideView } from './SlideView.tsx';
import { MAX_TEAMS, type Slideshow, type SlideshowState } from './slideshow.ts';
import { useFit } from './use-fit-text.ts';

interface Props {
  met: ResolvedAssignment<SavedAssignment>;
  dossier: PlayableBank;
  projection: Slideshow;
  words: ClassroomText;
  onShown(shown: SlideshowState): void;
}

const forth = ['PageDown', 'ArrowRight', 'ArrowDown', ' ', 'Enter'];
const back = ['PageUp', 'ArrowLeft', 'ArrowUp'];

/** One item before the room, in letters as large as fit, black on white whatever the theme. */
export function Stage({ met, dossier, projection, words, onShown }: Props) {
  const text = useText();
  const say = words.projeter;
  const stage = useRef<HTMLDivElement>(null);
  const prompt = useRef<HTMLHeadingElement>(null);
  const items = met.items.flatMap((item) => item ?? []);
  const at = projection.at.value;
  const step = projection.step.value;
  const item = items[at];
  const fit = useFit<HTMLDivElement>(`${at} ${step} ${projection.teams.value.length}`);
  useAwake();
  useSignalEffect(() => onShown(projection.shown.value));
  useEffect(() => prompt.current?.focus(), [at]);

  // a clicker is a keyboard that presses page down, wherever the focus is
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      const { key, target } = event;
      if (event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented) return;
      const on = target instanceof Element ? target : document.body;
      if (on.matches('select')) return;
      const isField = on.matches('input');
      // who speaks to their machine has letters in every word: these count beside the prompt alone
      const isLetter = key.length === 1 && fit.current?.contains(on);
      const letter = isLetter ? text.item.letters.indexOf(key.toUpperCase()) : -1;
      const field = stage.current?.querySelector<HTMLInputElement>(`[data-hands="${letter}"]`);
      if (field) {
        field.focus();
        field.select();
      } else if (isField && key === 'Enter') prompt.current?.focus();
      // what a control does with a key is its own; those of a clicker are no control's
      else if (isField && !key.startsWith('Page')) return;
      else if (on.matches('a, button') && (key === ' ' || key === 'Enter')) return;
      else if (forth.includes(key)) {
        // held down, it would tell the room the whole set
        if (!event.repeat) projection.advance();
      } else if (back.includes(key)) projection.back();
      else return;
      event.preventDefault();
    };
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  }, [projection]);

  const slide = item && slideOf(item, dossier.shuffler(met.set.seed, item), slideWords(text));
  const last = at === items.length - 1 && step === 'evidence';
  return (
    <div ref={stage} class={css.stage} data-theme="light" data-step={step}>
      <header class={css.bar}>
        <h1 class="hidden">{say.title}</h1>
        <p>
          {item ? say.progress(at + 1, items.length) : met.set.name}
          {item && <span>{text.frame(formatDate(dossier.bank.article.date, text))}</span>}
        </p>
        {document.fullscreenEnabled && (
          <button
            type="button"
            class="link"
            onClick={() => {
              if (document.fullscreenElement) void document.exitFullscreen();
              else stage.current?.requestFullscreen().catch(() => {});
            }}
          >
            {say.full}
          </button>
        )}
        <a class="link" href={hashOf('classe')}>
          {say.leave}
        </a>
      </header>
      <div ref={fit} class={css.slide} lang={dossier.bank.language}>
        <h2 ref={prompt} tabIndex={-1} lang={item ? undefined : text.locale}>
          {item ? item.prompt : say.over}
        </h2>
        {item && slide && (
          <div aria-live="polite">
            <SlideView
              key={item.id}
              slide={slide}
              step={step}
              hands={projection.hands.value}
              raised={projection.raised.value}
              onCount={projection.count}
              words={say}
            />
            {step === 'evidence' && <Evidence proof={dossier.proof(item)} />}
          </div>
        )}
        {!item && projection.teams.value.length > 0 && (
          <ol class={css.points} lang={text.locale}>
            {projection.teams.value.map((points, team) => (
              <li key={team}>
                {say.team(team + 1)} <b>{say.points(points)}</b>
              </li>
            ))}
          </ol>
        )}
      </div>
      <footer class={css.foot}>
        {item && <Teams projection={projection} words={say} isAnswered={step !== 'asked'} />}
        <TeamCount projection={projection} words={say} />
        <div class={css.ways}>
          <button
            type="button"
            class="quiet"
            disabled={at === 0 && step === 'asked'}
            onClick={projection.back}
          >
            {say.back}
          </button>
          <button
            type="button"
            class="action"
            onClick={item ? projection.advance : projection.restart}
          >
            {!item ? say.again : last ? say.finish : say.advance[step]}
          </button>
        </div>
        <p class="note">{say.keys}</p>
      </footer>
    </div>
  );
}

type TeamProps = Pick<Props, 'projection'> & { words: ClassroomText['projeter'] };

/** How many teams play on this one screen; a team alone is none. */
const TeamCount = ({ projection, words }: TeamProps) => (
  <label class={css.count}>
    {words.teams}{' '}
    <select
      value={String(projection.teams.value.length)}
      onChange={({ currentTarget }) => projection.play(Number(currentTarget.value))}
    >
      {Array.from({ length: MAX_TEAMS + 1 }, (_, many) => many)
        .filter((many) => many !== 1)
        .map((many) => (
          <option key={many} value={String(many)}>
            {many === 0 ? words.noTeams : many}
          </option>
        ))}
    </select>
  </label>
);

/** The teams with their points; one of them has its turn. */
function Teams({ projection, words, isAnswered }: TeamProps & { isAnswered: boolean }) {
  const teams = projection.teams.value;
  if (teams.length === 0) return null;
  return (
    <ul class={css.teams}>
      {teams.map((points, team) => (
        // a team is its number
        <li key={team} aria-current={projection.turn.value === team ? 'true' : undefined}>
          <span>
            {words.team(team + 1)} <b>{words.points(points)}</b>
          </span>
          {isAnswered && (
            <>
              <button
                type="button"
                aria-label={words.less(team + 1)}
                onClick={() => projection.score(team, -1)}
              >
                −
              </button>
              <button
                type="button"
                aria-label={words.more(team + 1)}
                onClick={() => projection.score(team, 1)}
              >
                +
              </button>
            </>
          )}
        </li>
      ))}
    </ul>
  );
}
