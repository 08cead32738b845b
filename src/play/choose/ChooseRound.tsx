import { type Signal, useSignal } from '@preact/signals';
import { useRef } from 'preact/hooks';
import { useApp } from '../../app/app-context.ts';
import type { PlayScreenProps } from '../../app/screen.ts';
import type { PlayableBank } from '../../engine/playable-bank.ts';
import { useText } from '../../i18n/context.ts';
import { LoadError } from '../../ui/LoadError.tsx';
import { RadioGroup } from '../../ui/RadioGroup.tsx';
import { useDraft } from '../../ui/use-draft.ts';
import type { RoundOptions } from '../round/round-actions.ts';
import css from './ChooseRound.module.css';

/** Starts a round and goes to it. One at a time: its screen may still be loading. */
function useStartRound() {
  const { game, router } = useApp();
  const problem = useSignal<'no-such-fact' | 'failed' | undefined>(undefined);
  const isStarting = useRef(false);
  const start = async (options: RoundOptions) => {
    if (isStarting.current) return;
    isStarting.current = true;
    problem.value = undefined;
    try {
      if (await game.startRound(options)) return router.goTo('round');
      problem.value = 'no-such-fact';
    } catch {
      problem.value = 'failed';
    }
    isStarting.current = false;
  };
  return { problem: problem.value, start };
}

function useChoices({ axes }: PlayableBank) {
  const axis = useDraft('axis', 'all');
  // none if it was chosen in another dossier
  const chosenAxes = axes.filter((one) => one === axis.value);
  const only = useDraft('only', 'any');
  const brief = useDraft('brief', 'closed');
  const mode = useDraft('mode', 'round');
  const toOptions = (chosenMode = mode.value): RoundOptions => ({
    ...(chosenAxes.length > 0 && { axes: chosenAxes }),
    ...(only.value !== 'any' && { only: only.value === 'missed' ? 'missed' : 'faded' }),
    ...(brief.value === 'open' && { open: true as const }),
    ...(chosenMode === 'around' && { size: 3, before: true as const }),
  });
  return { axis, only, brief, mode, toOptions };
}

export function ChooseRound({ playableBank, playText }: PlayScreenProps) {
  const { axes, engine, facts } = playableBank;
  const t = useText();
  const { chooseRound: labels } = playText;
  const { game, router } = useApp();
  const { axis, only, brief, mode, toOptions } = useChoices(playableBank);
  const { problem, start } = useStartRound();
  const startChosen = () => void start(toOptions());
  const { faded } = engine.countFactStates(facts, game.memory.value, game.now());
  return (
    <form
      class={css.choose}
      onSubmit={(event) => {
        event.preventDefault();
        startChosen();
      }}
    >
      <h1>{t.titles.choose}</h1>
      {axes.length > 1 &&
        renderChoice(labels.axesLegend, 'axes', axis, [
          ['all', labels.allAxes],
          ...axes.map((id): [string, string] => [id, t.axes[id]]),
        ])}
      {renderChoice(labels.factsLegend, 'only', only, [
        ['any', labels.allFacts],
        ['faded', labels.fadedFacts(faded)],
        ['missed', labels.missedFacts],
      ])}
      {renderChoice(labels.modeLegend, 'mode', mode, [
        ['round', labels.questions(game.countItems(toOptions('round')))],
        ['around', labels.beforeAndAfterReading(game.countItems(toOptions('around')))],
      ])}
      {renderChoice(labels.briefLegend, 'brief', brief, [
        ['closed', labels.briefClosed],
        ['open', labels.briefOpen],
      ])}
      <button type="submit" class="action">
        {labels.start}
      </button>
      {problem === 'failed' && <LoadError onRetry={startChosen} />}
      <p role="status" class="note">
        {problem === 'no-such-fact' && labels.noSuchFact}
      </p>
      <a
        class="quiet"
        href={router.hashOf('export', axis.value === 'all' ? undefined : axis.value)}
      >
        {labels.exportLink}
      </a>
    </form>
  );
}

const renderChoice = (
  legend: string,
  name: string,
  choice: Signal<string>,
  options: readonly [id: string, label: string][],
) => (
  <RadioGroup
    legend={legend}
    name={name}
    options={options.map(([id, text]) => ({ id, text }))}
    chosen={choice.value}
    onChoose={(id) => {
      choice.value = id;
    }}
  />
);
