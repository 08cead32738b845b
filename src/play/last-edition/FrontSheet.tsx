import { useApp } from '../../app/app-context.ts';
import type { PlayScreenProps } from '../../app/screen.ts';
import { type Axis, axes } from '../../bank/types.ts';
import { useText } from '../../i18n/context.ts';
import { formatArticleDate, formatDate, formatDay } from '../../i18n/format.ts';
import { AxisIcon } from '../../ui/AxisIcon.tsx';
import css from './FrontSheet.module.css';

type Props = PlayScreenProps & { completion: { at: number } };

/** On the screen, on paper and as an image. */
export function FrontSheet({ playableBank, playText, completion }: Props) {
  const t = useText();
  const { lastEdition: labels } = playText;
  const { game } = useApp();
  const { bank, engine } = playableBank;
  const memory = game.memory.value;
  const factCount = axes.reduce((sum, axis) => sum + bank[axis].length, 0);
  const begunAt = Math.min(...Object.values(memory).map(({ firstAt }) => firstAt));
  const editions = engine.editionNumber(
    memory,
    completion.at,
    game.utcOffsetMinutes(completion.at),
  );
  return (
    <article class={css.sheet}>
      <header>
        <p class={css.name}>{t.name}</p>
        <p class={css.folio}>
          <b>{labels.completed(formatDay(completion.at, t.locale))}</b>
          <span>{labels.editions(formatDay(begunAt, t.locale), editions)}</span>
          <span>{labels.factCount(factCount)}</span>
        </p>
        <h2 lang={bank.language}>{bank.title}</h2>
        <p class={css.source}>
          {formatArticleDate(game.front, t)}, {t.source(bank.article.publisher)}
        </p>
      </header>
      <div class={css.columns} lang={bank.language}>
        {playableBank.axes.map((axis) => (
          <section key={axis} data-axis={axis} class={css[axis]}>
            <h3>
              <AxisIcon axis={axis} /> {t.axes[axis]}
            </h3>
            <AxisFacts axis={axis} playableBank={playableBank} playText={playText} />
          </section>
        ))}
      </div>
    </article>
  );
}

function AxisFacts({ axis, playableBank: { bank }, playText }: PlayScreenProps & { axis: Axis }) {
  const t = useText();
  if (axis === 'actors') {
    return (
      <ul>
        {bank.actors.map(({ id, name, role }) => (
          <li key={id}>
            <b>{name}</b>, {role}
          </li>
        ))}
      </ul>
    );
  }
  if (axis === 'dates') {
    return (
      <ul>
        {bank.dates.map(({ id, date, label }) => (
          <li key={id}>
            <b>{formatDate(date, t)}</b> {label}
          </li>
        ))}
      </ul>
    );
  }
  return (
    <ul>
      {bank.positions.map(({ id, holder, stance, claim }) => {
        const actor = bank.actors.find((one) => one.id === holder);
        return (
          <li key={id}>
            <b>{actor?.name}</b> {playText.stances[stance][actor?.plural ? 1 : 0]} {claim}
          </li>
        );
      })}
    </ul>
  );
}
