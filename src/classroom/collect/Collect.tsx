import { useSignal } from '@preact/signals';
import { useRef } from 'preact/hooks';
import { useApp } from '../../app/app-context.ts';
import { Scanner } from '../../qr/Scanner.tsx';
import type { QrText } from '../../qr/text/fr.ts';
import type { ReportText } from '../report/text/fr.ts';
import type { ResolvedAssignmentProps } from '../screens.tsx';
import { useCollection } from '../use-class-report.ts';
import css from './Collect.module.css';
import {
  type AddCodeOutcome,
  addCode,
  type Collection,
  extractCodes,
  removeSeat,
  resolveConflict,
} from './collection.ts';

/** More than that would be read by nobody: the last ones are told. */
const MAX_SHOWN_PROBLEMS = 8;

/** A file of a class's results is small; what is larger is none. */
const MAX_FILE_BYTES = 1_000_000;

/** Enough of a long code to find it among others. */
const abbreviateCode = (code: string) =>
  code.length > 40 ? `${code.slice(0, 12)}…${code.slice(-6)}` : code;

/** The results of a set, as they come: by camera, as codes to paste, as files. */
export function Collect({
  resolved,
  playableBank,
  reportText,
  qrText,
}: ResolvedAssignmentProps & { reportText: ReportText; qrText: QrText }) {
  const { router } = useApp();
  const { assignment } = resolved;
  const t = reportText.collect;
  const {
    reader,
    isReady,
    current: getCollection,
    collection,
    keep: saveCollection,
    isRefused,
  } = useCollection({ resolved, playableBank });
  /** What the camera has read: it sees the same code many times a second. */
  const seenCodes = useRef(new Set<string>());
  // what was pressed may be gone or have nothing to do: the keyboard goes on from here
  const pasteField = useRef<HTMLTextAreaElement>(null);
  const seatSelect = useRef<HTMLSelectElement>(null);
  const statusLine = useRef<HTMLParagraphElement>(null);
  const statusMessage = useSignal('');
  const problems = useSignal<readonly string[]>([]);
  const pastedText = useSignal('');
  const seatToRemove = useSignal('');

  const describeOutcome = (outcome: AddCodeOutcome) =>
    'seat' in outcome
      ? t.news[outcome.kind](outcome.seat)
      : t.news[outcome.kind](abbreviateCode(outcome.code));

  /** Says what was taken once it is kept, or can only be shown: who hears it may put the code away. */
  const announceWhenSaved = async (message: string, saving: Promise<void>) => {
    statusMessage.value = '';
    await saving;
    statusMessage.value = message;
  };

  /** Takes codes one after the other; one alone is told of, many are counted. */
  const addCodes = (codes: readonly string[], unreadFiles: readonly string[] = []) => {
    // two codes in one picture come before the page has followed the first
    const before = getCollection();
    let next: Collection = before;
    const outcomes: AddCodeOutcome[] = [];
    for (const code of codes) {
      const added = addCode(reader, next, code);
      next = added.collection;
      outcomes.push(added.outcome);
    }
    const isAccepted = ({ kind }: AddCodeOutcome) =>
      kind === 'new' || kind === 'known' || kind === 'fuller';
    const accepted = outcomes.filter(isAccepted);
    const [onlyOutcome] = accepted;
    const knownCount = accepted.filter(({ kind }) => kind === 'known').length;
    const message =
      accepted.length === 1 && onlyOutcome
        ? describeOutcome(onlyOutcome)
        : accepted.length > 1
          ? t.addedSummary(accepted.length - knownCount, knownCount)
          : '';
    const newProblems = [
      ...unreadFiles.map(t.unreadableFile),
      ...outcomes.filter((news) => !isAccepted(news)).map(describeOutcome),
    ];
    // the same code seen again and again by the camera is one problem
    problems.value = [
      ...new Set([...newProblems.toReversed(), ...(codes.length === 1 ? problems.value : [])]),
    ].slice(0, MAX_SHOWN_PROBLEMS);
    void announceWhenSaved(message, saveCollection(next));
  };

  const handleCameraCode = (code: string) => {
    if (seenCodes.current.has(code)) return;
    seenCodes.current.add(code);
    addCodes([code]);
  };

  const applyDecision = (seat: number, decision: 'first' | 'second' | number) => {
    const message =
      decision === 'first'
        ? t.firstKept(seat)
        : t.news.new(decision === 'second' ? seat : decision);
    void announceWhenSaved(
      message,
      saveCollection(resolveConflict(getCollection(), seat, decision)),
    );
    // the problem that it was is none any more
    problems.value = problems.value.filter((one) => one !== t.news.clash(seat));
    statusLine.current?.focus();
  };

  const addFiles = async (files: readonly File[]) => {
    const codes: string[] = [];
    const unreadFiles: string[] = [];
    for (const file of files) {
      const content = file.size > MAX_FILE_BYTES ? '' : await file.text().catch(() => '');
      const foundCodes = extractCodes(content);
      codes.push(...foundCodes);
      if (foundCodes.length === 0) unreadFiles.push(file.name);
    }
    addCodes(codes, unreadFiles);
  };

  const { seats, conflicts } = collection;
  const unavailableCount = resolved.missingCount + resolved.changedCount;
  const freeSeat = Array.from({ length: assignment.seats }, (_, at) => at + 1).find(
    (seat) => !seats.has(seat),
  );
  const seatStateOf = (seat: number) => {
    if (conflicts.has(seat)) return 'clash';
    const collected = seats.get(seat);
    return collected ? (collected.isFull ? 'here' : 'short') : 'absent';
  };
  return (
    <div class={css.recueillir}>
      <h1>
        <small>{t.title} </small>
        {assignment.name}
      </h1>
      <p class="note">{t.lead}</p>
      {isRefused && <p role="alert">{t.saveFailed}</p>}
      {unavailableCount > 0 && <p>{reportText.missingItems(unavailableCount)}</p>}
      {!isReady && <p role="status">{reportText.loading}</p>}
      {isReady && (
        <>
          <section aria-label={t.seats}>
            <p class={css.count}>{t.collectedCount(seats.size, assignment.seats)}</p>
            <ol class={css.seats}>
              {Array.from({ length: assignment.seats }, (_, at) => (
                <li key={at} data-state={seatStateOf(at + 1)}>
                  {at + 1}
                  <span class="hidden"> {t[seatStateOf(at + 1)]}</span>
                </li>
              ))}
            </ol>
          </section>
          <p role="status" ref={statusLine} tabIndex={-1}>
            {statusMessage.value}
          </p>
          <div role="alert">
            {problems.value.length > 0 && (
              <ul class={css.problems}>
                {problems.value.map((problem) => (
                  <li key={problem}>{problem}</li>
                ))}
              </ul>
            )}
          </div>
          {[...conflicts.keys()].map((seat) => (
            <fieldset key={seat} class={css.clash}>
              <legend>{t.conflictTitle(seat)}</legend>
              <button type="button" class="quiet" onClick={() => applyDecision(seat, 'first')}>
                {t.keepFirst}
              </button>
              <button type="button" class="quiet" onClick={() => applyDecision(seat, 'second')}>
                {t.takeSecond}
              </button>
              {freeSeat !== undefined && (
                <button type="button" class="quiet" onClick={() => applyDecision(seat, freeSeat)}>
                  {t.giveSeatToSecond(freeSeat)}
                </button>
              )}
            </fieldset>
          ))}
          <section>
            <h2>{t.cameraTitle}</h2>
            <Scanner t={qrText.scanner} onCode={handleCameraCode} />
          </section>
          <form
            onSubmit={(event) => {
              event.preventDefault();
              addCodes(extractCodes(pastedText.value));
              pastedText.value = '';
              pasteField.current?.focus();
            }}
          >
            <label class="field">
              {t.codesLabel}
              <textarea
                ref={pasteField}
                rows={4}
                spellcheck={false}
                autocomplete="off"
                aria-describedby="paste-hint"
                value={pastedText.value}
                onInput={({ currentTarget }) => {
                  pastedText.value = currentTarget.value;
                }}
              />
            </label>
            <p id="paste-hint" class="note">
              {t.codesHint}
            </p>
            <button type="submit" class="quiet" disabled={pastedText.value.trim() === ''}>
              {t.addCodes}
            </button>
          </form>
          <label class="field">
            {t.openFiles}
            <input
              type="file"
              accept=".txt,.json,text/plain,application/json"
              multiple
              onChange={({ currentTarget }) => {
                void addFiles([...(currentTarget.files ?? [])]);
                // the same file may be chosen again
                currentTarget.value = '';
              }}
            />
          </label>
          <a class="action" href={router.hashOf('report', assignment.id)}>
            {t.seeReport}
          </a>
          {seats.size > 0 && (
            <details>
              <summary>{t.removeTitle}</summary>
              <form
                onSubmit={(event) => {
                  event.preventDefault();
                  const seat = Number(seatToRemove.value);
                  if (!seats.has(seat)) return;
                  void announceWhenSaved(
                    t.removed(seat),
                    saveCollection(removeSeat(collection, seat)),
                  );
                  seenCodes.current.clear();
                  seatToRemove.value = '';
                  seatSelect.current?.focus();
                }}
              >
                <label class="field">
                  {t.seatLabel}
                  <select
                    ref={seatSelect}
                    value={seatToRemove.value}
                    onChange={({ currentTarget }) => {
                      seatToRemove.value = currentTarget.value;
                    }}
                  >
                    <option value="">–</option>
                    {[...seats.keys()]
                      .sort((a, b) => a - b)
                      .map((seat) => (
                        <option key={seat} value={seat}>
                          {seat}
                        </option>
                      ))}
                  </select>
                </label>
                <button type="submit" class="quiet" disabled={seatToRemove.value === ''}>
                  {t.remove}
                </button>
              </form>
            </details>
          )}
        </>
      )}
      <p class="note">{t.honestyNote}</p>
      <a class="quiet" href={router.hashOf('assignments')}>
        {reportText.allAssignments}
      </a>
    </div>
  );
}
