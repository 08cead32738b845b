import { useSignal } from '@preact/signals';
import { useApp } from '../../app/app-context.ts';
import { useLanguage } from '../../i18n/context.ts';
import { DraftScope, useDraft } from '../../ui/use-draft.ts';
import { useEffectWhenVisible } from '../../ui/use-effect-when-visible.ts';
import { useLazy } from '../../ui/use-lazy.ts';
import { assignmentLimits } from '../assignment.ts';
import { type ClassList, parsePupils } from '../class-list/class-list.ts';
import { openClassListStore } from '../class-list/class-list-store.ts';
import { PupilFields } from '../class-list/PupilFields.tsx';
import type { ReportText } from '../report/text/fr.ts';
import { loadReportText } from '../report/text/index.ts';
import css from './AssignmentEditor.module.css';
import { drawIdentity } from './draw-identity.ts';
import type { TeachingText } from './text/fr.ts';
import type { AssignmentFormModel } from './use-assignment-form.ts';

interface Props {
  model: AssignmentFormModel;
  t: TeachingText['assignmentForm'];
}

function useStoredLists() {
  const app = useApp();
  const lists = useSignal<readonly ClassList[]>([]);
  const openStore = async () => openClassListStore(await app.openRecords());
  useEffectWhenVisible(() => {
    const read = async () => {
      lists.value = await (await openStore()).listClassLists();
    };
    // a device that stores nothing has no list either
    void read().catch(() => {});
  }, []);
  return {
    lists: lists.value,
    async save({ name, pupils }: Pick<ClassList, 'name' | 'pupils'>): Promise<ClassList> {
      const list = { id: drawIdentity().id, made: app.game.now(), name, pupils };
      await (await openStore()).saveClassList(list);
      lists.value = [list, ...lists.peek()];
      return list;
    },
  };
}

/** The names of the pupils, whose number follows from them; they stay on this device. */
export function ClassListField({ model, t }: Props) {
  const { tag } = useLanguage();
  const { lists, save } = useStoredLists();
  const isOpen = useDraft('names-shown', false);
  const text = useLazy(isOpen.value, () => loadReportText(tag))?.classList;
  const chosen = lists.find(({ id }) => id === model.form.classList);
  const choose = (list: ClassList | undefined) => {
    const seats = list?.pupils.at(-1)?.seat;
    model.update({ classList: list?.id ?? '', ...(seats && { seats: String(seats) }) });
  };
  return (
    <details
      class={css.options}
      open={isOpen.value}
      onToggle={({ currentTarget }) => {
        isOpen.value = currentTarget.open;
      }}
    >
      <summary>
        <span>
          {t.classList}{' '}
          <small>{chosen ? t.classListName(chosen.name, chosen.pupils.length) : t.noNames}</small>
        </span>
      </summary>
      {text && (
        <DraftScope.Provider value="new set names ">
          <div class="fields">
            <p class="note">{text.privacyNote}</p>
            {lists.length > 0 && (
              <label class="field">
                {text.choose}
                <select
                  value={chosen?.id ?? ''}
                  onChange={({ currentTarget }) =>
                    choose(lists.find(({ id }) => id === currentTarget.value))
                  }
                >
                  <option value="">{text.noList}</option>
                  {lists.map(({ id, name, pupils }) => (
                    <option key={id} value={id}>
                      {text.listName(name, pupils.length)}
                    </option>
                  ))}
                </select>
              </label>
            )}
            {!chosen && <NewList t={text} onSave={async (list) => choose(await save(list))} />}
          </div>
        </DraftScope.Provider>
      )}
    </details>
  );
}

interface NewListProps {
  t: ReportText['classList'];
  onSave(list: Pick<ClassList, 'name' | 'pupils'>): Promise<void>;
}

/** No form of its own: it stands in that of the set. */
function NewList({ t, onSave }: NewListProps) {
  const name = useDraft('name', '');
  const text = useDraft('pupils', '');
  const hasFailed = useSignal(false);
  const parsed = parsePupils(text.value);
  const { pupils } = parsed;
  const save = () => {
    hasFailed.value = false;
    void onSave({ name: name.value.trim() || t.unnamed, pupils }).then(
      () => {
        name.value = text.value = '';
      },
      () => {
        hasFailed.value = true;
      },
    );
  };
  return (
    <div class="fields">
      <PupilFields
        isInOtherForm
        name={name}
        text={text}
        parsed={parsed}
        seatCount={assignmentLimits.seats}
        t={t}
      />
      {hasFailed.value && <p role="alert">{t.saveFailed}</p>}
      <button type="button" class="quiet" disabled={pupils.length === 0} onClick={save}>
        {t.save}
      </button>
    </div>
  );
}
