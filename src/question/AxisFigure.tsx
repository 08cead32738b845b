import { parseTimeSpan } from '../bank/edtf-interval.ts';
import { findStanceVerb } from '../bank/stance-verbs.ts';
import type { Axis, Bank, Item } from '../bank/types.ts';
import { useText } from '../i18n/context.ts';
import { formatDate } from '../i18n/format.ts';
import css from './AxisFigure.module.css';

interface Props {
  bank: Bank;
  item: Item;
  axis: Axis;
  isAnswered: boolean;
}

/** A place that the answer fills. Hidden from screen readers: the page says it. */
export function AxisFigure({ bank, item, axis, isAnswered }: Props) {
  const Figure = figures[axis];
  return (
    <div class={css.figure} aria-hidden="true" lang={bank.language}>
      <Figure bank={bank} fact={isAnswered ? item.facts[0] : undefined} />
    </div>
  );
}

interface FigureProps {
  bank: Bank;
  fact: string | undefined;
}

function Portrait({ bank, fact }: FigureProps) {
  const actor = bank.actors.find(({ id }) => id === fact);
  return (
    <>
      <span class={css.disc}>{actor?.monogram}</span> <b>{actor?.name}</b>
    </>
  );
}

function Quotation({ bank, fact }: FigureProps) {
  const position = bank.positions.find(({ id }) => id === fact);
  const speaker = bank.actors.find(({ id }) => id === position?.holder);
  return (
    <>
      <span class={css.mark}>«</span>
      {position && (
        <>
          <q>
            {/* a claim that is denied says the opposite without its verb */}
            {findStanceVerb(bank, position)} {position.claim}
          </q>{' '}
          <span class={css.disc}>{speaker?.monogram}</span>
        </>
      )}
    </>
  );
}

const timeOf = (date: string) => parseTimeSpan(date)?.from ?? 0;

/** From the first to the last year of the dossier, in percent. */
function createScale(dates: readonly string[]) {
  const times = dates.map(timeOf);
  const year = (at: number) => new Date(at).getUTCFullYear();
  const [from, until] = [year(Math.min(...times)), year(Math.max(...times)) + 1];
  const [start, end] = [Date.UTC(from, 0), Date.UTC(until, 0)];
  return { from, until, placeOf: (date: string) => ((timeOf(date) - start) / (end - start)) * 100 };
}

function Scale({ bank, fact }: FigureProps) {
  const t = useText();
  const { from, until, placeOf } = createScale(bank.dates.map(({ date }) => date));
  const date = bank.dates.find(({ id }) => id === fact)?.date;
  const at = date === undefined ? undefined : placeOf(date);
  return (
    <span class={css.scale}>
      <small>{from}</small>
      <span class={css.line}>
        {/* nothing before, wherever it stood, would be a hint */}
        {at !== undefined && (
          <>
            <b style={{ justifySelf: at < 33 ? 'start' : at > 67 ? 'end' : 'center' }}>
              {date && formatDate(date, t)}
            </b>
            <i style={{ insetInlineStart: `${at}%` }} />
          </>
        )}
      </span>
      <small>{until}</small>
    </span>
  );
}

const figures = { actors: Portrait, dates: Scale, positions: Quotation };
