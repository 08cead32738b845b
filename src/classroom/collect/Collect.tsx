import { useLayoutEffect, useRef } from 'preact/hooks';
import { useApp } from '../../app/app-context.ts';
import { useText } from '../../i18n/context.ts';
import { formatPoints } from '../../i18n/format.ts';
import { FilmNews, useFilm } from '../../qr/Film.tsx';
import { Scanner } from '../../qr/Scanner.tsx';
import type { QrText } from '../../qr/text/fr.ts';
import { FileButton } from '../../ui/FileButton.tsx';
import { DraftScope, useDraft } from '../../ui/use-draft.ts';
import { AssignmentNotFound } from '../AssignmentNotFound.tsx';
import type { ClassroomTexts, ResolvedAssignmentProps } from '../needs.tsx';
import type { ReportText } from '../report/text/fr.ts';
import { PasteCodes } from './AddCodes.tsx';
import css from './Collect.module.css';
import type {
  AddCodeOutcome,
  CollectedSeat,
  Collection,
  ConflictResolution,
} from './collection.ts';
import { RemoveSeat } from './RemoveSeat.tsx';
import {
  type CollectNotice,
  type CollectProblem,
  problemKey,
  useCollecting,
} from './use-collecting.ts';

type CollectText = ReportText['collect'];

/** Enough of a long code to find it among others. */
const abbreviateCode = (code: string) =>
  code.length > 40 ? `${code.slice(0, 12)}…${code.slice(-6)}` : code;

function describeOutcome(outcome: AddCodeOutcome, t: CollectText) {
  if (outcome.kind === 'clash') return t.news.clash(outcome.seat, outcome.count);
  return 'seat' in outcome
    ? t.news[outcome.kind](outcome.seat)
    : t.news[outcome.kind](abbreviateCode(outcome.code));
}

function describeNotice(notice: CollectNotice, t: CollectText): string {
  // a removal is told of beside its button
  if ('seat' in notice) return notice.kind === 'removed' ? '' : t.firstKept(notice.seat);
  const { outcomes } = notice;
  const [onlyOutcome] = outcomes;
  if (!onlyOutcome) return '';
  if (outcomes.length === 1) return describeOutcome(onlyOutcome, t);
  // a pupil may come twice, by the long code and by the short one
  const countSeats = (some: readonly AddCodeOutcome[]) =>
    new Set(some.map((one) => 'seat' in one && one.seat)).size;
  const newCount = countSeats(outcomes.filter(({ kind }) => kind === 'new'));
  return t.addedSummary(newCount, countSeats(outcomes) - newCount);
}

const describeProblem = (problem: CollectProblem, t: CollectText) =>
  problem.kind === 'unreadable' ? t.unreadableFile(problem.fileName) : describeOutcome(problem, t);

export function Collect({
  resolved,
  playableBank,
  classroomText,
  reportText,
  qrText,
}: ResolvedAssignmentProps & ClassroomTexts & { reportText: ReportText; qrText: QrText }) {
  const { router } = useApp();
  const { assignment } = resolved;
  const t = reportText.collect;
  const collecting = useCollecting({ resolved, playableBank });
  const { collection, isReady, notice, problems } = collecting;
  const film = useFilm({ own: 'result', codes: useDraft('filmed-codes', []), router });
  const statusLine = useRef<HTMLParagraphElement>(null);
  const news = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    if (notice?.kind === 'added') news.current?.scrollIntoView({ block: 'nearest' });
  }, [notice]);
  if (collecting.isErased) return <AssignmentNotFound t={classroomText} />;
  const unavailableCount = resolved.missingCount + resolved.changedCount;
  return (
    <div class={css.collect}>
      <h1>
        <small>{t.title} </small>
        {assignment.name}
      </h1>
      <p class="note">{t.lead}</p>
      {collecting.isRefused && <p role="alert">{t.saveFailed}</p>}
      {unavailableCount > 0 && <p>{reportText.missingItems(unavailableCount)}</p>}
      {!isReady && <p role="status">{reportText.loading}</p>}
      {isReady && (
        <>
          <SeatGrid collection={collection} seatCount={assignment.seats} t={t} />
          <section>
            <h2>{t.cameraTitle}</h2>
            <Scanner
              t={qrText.scanner}
              onCode={(code) => film.addCode(code) || collecting.addScannedCode(code)}
            />
            <FilmNews film={film} t={qrText} router={router} />
          </section>
          <div ref={news} class={css.news}>
            <p role="status" ref={statusLine} tabIndex={-1}>
              {notice && describeNotice(notice, t)}
            </p>
            <Problems problems={problems} t={t} />
          </div>
          <Conflicts
            collection={collection}
            seatCount={assignment.seats}
            itemCount={resolved.items.filter(Boolean).length}
            t={t}
            onDecide={(...decision) => {
              collecting.decide(...decision);
              statusLine.current?.focus();
            }}
          />
          <DraftScope.Provider value={assignment.id}>
            <PasteCodes t={t} onAdd={collecting.addText} />
            <FileButton
              multiple
              label={t.openFiles}
              accept=".txt,.json,text/plain,application/json"
              onPick={collecting.addFiles}
            />
            <a class="action" href={router.hashOf('report', assignment.id)}>
              {t.seeReport}
            </a>
            <RemoveSeat
              seats={collection.seats}
              removedSeat={notice?.kind === 'removed' ? notice.seat : undefined}
              t={t}
              onRemove={collecting.remove}
            />
          </DraftScope.Provider>
        </>
      )}
      <p class="note">{t.honestyNote}</p>
      <a class="quiet" href={router.hashOf('assignments')}>
        {reportText.allAssignments}
      </a>
    </div>
  );
}

const Problems = ({ problems, t }: { problems: readonly CollectProblem[]; t: CollectText }) => (
  <div role="alert">
    {problems.length > 0 && (
      <ul class={css.problems}>
        {problems.map((problem) => (
          <li key={problemKey(problem)}>{describeProblem(problem, t)}</li>
        ))}
      </ul>
    )}
  </div>
);

interface SeatsProps {
  collection: Collection;
  seatCount: number;
  t: CollectText;
}

const seatNumbers = (count: number) => Array.from({ length: count }, (_, at) => at + 1);

function SeatGrid({ collection: { seats, conflicts }, seatCount, t }: SeatsProps) {
  const seatStateOf = (seat: number) => {
    if (conflicts.has(seat)) return 'clash';
    const collected = seats.get(seat);
    return collected ? (collected.isFull ? 'here' : 'short') : 'absent';
  };
  return (
    <section aria-label={t.seats}>
      <p class={css.count}>{t.collectedCount(seats.size, seatCount)}</p>
      <ol class={css.seats}>
        {seatNumbers(seatCount).map((seat) => (
          <li key={seat} data-state={seatStateOf(seat)}>
            {seat}
            <span class="hidden"> {t[seatStateOf(seat)]}</span>
          </li>
        ))}
      </ol>
    </section>
  );
}

const noResult: Partial<CollectedSeat> & { code: string } = { code: '' };

interface ConflictsProps extends SeatsProps {
  itemCount: number;
  onDecide(seat: number, resolution: ConflictResolution, code: string): void;
}

function Conflicts({ collection, seatCount, itemCount, t, onDecide }: ConflictsProps) {
  const { locale } = useText();
  const { seats, conflicts } = collection;
  const describeResult = ({ scored, isFromCards }: Partial<CollectedSeat> = {}) => {
    const answers = scored?.answers.filter((answer) => answer !== undefined) ?? [];
    const points = answers.reduce((sum, { score }) => sum + score, 0);
    const summary = t.resultSummary(formatPoints(points, locale), itemCount, answers.length);
    return isFromCards ? t.fromCards(summary) : summary;
  };
  const freeSeat = seatNumbers(seatCount).find((seat) => !seats.has(seat));
  return (
    <>
      {[...conflicts].map(([seat, [second = noResult, ...more]]) => (
        <fieldset key={`${seat} ${second.code}`} class={css.conflict}>
          <legend>{t.conflictTitle(seat, more.length + 2)}</legend>
          <p>{t.firstResult(describeResult(seats.get(seat)))}</p>
          <p>{t.secondResult(describeResult(second))}</p>
          <button type="button" class="quiet" onClick={() => onDecide(seat, 'first', second.code)}>
            {t.keepFirst}
          </button>
          <button type="button" class="quiet" onClick={() => onDecide(seat, 'second', second.code)}>
            {t.takeSecond}
          </button>
          {freeSeat !== undefined && (
            <button
              type="button"
              class="quiet"
              onClick={() => onDecide(seat, freeSeat, second.code)}
            >
              {t.giveSeatToSecond(freeSeat)}
            </button>
          )}
        </fieldset>
      ))}
    </>
  );
}
