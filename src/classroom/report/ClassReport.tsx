import { useApp } from '../../app/app-context.ts';
import type { ScreenProps } from '../../app/screen.ts';
import { useText } from '../../i18n/context.ts';
import { formatDay } from '../../i18n/format.ts';
import { AssignmentNotFound } from '../AssignmentNotFound.tsx';
import { ClassListPage } from '../class-list/ClassListPage.tsx';
import { useClassList } from '../class-list/use-class-list.ts';
import { toStoredResults } from '../collect/collection.ts';
import { useStoredCollection } from '../collect/use-stored-collection.ts';
import type { ClassroomTexts, ResolvedAssignmentProps } from '../needs.tsx';
import css from './ClassReport.module.css';
import { createReport } from './create-report.ts';
import { useMarkScale } from './marks.ts';
import { NAMES_PART, SLIPS_PART } from './report-parts.ts';
import { SeatPage, SeatSlips } from './SeatPages.tsx';
import type { ReportText } from './text/fr.ts';
import { useCountedHands } from './use-counted-hands.ts';
import { WholeReport } from './WholeReport.tsx';

type Props = ResolvedAssignmentProps & ClassroomTexts & ScreenProps & { reportText: ReportText };

export function ClassReport({ about = '', classroomText, ...props }: Props) {
  const { resolved, playableBank, reportText } = props;
  const { router } = useApp();
  const { assignment } = resolved;
  const t = reportText.report;
  const stored = useStoredCollection({ resolved, playableBank });
  if (stored.isErased) return <AssignmentNotFound t={classroomText} />;
  const part = about.slice(assignment.id.length + 1);
  return (
    <div class={css.report}>
      <h1>
        {t.title}
        {/* on paper there is no frame to say it */}
        <span class={css.printed}> {assignment.name}</span>
      </h1>
      {part === NAMES_PART ? (
        <ClassListPage assignment={assignment} t={reportText.classList} />
      ) : (
        <ReportPart {...props} stored={stored} part={part} />
      )}
      {part && (
        <a class="quiet" href={router.hashOf('report', assignment.id)}>
          {t.seatPage.back}
        </a>
      )}
      <a class="quiet" href={router.hashOf('collect', assignment.id)}>
        {t.collect}
      </a>
      <a class="quiet" href={router.hashOf('assignments')}>
        {reportText.allAssignments}
      </a>
    </div>
  );
}

interface ReportPartProps extends ResolvedAssignmentProps {
  reportText: ReportText;
  stored: ReturnType<typeof useStoredCollection>;
  part: string;
}

/** The whole of it, the page of a seat, or the slips of all. */
function ReportPart({ resolved, playableBank, reportText, stored, part }: ReportPartProps) {
  const { locale } = useText();
  const { router } = useApp();
  const { nameOf } = useClassList(resolved.assignment);
  const { hands, eraseHands } = useCountedHands(resolved.assignment.id);
  const marks = useMarkScale();
  const t = reportText.report;
  const { assignment } = resolved;
  const { bank } = playableBank;
  const { isReady, collection } = stored;
  const unavailableCount = resolved.missingCount + resolved.changedCount;
  if (!isReady || !hands) return <p role="status">{reportText.loading}</p>;
  const report = createReport(resolved, bank, [...collection.seats.values()], hands);
  const view = { report, assignment, bank, nameOf, max: marks.max, t };
  if (part === SLIPS_PART) return <SeatSlips {...view} />;
  if (part) return <SeatPage {...view} seat={Number(part)} />;
  return (
    <>
      <p class="note">
        {t.lead(collection.seats.size, assignment.seats, formatDay(assignment.made, locale))}
      </p>
      {unavailableCount > 0 && <p>{reportText.missingItems(unavailableCount)}</p>}
      {report.seats.length === 0 && <p>{t.noResults}</p>}
      {report.seats.length === 0 && report.items.every((item) => !item.hands) ? (
        <a class="quiet" href={router.hashOf('report', `${assignment.id}-${NAMES_PART}`)}>
          {reportText.classList.title}
        </a>
      ) : (
        <WholeReport
          {...view}
          playableBank={playableBank}
          marks={marks}
          eraseHands={eraseHands}
          conflictSeats={[...collection.conflicts.keys()]}
          storedResults={toStoredResults(assignment.id, collection)}
          namesTitle={reportText.classList.title}
        />
      )}
    </>
  );
}
