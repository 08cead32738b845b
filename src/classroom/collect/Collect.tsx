import { useSignal } from '@preact/signals';
import { useRef } from 'preact/hooks';
import type { AppContext } from '../../app/app-context.ts';
import { hashOf } from '../../app/router.ts';
import { useDossier } from '../../app/use-playable-bank.ts';
import { useLanguage } from '../../i18n/context.ts';
import { Scanner } from '../../qr/Scanner.tsx';
import { loadQrText } from '../../qr/text/index.ts';
import { Missing } from '../../ui/LoadError.tsx';
import { useLater } from '../../ui/use-lazy.ts';
import type { SavedAssignment } from '../assignment.ts';
import { Elsewhere } from '../OpenOnOtherPage.tsx';
import type { ReportText } from '../report/text/fr.ts';
import { useCollection, useReportText } from '../use-class-report.ts';
import { useKeptSet } from '../use-classroom.ts';
import css from './Collect.module.css';
import {
  type AddCodeOutcome,
  type Collection,
  codesIn,
  forget,
  settle,
  take,
} from './collection.ts';

/** More than that would be read by nobody: the last ones are told. */
const MAX_SHOWN_PROBLEMS = 8;

/** A file of a class's results is small; what is larger is none. */
const MAX_FILE_BYTES = 1_000_000;

/** Enough of a long code to find it among others. */
const glimpse = (code: string) =>
  code.length > 40 ? `${code.slice(0, 12)}…${code.slice(-6)}` : code;

/** The results of a set, as they come: by camera, as codes to paste, as files. */
export function Recueillir({ desk }: { desk: AppContext }) {
  const words = useReportText(({ recueillir }) => recueillir.title);
  const set = useKeptSet(desk);
  if (!words || set === undefined) return null;
  if (set === null || set.bank !== desk.game.front.id) {
    return (
      <div class={css.recueillir}>
        <h1>{set ? words.recueillir.title : words.unknown}</h1>
        {set && <Elsewhere set={set} desk={desk} words={words.elsewhere} />}
        <a class="quiet" href={hashOf('classe')}>
          {words.back}
        </a>
      </div>
    );
  }
  return <Collecting desk={desk} set={set} words={words} />;
}

function Collecting({
  desk,
  set,
  words,
}: {
  desk: AppContext;
  set: SavedAssignment;
  words: ReportText;
}) {
  const say = words.recueillir;
  const { tag } = useLanguage();
  const { dossier, failed, fetch } = useDossier(desk.game);
  const { reader, isReady, current, collection, keep, isRefused } = useCollection(
    desk,
    set,
    dossier,
  );
  const scan = useLater(true, () => loadQrText(tag))?.scan;
  /** What the camera has read: it sees the same code many times a second. */
  const seen = useRef(new Set<string>());
  // what was pressed may be gone or have nothing to do: the keyboard goes on from here
  const field = useRef<HTMLTextAreaElement>(null);
  const which = useRef<HTMLSelectElement>(null);
  const status = useRef<HTMLParagraphElement>(null);
  const told = useSignal('');
  const problems = useSignal<readonly string[]>([]);
  const pasted = useSignal('');
  const gone = useSignal('');

  const sentence = (news: AddCodeOutcome) =>
    'seat' in news ? say.news[news.kind](news.seat) : say.news[news.kind](glimpse(news.code));

  /** Says what was taken once it is kept, or can only be shown: who hears it may put the code away. */
  const tell = async (word: string, kept: Promise<void>) => {
    told.value = '';
    await kept;
    told.value = word;
  };

  /** Takes codes one after the other; one alone is told of, many are counted. */
  const takeAll = (codes: readonly string[], unread: readonly string[] = []) => {
    if (!reader) return;
    // two codes in one picture come before the page has followed the first
    const before = current();
    let next: Collection = before;
    const all: AddCodeOutcome[] = [];
    for (const code of codes) {
      const taken = take(reader, next, code);
      next = taken.collection;
      all.push(taken.news);
    }
    const isFine = ({ kind }: AddCodeOutcome) =>
      kind === 'new' || kind === 'known' || kind === 'fuller';
    const fine = all.filter(isFine);
    const [only] = fine;
    const known = fine.filter(({ kind }) => kind === 'known').length;
    const word =
      fine.length === 1 && only
        ? sentence(only)
        : fine.length > 1
          ? say.sum(fine.length - known, known)
          : '';
    const wrong = [
      ...unread.map(say.unreadable),
      ...all.filter((news) => !isFine(news)).map(sentence),
    ];
    // the same code seen again and again by the camera is one problem
    problems.value = [
      ...new Set([...wrong.toReversed(), ...(codes.length === 1 ? problems.value : [])]),
    ].slice(0, MAX_SHOWN_PROBLEMS);
    void tell(word, keep(next));
  };

  const film = (code: string) => {
    if (seen.current.has(code)) return;
    seen.current.add(code);
    takeAll([code]);
  };

  const end = (seat: number, as: 'first' | 'second' | number) => {
    const word = as === 'first' ? say.kept(seat) : say.news.new(as === 'second' ? seat : as);
    void tell(word, keep(settle(current(), seat, as)));
    // the problem that it was is none any more
    problems.value = problems.value.filter((one) => one !== say.news.clash(seat));
    status.current?.focus();
  };

  const open = async (files: readonly File[]) => {
    const codes: string[] = [];
    const unread: string[] = [];
    for (const file of files) {
      const text = file.size > MAX_FILE_BYTES ? '' : await file.text().catch(() => '');
      const found = codesIn(text);
      codes.push(...found);
      if (found.length === 0) unread.push(file.name);
    }
    takeAll(codes, unread);
  };

  const { seats, clashes } = collection;
  const free = Array.from({ length: set.seats }, (_, at) => at + 1).find(
    (seat) => !seats.has(seat),
  );
  const stateOf = (seat: number) => {
    if (clashes.has(seat)) return 'clash';
    const found = seats.get(seat);
    return found ? (found.isFull ? 'here' : 'short') : 'absent';
  };
  return (
    <div class={css.recueillir}>
      <h1>
        <small>{say.title} </small>
        {set.name}
      </h1>
      <p class="note">{say.lead}</p>
      {failed && <Missing onRetry={fetch} />}
      {isRefused && <p role="alert">{say.refused}</p>}
      {reader && reader.met.missing + reader.met.changed > 0 && (
        <p>{words.missing(reader.met.missing + reader.met.changed)}</p>
      )}
      {!isReady && !failed && <p role="status">{words.loading}</p>}
      {isReady && (
        <>
          <section aria-label={say.seats}>
            <p class={css.count}>{say.count(seats.size, set.seats)}</p>
            <ol class={css.seats}>
              {Array.from({ length: set.seats }, (_, at) => (
                <li key={at} data-state={stateOf(at + 1)}>
                  {at + 1}
                  <span class="hidden"> {say[stateOf(at + 1)]}</span>
                </li>
              ))}
            </ol>
          </section>
          <p role="status" ref={status} tabIndex={-1}>
            {told.value}
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
          {[...clashes.keys()].map((seat) => (
            <fieldset key={seat} class={css.clash}>
              <legend>{say.two(seat)}</legend>
              <button type="button" class="quiet" onClick={() => end(seat, 'first')}>
                {say.first}
              </button>
              <button type="button" class="quiet" onClick={() => end(seat, 'second')}>
                {say.second}
              </button>
              {free !== undefined && (
                <button type="button" class="quiet" onClick={() => end(seat, free)}>
                  {say.give(free)}
                </button>
              )}
            </fieldset>
          ))}
          <section>
            <h2>{say.camera}</h2>
            {scan && reader && <Scanner words={scan} onCode={film} />}
          </section>
          <form
            onSubmit={(event) => {
              event.preventDefault();
              takeAll(codesIn(pasted.value));
              pasted.value = '';
              field.current?.focus();
            }}
          >
            <label class="field">
              {say.paste}
              <textarea
                ref={field}
                rows={4}
                spellcheck={false}
                autocomplete="off"
                aria-describedby="paste-hint"
                value={pasted.value}
                onInput={({ currentTarget }) => {
                  pasted.value = currentTarget.value;
                }}
              />
            </label>
            <p id="paste-hint" class="note">
              {say.pasteHint}
            </p>
            <button type="submit" class="quiet" disabled={pasted.value.trim() === ''}>
              {say.add}
            </button>
          </form>
          <label class="field">
            {say.files}
            <input
              type="file"
              accept=".txt,.json,text/plain,application/json"
              multiple
              onChange={({ currentTarget }) => {
                void open([...(currentTarget.files ?? [])]);
                // the same file may be chosen again
                currentTarget.value = '';
              }}
            />
          </label>
          <a class="action" href={hashOf('rapport', set.id)}>
            {say.report}
          </a>
          {seats.size > 0 && (
            <details>
              <summary>{say.take}</summary>
              <form
                onSubmit={(event) => {
                  event.preventDefault();
                  const seat = Number(gone.value);
                  if (!seats.has(seat)) return;
                  void tell(say.taken(seat), keep(forget(collection, seat)));
                  seen.current.clear();
                  gone.value = '';
                  which.current?.focus();
                }}
              >
                <label class="field">
                  {say.which}
                  <select
                    ref={which}
                    value={gone.value}
                    onChange={({ currentTarget }) => {
                      gone.value = currentTarget.value;
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
                <button type="submit" class="quiet" disabled={gone.value === ''}>
                  {say.takeBack}
                </button>
              </form>
            </details>
          )}
        </>
      )}
      <p class="note">{say.honest}</p>
      <a class="quiet" href={hashOf('classe')}>
        {words.back}
      </a>
    </div>
  );
}
