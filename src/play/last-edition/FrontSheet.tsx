import { useApp } from '../../app/app-context.ts';
import type { BankScreenProps, PlayScreenProps } from '../../app/screen.ts';
import type { Axis } from '../../bank/types.ts';
import { useText } from '../../i18n/context.ts';
import { formatArticleDate, formatDay } from '../../i18n/format.ts';
import { MarkedText } from '../../question/GlossaryText.tsx';
import { AxisIcon } from '../../ui/AxisIcon.tsx';
import { describeFact, type FactText } from '../facts/describe-fact.ts';
import { sortDates } from '../facts/sort-dates.ts';
import css from './FrontSheet.module.css';

type Props = PlayScreenProps & { completion: { at: number } };

const axesInPrint = ['actors', 'positions', 'dates'] as const;

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
        {axesInPrint
          .filter((axis) => playableBank.axes.includes(axis))
          .map((axis) => (
            <section key={axis} data-axis={axis} class={css[axis]}>
              <h3>
                <AxisIcon axis={axis} /> {t.axes[axis]}
              </h3>
              <AxisFacts axis={axis} playableBank={playableBank} />
            </section>
          ))}
      </div>
    </article>
  );
}

function Folio({ playableBank: { facts, engine }, playText, completion }: Props) {
  const { locale } = useText();
  const { lastEdition: t } = playText;
  const { game } = useApp();
  const memory = game.memory.value;
  return (
    <p class={css.folio}>
      <b>{t.completed(formatDay(completion.at, locale))}</b>
      <span>{t.begun(formatDay(engine.findFirstAnswer(memory, completion.at), locale))}</span>
      <span>{t.factCount(facts.length)}</span>
    </p>
  );
}

interface Line {
  id: string;
  head: string;
  text: string;
}

function groupByHead(lines: readonly Line[]): [head: string, lines: Line[]][] {
  const groups = new Map<string, Line[]>();
  for (const line of lines) groups.set(line.head, [...(groups.get(line.head) ?? []), line]);
  return [...groups];
}

function describeLine(id: string, { axis, headline, deck, who, ...line }: FactText): Line {
  if (axis === 'actors') return { id, head: headline, text: deck };
  if (axis === 'dates') return { id, head: deck, text: headline };
  return { id, head: who ?? '', text: line.before + line.gap + line.after };
}

function AxisFacts({ axis, playableBank }: BankScreenProps & { axis: Axis }) {
  const t = useText();
  const { bank } = playableBank;
  const facts = axis === 'dates' ? sortDates(bank.dates) : bank[axis];
  const lines = facts.flatMap(({ id }) => {
    const fact = describeFact(playableBank, id, t);
    return fact ? describeLine(id, fact) : [];
  });
  return (
    <dl>
      {groupByHead(lines).map(([head, texts]) => (
        <div key={head}>
          <dt>
            <MarkedText text={head} />
          </dt>
          {texts.map(({ id, text }) => (
            <dd key={id}>
              <MarkedText text={text} />
            </dd>
          ))}
        </div>
      ))}
    </dl>
  );
}
