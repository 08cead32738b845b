import type { ComponentChild } from 'preact';
import { useApp } from '../../app/app-context.ts';
import type { PlayScreenProps } from '../../app/screen.ts';
import { type Axis, axes } from '../../bank/types.ts';
import { useText } from '../../i18n/context.ts';
import { formatArticleDate, formatDate, formatDay } from '../../i18n/format.ts';
import { AxisIcon } from '../../ui/AxisIcon.tsx';
import { sortDates } from '../facts/sort-dates.ts';
import css from './FrontSheet.module.css';

type Props = PlayScreenProps & { completion: { at: number } };

/** On the screen, on paper and as an image. */
export function FrontSheet({ playableBank, playText, completion }: Props) {
  const t = useText();
  const { bank } = playableBank;
  return (
    <article class={css.sheet}>
      <p class={css.name}>{t.name}</p>
      <Folio playableBank={playableBank} playText={playText} completion={completion} />
      <h2 lang={bank.language}>{bank.title}</h2>
      <p class={css.source}>
        {formatArticleDate(useApp().game.front, t)}, {t.source(bank.article.publisher)}
      </p>
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

function Folio({ playableBank: { bank, engine }, playText, completion }: Props) {
  const { locale } = useText();
  const { lastEdition: t } = playText;
  const { game } = useApp();
  const memory = game.memory.value;
  const factCount = axes.reduce((sum, axis) => sum + bank[axis].length, 0);
  const begunAt = Math.min(...Object.values(memory).map(({ firstAt }) => firstAt));
  const offset = game.utcOffsetMinutes(completion.at);
  return (
    <p class={css.folio}>
      <b>{t.completed(formatDay(completion.at, locale))}</b>
      <span>
        {t.editions(
          formatDay(begunAt, locale),
          engine.editionNumber(memory, completion.at, offset),
        )}
      </span>
      <span>{t.factCount(factCount)}</span>
    </p>
  );
}

interface Entry {
  id: string;
  head: string;
  lines: readonly { id: string; text: ComponentChild }[];
}

/** Lines under the same head, in the order of the bank. */
function groupByHead(lines: readonly { id: string; head: string; text: ComponentChild }[]) {
  const entries = new Map<string, Entry & { lines: { id: string; text: ComponentChild }[] }>();
  for (const { id, head, text } of lines) {
    const entry = entries.get(head) ?? { id, head, lines: [] };
    entry.lines.push({ id, text });
    entries.set(head, entry);
  }
  return [...entries.values()];
}

function AxisFacts({ axis, playableBank: { bank }, playText }: PlayScreenProps & { axis: Axis }) {
  const t = useText();
  const actorOf = (id: string) => bank.actors.find((one) => one.id === id);
  const lines = {
    actors: () => bank.actors.map(({ id, name, role }) => ({ id, head: name, text: role })),
    dates: () =>
      sortDates(bank.dates).map(({ id, date, label }) => ({
        id,
        head: formatDate(date, t),
        text: label,
      })),
    positions: () =>
      bank.positions.map(({ id, holder, stance, claim }) => ({
        id,
        head: actorOf(holder)?.name ?? '',
        text: `${playText.stances[stance][actorOf(holder)?.plural ? 1 : 0]} ${claim}`,
      })),
  };
  return (
    <dl>
      {groupByHead(lines[axis]()).map(({ id, head, lines: texts }) => (
        <div key={id}>
          <dt>{head}</dt>
          {texts.map((line) => (
            <dd key={line.id}>{line.text}</dd>
          ))}
        </div>
      ))}
    </dl>
  );
}
