import { useApp } from '../../app/app-context.ts';
import type { PlayScreenProps } from '../../app/screen.ts';
import { axes } from '../../bank/types.ts';
import type { PlayableBank } from '../../engine/playable-bank.ts';
import { useText } from '../../i18n/context.ts';
import { formatDate, formatDay, formatPercent, formatPoints } from '../../i18n/format.ts';
import type { AppText } from '../../i18n/text/fr.ts';
import { EvidenceQuote } from '../../question/EvidenceQuote.tsx';
import { AxisIcon } from '../../ui/AxisIcon.tsx';
import { beginStep } from '../../ui/press-guard.ts';
import type { PlayText } from '../text/fr.ts';
import css from './Fact.module.css';

function describeFact({ bank }: PlayableBank, id: string, t: AppText, playText: PlayText) {
  const actor = bank.actors.find((one) => one.id === id);
  if (actor) return { title: actor.name, line: actor.role, evidence: actor.evidence };
  const date = bank.dates.find((one) => one.id === id);
  if (date) {
    return {
      title: date.label,
      line: formatDate(date.date, t),
      evidence: date.evidence,
    };
  }
  const position = bank.positions.find((one) => one.id === id);
  const holder = bank.actors.find((one) => one.id === position?.holder);
  if (!position || !holder) return undefined;
  const verb = playText.stances[position.stance][holder.plural ? 1 : 0];
  return {
    title: `${holder.name} ${verb} ${position.claim}`,
    line: t.via[position.via],
    evidence: position.evidence,
  };
}

export function Fact({ about: id = '', playableBank, playText }: PlayScreenProps) {
  const t = useText();
  const { game, router } = useApp();
  const fact = describeFact(playableBank, id, t, playText);
  if (!fact) {
    return (
      <>
        <h1>{playText.fact.notInDossier}</h1>
        <a class="quiet" href={router.hashOf('front-page')}>
          {playText.fact.back}
        </a>
      </>
    );
  }
  const { language } = game.front;
  const axis = axes.find((one) => playableBank.bank[one].some((other) => other.id === id));
  return (
    <article class={css.fact} data-axis={axis}>
      <p class={css.axis}>
        {axis && <AxisIcon axis={axis} />} {axis && t.axes[axis]}
      </p>
      <h1 lang={language}>{fact.title}</h1>
      <p lang={language}>{fact.line}</p>
      <EvidenceQuote evidence={playableBank.evidenceForFact(fact.evidence)} language={language} />
      <FactMemory id={id} playableBank={playableBank} playText={playText} />
      <button
        type="button"
        class="action"
        onClick={async () => {
          beginStep();
          await game.startRound({ facts: [id] });
          router.goTo('round');
        }}
      >
        {playText.fact.play}
      </button>
      <a class="quiet" href={router.hashOf('front-page')}>
        {playText.fact.back}
      </a>
    </article>
  );
}

function FactMemory({ id, playableBank: { engine }, playText }: PlayScreenProps & { id: string }) {
  const { locale } = useText();
  const { game } = useApp();
  const memory = game.memory.value[id];
  if (!memory) return <p class="note">{playText.fact.neverAnswered}</p>;
  const ink = engine.retrievability(memory, game.now());
  return (
    <ul class={css.memory}>
      <li>
        <label>
          {playText.fact.inkLabel} <meter min={0} max={1} value={ink} />{' '}
          {formatPercent(ink, locale)}
        </label>
      </li>
      <li>{playText.fact.timesAnswered(memory.times)}</li>
      <li>
        {engine.isDue(memory, game.now())
          ? playText.fact.dueNow
          : playText.fact.dueOn(formatDay(engine.dueAt(memory), locale))}
      </li>
      {memory.proof.of > 0 && (
        <li>
          {playText.evidenceScore(
            playText.outOf(formatPoints(memory.proof.points, locale), memory.proof.of),
          )}
        </li>
      )}
    </ul>
  );
}
