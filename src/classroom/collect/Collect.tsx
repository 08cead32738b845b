import { useLayoutEffect, useRef } from 'preact/hooks';
import { useApp } from '../../app/app-context.ts';
import { useText } from '../../i18n/context.ts';
import { FilmNews, useFilm } from '../../qr/Film.tsx';
import { Scanner } from '../../qr/Scanner.tsx';
import type { QrText } from '../../qr/text/fr.ts';
import { FileButton } from '../../ui/FileButton.tsx';
import { DraftScope, useDraft } from '../../ui/use-draft.ts';
import { abbreviate } from '../../untrusted/abbreviate.ts';
import { AssignmentNotFound } from '../AssignmentNotFound.tsx';
import type { SavedAssignment } from '../assignment.ts';
import { useClassList } from '../class-list/use-class-list.ts';
import type { ClassroomTexts, ResolvedAssignmentProps } from '../needs.tsx';
import type { ReportText } from '../report/text/fr.ts';
import { PasteCodes } from './AddCodes.tsx';
import css from './Collect.module.css';
import { Conflicts, RefusedResults } from './Conflicts.tsx';
import { listSeats } from './list-seats.ts';
import { MoveOrRemoveSeat } from './MoveOrRemoveSeat.tsx';
import { SeatGrid, seatNumbers } from './SeatGrid.tsx';
import {
  type CollectNotice,
  type CollectOutcome,
  type CollectProblem,
  type CollectSource,
  problemKey,
  useCollecting,
} from './use-collecting.ts';

type CollectText = ReportText['collect'];

/** Of one picture, in which the teacher looks for each; more are summed up. */
const MAX_TOLD_OF_PICTURE = 4;

function describeOutcome(outcome: CollectOutcome, t: CollectText) {
  if (outcome.kind === 'clash') return t.news.clash(outcome.seat, outcome.count);
  if (outcome.kind === 'elsewhere') return t.news.elsewhere(outcome.seat, outcome.assignment.name);
  return 'seat' in outcome
    ? t.news[outcome.kind](outcome.seat)
    : t.news[outcome.kind](abbreviate(outcome.code, 12, 6));
}

function describeAdded(
  outcomes: readonly CollectOutcome[],
  maxTold: number,
  t: CollectText,
  locale: string,
): string {
  if (outcomes.length <= maxTold) return outcomes.map((one) => describeOutcome(one, t)).join(' ');
  const elsewhere = outcomes.filter(({ kind }) => kind === 'elsewhere');
  const here = outcomes.filter(({ kind }) => kind !== 'elsewhere');
  // a pupil may come twice, by the long code and by the short one
  const listOf = (some: readonly CollectOutcome[]) =>
    new Set(some.flatMap((one) => ('seat' in one ? one.seat : [])));
  const fresh = listOf(here.filter(({ kind }) => kind === 'new'));
  return [
    here.length > 0 && t.addedSummary(fresh.size, listOf(here).size - fresh.size),
    fresh.size > 0 && t.newSeats(listSeats(fresh, locale, t.seatRange), fresh.size),
    ...elsewhere.map((one) => describeOutcome(one, t)),
  ]
    .filter(Boolean)
    .join(' ');
}

interface NoticeProps {
  notice: CollectNotice | undefined;
  source: CollectSource;
}

function describeNotice({ notice, source }: NoticeProps, t: CollectText, locale: string): string {
  if (!notice) return '';
  // the others are told of beside their button
  if ('seat' in notice) return notice.kind === 'first-kept' ? t.firstKept(notice.seat) : '';
  return describeAdded(notice.outcomes, source === 'camera' ? MAX_TOLD_OF_PICTURE : 1, t, locale);
}

const describeProblem = (problem: CollectProblem, t: CollectText) =>
  problem.kind === 'unreadable'
    ? t.unreadableFile(abbreviate(problem.fileName))
    : describeOutcome(problem, t);

export function Collect({
  resolved,
  playableBank,
  classroomText,
  reportText,
  qrText,
}: ResolvedAssignmentProps & ClassroomTexts & { reportText: ReportText; qrText: QrText }) {
  const { assignment } = resolved;
  const t = reportText.collect;
  const collecting = useCollecting({ resolved, playableBank });
  if (collecting.isErased) return <AssignmentNotFound t={classroomText} />;
  const unavailableCount = resolved.missingCount + resolved.changedCount;
  return (
    <div class={css.collect}>
      <h1>{t.title}</h1>
      {collecting.isRefused && <p role="alert">{t.saveFailed}</p>}
      {unavailableCount > 0 && <p>{reportText.missingItems(unavailableCount)}</p>}
      {!collecting.isReady && <p role="status">{reportText.loading}</p>}
      {collecting.isReady && (
        <DraftScope.Provider value={assignment.id}>
          <WaysIn {...{ assignment, collecting, qrText, t }} />
          <Collected {...{ resolved, collecting, t }} />
        </DraftScope.Provider>
      )}
      <p class="note">
        {t.lead} {t.honestyNote}
      </p>
    </div>
  );
}

interface PartProps {
  collecting: ReturnType<typeof useCollecting>;
  t: CollectText;
}

/** Each tells beside itself what came of it: a page is longer than a screen. */
function WaysIn({
  assignment,
  collecting,
  qrText,
  t,
}: PartProps & { assignment: SavedAssignment; qrText: QrText }) {
  const { router } = useApp();
  const { locale } = useText();
  const { collection } = collecting;
  const film = useFilm({ own: 'result', codes: useDraft('filmed-codes', []), router });
  return (
    <div class={css.ways}>
      <section>
        <h2>{t.cameraTitle}</h2>
        <Scanner
          t={qrText.scanner}
          onCode={(code, isPhoto) => film.addCode(code) || collecting.addScannedCode(code, isPhoto)}
          overlay={
            <>
              {t.collectedCount(collection.seats.size, assignment.seats)}
              <br />
              {collecting.source === 'camera' && describeNotice(collecting, t, locale)}
            </>
          }
        />
        <FilmNews film={film} t={qrText} router={router} />
        <News of="camera" collecting={collecting} t={t} />
      </section>
      <section>
        <h2>{t.pasteTitle}</h2>
        <PasteCodes t={t} onAdd={collecting.addText} />
        <News of="paste" collecting={collecting} t={t} />
        <FileButton
          multiple
          label={t.openFiles}
          accept=".txt,.json,text/plain,application/json"
          onPick={collecting.addFiles}
        />
        <News of="files" collecting={collecting} t={t} />
      </section>
    </div>
  );
}

function Collected({
  resolved,
  collecting,
  t,
}: PartProps & { resolved: ResolvedAssignmentProps['resolved'] }) {
  const { router } = useApp();
  const { assignment } = resolved;
  const names = useClassList(assignment);
  const { collection, notice } = collecting;
  const itemCount = resolved.items.filter(Boolean).length;
  const news = useRef<HTMLDivElement>(null);
  const focusNews = () => news.current?.querySelector('p')?.focus();
  return (
    <div class={css.collected}>
      <SeatGrid collection={collection} seatCount={assignment.seats} nameOf={names.nameOf} t={t} />
      <div ref={news} class={css.news}>
        <News of="choice" collecting={collecting} t={t} />
      </div>
      <Conflicts
        {...{ collection, itemCount, t }}
        seatCount={assignment.seats}
        nameOf={names.nameOf}
        onDecide={(...decision) => {
          collecting.decide(...decision);
          focusNews();
        }}
      />
      <RefusedResults
        {...{ collection, itemCount, t }}
        onTakeBack={(...refusal) => {
          collecting.takeBack(...refusal);
          focusNews();
        }}
      />
      <a class="action" href={router.hashOf('report', assignment.id)}>
        {t.seeReport}
      </a>
      <MoveOrRemoveSeat
        seats={collection.seats}
        freeSeats={seatNumbers(assignment.seats).filter((seat) => !collection.seats.has(seat))}
        nameOf={names.nameOf}
        told={
          notice?.kind === 'removed'
            ? t.removed(notice.seat)
            : notice?.kind === 'moved' && t.moved(notice.seat, notice.to)
        }
        t={t}
        onMove={collecting.move}
        onRemove={collecting.remove}
      />
    </div>
  );
}

/** Of one source: what was told before of another is old. */
function News({ of, collecting, t }: PartProps & { of: CollectSource }) {
  const { source, notice, problems } = collecting;
  const { locale } = useText();
  const isShown = of === source;
  const box = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    if (!isShown || notice?.kind !== 'added') return;
    for (const part of box.current?.children ?? []) part.scrollIntoView({ block: 'nearest' });
  }, [notice]);
  return (
    <div ref={box} class={css.news}>
      <p role="status" tabIndex={-1}>
        {isShown && describeNotice(collecting, t, locale)}
      </p>
      {isShown && (
        <div role="alert">
          {problems.length > 0 && (
            <ul class={css.problems}>
              {problems.map((problem) => (
                <li key={problemKey(problem)}>{describeProblem(problem, t)}</li>
              ))}
            </ul>
          )}
        </div>
      )}
    </div>
  );
}
