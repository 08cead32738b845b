import { useContext } from 'preact/hooks';
import { useApp } from '../../app/app-context.ts';
import type { PlayScreenProps } from '../../app/screen.ts';
import { useText } from '../../i18n/context.ts';
import { formatDay, formatPoints } from '../../i18n/format.ts';
import { EvidenceQuote } from '../../question/EvidenceQuote.tsx';
import { AxisIcon } from '../../ui/AxisIcon.tsx';
import { beginStep } from '../../ui/press-guard.ts';
import { TermMarking } from '../../ui/term-marking.ts';
import { describeFact } from '../facts/describe-fact.ts';
import { WithoutBrief } from '../read/WithoutBrief.tsx';
import css from './Fact.module.css';

export const Fact = (props: PlayScreenProps) => (
  <WithoutBrief playText={props.playText}>
    <FactPage {...props} />
  </WithoutBrief>
);

function FactPage({ about: id = '', playableBank, playText }: PlayScreenProps) {
  const t = useText();
  const { game, router } = useApp();
  const fact = describeFact(playableBank, id, t);
  const [headline, deck] = useContext(TermMarking)([fact?.headline ?? '', fact?.deck ?? '']);
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
  const { axis } = fact;
  return (
    <article class={css.fact} data-axis={axis}>
      <p class={css.axis}>
        <AxisIcon axis={axis} /> {t.axes[axis]}
      </p>
      <h1 lang={language}>{headline}</h1>
      <p lang={language}>{deck}</p>
      <EvidenceQuote
        evidence={playableBank.evidenceForFact(fact.evidence)}
        language={language}
        readBefore={`${fact.headline} ${fact.deck}`}
      />
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
  const state = engine.getFactState(memory, game.now());
  return (
    <ul class={css.memory} data-state={state}>
      <li>
        <b>{playText.fact.states[state]}</b>
      </li>
      {memory && (
        <>
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
        </>
      )}
    </ul>
  );
}
