import { useApp } from '../../app/app-context.ts';
import type { PlayScreenProps } from '../../app/screen.ts';
import { useText } from '../../i18n/context.ts';
import { getDateFormat } from '../../i18n/format.ts';
import { MarkedText } from '../../question/GlossaryText.tsx';
import { AxisIcon } from '../../ui/AxisIcon.tsx';
import { describeFact } from '../facts/describe-fact.ts';
import { capitalize } from './capitalize.ts';
import css from './EditionHead.module.css';
import type { EditionState } from './edition-state.ts';

type Props = PlayScreenProps & { state: EditionState; today: string };

export function EditionHead({ playableBank, playText, state, today }: Props) {
  const t = useText();
  const { isLocal } = useApp().game.front;
  const { edition } = playText;
  const { number, facts, everWon, completion, isAtRest } = state;
  const dayFormat = getDateFormat(t.locale, {
    ...{ weekday: 'short', day: 'numeric', month: 'long', timeZone: 'UTC' },
  });
  return (
    <header class={css.head}>
      <p class={css.folio}>
        <span>
          {capitalize(dayFormat.format(Date.parse(today)))} · {edition.number(number)}
        </span>{' '}
        <span>{edition.everWon(everWon, facts.length)}</span>
      </p>
      <Headline {...{ playableBank, playText, state, today }} />
      {isLocal && <p class="note">{playText.madeByHand}</p>}
      {completion && <Completed playText={playText} at={completion.at} />}
      {!isAtRest && <InkBar playText={playText} state={state} />}
    </header>
  );
}

function Headline({ playableBank, state }: Omit<Props, 'playText'>) {
  const t = useText();
  const { game, router } = useApp();
  const id = state.headline;
  const fact = id ? describeFact(playableBank, id, t) : undefined;
  const text = fact?.headline ?? game.front.title;
  return (
    <div class={css.headline} lang={game.front.language} data-axis={fact?.axis}>
      <h2 style={{ '--length': text.length }}>
        {id && fact ? <a href={router.hashOf('fact', id)}>{text}</a> : text}
      </h2>
      {fact && (
        <p>
          <AxisIcon axis={fact.axis} /> <MarkedText text={fact.deck} />
        </p>
      )}
    </div>
  );
}

function Completed({ playText, at }: Pick<Props, 'playText'> & { at: number }) {
  const { locale } = useText();
  const { router } = useApp();
  const format = getDateFormat(locale, { day: 'numeric', month: 'long' });
  return (
    <a class={css.completed} href={router.hashOf('last-edition')}>
      <b>{playText.edition.completed(format.format(at))}</b>, {playText.edition.seeLastEdition}
    </a>
  );
}

const states = ['known', 'faded', 'unseen'] as const;

function InkBar({ playText, state }: Pick<Props, 'playText' | 'state'>) {
  const { edition } = playText;
  // with the known, they are those that were ever won
  const { counts, wonBefore, wonToday, restoredToday } = state;
  const shown = states.filter((one) => counts[one] > 0);
  const today = [
    ...(wonToday > 0 ? [edition.won(wonToday)] : []),
    ...(restoredToday > 0 ? [edition.restored(restoredToday)] : []),
  ];
  return (
    <>
      <div class={css.bar} aria-hidden="true">
        {shown.map((one) => (
          <i key={one} data-state={one} style={{ flexGrow: counts[one] }} />
        ))}
      </div>
      <p class={css.counts}>
        {shown.map((one) => (
          <span key={one}>{edition.counts[one](counts[one])}</span>
        ))}
      </p>
      {(today.length > 0 || wonBefore > 0) && (
        <p class="note">
          {today.length > 0 && edition.today(today.join(', '))}{' '}
          {wonBefore > 0 && edition.wonBefore(wonBefore, counts.faded)}
        </p>
      )}
    </>
  );
}
