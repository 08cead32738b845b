import { getDateFormat } from '../../i18n/format.ts';
import type { BackupProblem } from '../backup/problem.ts';
import type { ProgressText } from '../text/fr.ts';
import { answersIn, type ImportAdded, type ImportPreview, type ImportState } from './use-import.ts';

interface Props {
  current: ImportState;
  t: ProgressText;
  locale: string;
  onAdd(preview: ImportPreview): void;
  onUndo(added: ImportAdded): void;
  onDismiss(): void;
}

export function ImportOutcome({ current, t, locale, onAdd, onUndo, onDismiss }: Props) {
  switch (current.state) {
    case 'reading':
      return <p>{t.reading}</p>;
    case 'refused':
      return <p tabIndex={-1}>{describeProblem(t, current.problem)}</p>;
    case 'preview':
      return (
        <Preview preview={current} t={t} locale={locale} onAdd={onAdd} onDismiss={onDismiss} />
      );
    case 'added':
      return (
        <>
          <p tabIndex={-1}>
            {t.added(current.answers)}
            {current.records.length > 0 && ` ${t.recordsAdded(current.records.length)}`}
          </p>
          <button type="button" class="quiet" onClick={() => onUndo(current)}>
            {t.undo}
          </button>
        </>
      );
    case 'undone':
    case 'failed':
      return <p tabIndex={-1}>{t[current.state]}</p>;
    default:
      return null;
  }
}

function Preview({
  preview,
  t,
  locale,
  onAdd,
  onDismiss,
}: Pick<Props, 't' | 'locale' | 'onAdd' | 'onDismiss'> & { preview: ImportPreview }) {
  const { events, newEvents, records, conflictCount, unreadable, refusedDossiers } = preview;
  // of a teacher who never played
  const isOfClass = answersIn(events).length === 0 && records.length > 0;
  const hasNews = newEvents.length + records.length > 0;
  return (
    <>
      <p tabIndex={-1}>
        {isOfClass ? t.newRecords(records.length) : describePreview(t, locale, preview)}
      </p>
      {conflictCount > 0 && <p>{t.conflictingEvents(conflictCount)}</p>}
      {unreadable > 0 && <p>{t.unreadableRecords(unreadable)}</p>}
      {records.length > 0 && !isOfClass && <p>{t.newRecords(records.length)}</p>}
      {refusedDossiers.map(({ name, message, remedy }, at) => (
        <p key={at}>{`${t.refusedDossier(name)} ${message} ${remedy}`}</p>
      ))}
      {newEvents.length > 0 && answersIn(newEvents).length === 0 && (
        <p>{t.otherEvents(newEvents.length)}</p>
      )}
      {hasNews && (
        <button type="button" class="action" onClick={() => onAdd(preview)}>
          {t.add}
        </button>
      )}
      <button type="button" class="quiet" onClick={onDismiss}>
        {hasNews ? t.cancel : t.close}
      </button>
    </>
  );
}

type Refusal = [fault: keyof ProgressText['faults'], remedy: keyof ProgressText['remedies']];

const broken: Refusal = ['broken', 'otherCopy'];
const changed: Refusal = ['changed', 'otherCopy'];
const foreign: Refusal = ['foreign', 'otherFile'];
const tooLarge: Refusal = ['tooLarge', 'otherFile'];
const unread: Refusal = ['unread', 'retry'];

const refusals: Record<BackupProblem['reason'], Refusal> = {
  empty: ['empty', 'otherCopy'],
  'not-utf-8': broken,
  'not-json': broken,
  'too-large': tooLarge,
  'too-deep': tooLarge,
  'too-many': tooLarge,
  'too-many-entries': tooLarge,
  'prototype-key': changed,
  'key-twice': changed,
  'entry-twice': changed,
  'wrong-value': changed,
  'missing-value': changed,
  damaged: changed,
  'not-a-backup': foreign,
  'other-file': foreign,
  'class-results': ['classResults', 'collect'],
  'newer-format': ['newer', 'update'],
  'too-slow': unread,
  'cannot-open': unread,
};

function describePlace({ places }: ProgressText, place: BackupProblem['place']): string {
  if (place === 'file') return '';
  if ('line' in place) return places.line(place.line);
  const [list, index] = place.path;
  if (typeof index !== 'number') return '';
  return (list === 'class' ? places.record : places.entry)(index + 1);
}

function describeProblem(t: ProgressText, { reason, place }: BackupProblem): string {
  const [fault, remedy] = refusals[reason];
  return t.refused(t.faults[fault], describePlace(t, place), t.remedies[remedy]);
}

function describePreview(
  t: ProgressText,
  locale: string,
  { events, newEvents, knownAnswerCount }: ImportPreview,
): string {
  const times = answersIn(events).map(({ at }) => at);
  // not Math.min(...times): too many arguments for a long log
  const first = times.reduce((a, b) => Math.min(a, b), Number.POSITIVE_INFINITY);
  const last = times.reduce((a, b) => Math.max(a, b), 0);
  const days =
    times.length > 0 ? getDateFormat(locale, { dateStyle: 'long' }).formatRange(first, last) : '';
  return t.preview(times.length, days, answersIn(newEvents).length, knownAnswerCount);
}
