import { useSignal } from '@preact/signals';
import { useEffect, useMemo, useRef } from 'preact/hooks';
import { ConfirmButton } from '../../ui/ConfirmButton.tsx';
import { DraftScope, useDraft } from '../../ui/use-draft.ts';
import type { SavedAssignment } from '../assignment.ts';
import type { ReportText } from '../report/text/fr.ts';
import css from './ClassListPage.module.css';
import { type ClassList, formatPupils, parsePupils } from './class-list.ts';
import { PupilFields } from './PupilFields.tsx';
import { type TypedList, useClassList } from './use-class-list.ts';

type Text = ReportText['classList'];

interface Props {
  assignment: SavedAssignment;
  t: Text;
}

/** Names the seats of a class, and prints who sits where. */
export function ClassListPage({ assignment, t }: Props) {
  const isTyping = useRef(() => false);
  const names = useClassList(assignment, isTyping);
  const { lists, chosen } = names;
  const status = useRef<HTMLParagraphElement>(null);
  const news = useSignal('');
  const tell = (text: string) => {
    news.value = text;
    status.current?.focus();
  };
  return (
    <DraftScope.Provider value={`${assignment.id} names `}>
      <div class={css.page}>
        <h2>{t.title}</h2>
        <p class="note">{t.privacyNote}</p>
        <p role="status" ref={status} tabIndex={-1}>
          {!names.hasFailed && news.value}
        </p>
        {names.hasFailed && <p role="alert">{t.saveFailed}</p>}
        {lists.length > 0 && <ListChoice names={names} t={t} />}
        {names.isReady && (
          <ListForm
            key={chosen?.id}
            list={chosen}
            seatCount={assignment.seats}
            isTyping={isTyping}
            t={t}
            onSave={async (list, base) => {
              const pupils = await names.saveList(list, base);
              if (!pupils) return undefined;
              const text = formatPupils(pupils);
              const isMerged = text !== formatPupils(list.pupils);
              tell(t.saved(list.name) + (isMerged ? t.merged : ''));
              return text;
            }}
          />
        )}
        {chosen && (
          <>
            <SeatList list={chosen} assignment={assignment} t={t} />
            <ConfirmButton
              key={chosen.id}
              label={t.erase}
              question={t.eraseQuestion(chosen.name)}
              confirmLabel={t.confirmErase}
              cancelLabel={t.cancelErase}
              onConfirm={() => {
                const { id, name } = chosen;
                void names.deleteList(id).then((isDone) => isDone && tell(t.erased(name)));
              }}
            />
          </>
        )}
      </div>
    </DraftScope.Provider>
  );
}

interface ListChoiceProps extends Pick<Props, 't'> {
  names: ReturnType<typeof useClassList>;
}

const ListChoice = ({ names: { lists, chosen, chooseList }, t }: ListChoiceProps) => (
  <label class="field">
    {t.choose}
    <select
      value={chosen?.id ?? ''}
      onChange={({ currentTarget }) => void chooseList(currentTarget.value || undefined)}
    >
      <option value="">{t.noList}</option>
      {lists.map(({ id, name, pupils }) => (
        <option key={id} value={id}>
          {t.listName(name, pupils.length)}
        </option>
      ))}
    </select>
  </label>
);

interface ListFormProps {
  list: ClassList | undefined;
  seatCount: number;
  isTyping: { current: () => boolean };
  t: Text;
  /** Resolves with the pupils as stored. */
  onSave(list: TypedList, base: ClassList['pupils']): Promise<string | undefined>;
}

/** As it is stored, which another tab may change, until something is typed. */
function useStoredDraft(name: string, stored: string) {
  const draft = useDraft(name, stored);
  const base = useDraft(`${name}/base`, stored);
  useEffect(() => {
    if (draft.peek() === base.peek()) draft.value = base.value = stored;
  }, [stored]);
  return [draft, base] as const;
}

function ListForm({ list, seatCount, isTyping, t, onSave }: ListFormProps) {
  const { id = '', name: storedName = '', pupils: storedPupils = [] } = list ?? {};
  const storedText = formatPupils(storedPupils);
  const [name, nameBase] = useStoredDraft(`name-${id}`, storedName);
  const [text, base] = useStoredDraft(`pupils-${id}`, storedText);
  isTyping.current = () => name.peek() !== nameBase.peek() || text.peek() !== base.peek();
  const wasTyped = useMemo(isTyping.current, []);
  const parsed = parsePupils(text.value);
  const { pupils } = parsed;
  return (
    <details open={!list || wasTyped}>
      <summary>{list ? t.change : t.add}</summary>
      <form
        class="fields"
        onSubmit={(event) => {
          event.preventDefault();
          const typed = { id: list?.id, name: name.value.trim() || t.unnamed, pupils };
          void onSave(typed, parsePupils(base.value).pupils).then((saved) => {
            if (saved === undefined) return;
            text.value = base.value = list ? saved : '';
            name.value = nameBase.value = list ? typed.name : '';
          });
        }}
      >
        <PupilFields name={name} text={text} parsed={parsed} seatCount={seatCount} t={t} />
        <button type="submit" class="action" disabled={pupils.length === 0}>
          {t.save}
        </button>
      </form>
    </details>
  );
}

function SeatList({
  list,
  assignment,
  t,
}: { list: ClassList; assignment: SavedAssignment } & Pick<Props, 't'>) {
  return (
    <section class={css.seats} aria-labelledby="seat-list">
      <h2 id="seat-list">{t.seatsTitle(list.name)}</h2>
      <ol>
        {list.pupils
          .filter(({ seat }) => seat <= assignment.seats)
          .map(({ seat, name }) => (
            <li key={seat} value={seat}>
              <b>{seat}</b> {name}
            </li>
          ))}
      </ol>
      <button type="button" class="quiet" onClick={() => window.print()}>
        {t.print}
      </button>
    </section>
  );
}
