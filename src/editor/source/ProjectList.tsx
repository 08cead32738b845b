import { useSignal } from '@preact/signals';
import { useApp } from '../../app/app-context.ts';
import { useText } from '../../i18n/context.ts';
import { formatDay } from '../../i18n/format.ts';
import { ConfirmButton } from '../../ui/ConfirmButton.tsx';
import { type ListedProject, openProjectStore } from '../project-store.ts';
import type { EditorText } from '../text/fr.ts';
import css from './ProjectList.module.css';

interface Props {
  projects: readonly ListedProject[];
  t: EditorText['projects'];
}

export function ProjectList({ projects, t }: Props) {
  const app = useApp();
  const { locale } = useText();
  const erasedIds = useSignal<readonly string[]>([]);
  const outcome = useSignal<'erased' | 'eraseFailed' | undefined>(undefined);
  const erase = async (id: string) => {
    try {
      await openProjectStore(await app.openRecords()).eraseProject(id);
      erasedIds.value = [...erasedIds.value, id];
      outcome.value = 'erased';
    } catch {
      outcome.value = 'eraseFailed';
    }
  };
  const shown = projects.filter(({ id }) => !erasedIds.value.includes(id));
  return (
    <section class={css.projects} aria-labelledby="article-projects">
      <h2 id="article-projects">{t.title}</h2>
      <ul>
        {shown.map(({ id, title, publisher, changed }) => {
          const name = title.trim() || t.untitled;
          const note = [publisher, t.changed(formatDay(changed, locale))].filter(Boolean);
          return (
            <li key={id}>
              <a href={app.router.hashOf('editor', id)}>{name}</a>
              <span class="note">{note.join(', ')}</span>
              <ConfirmButton
                variant="link"
                label={t.erase}
                name={t.eraseOf(name)}
                question={t.eraseQuestion(name)}
                confirmLabel={t.confirmErase}
                cancelLabel={t.cancelErase}
                onConfirm={() => void erase(id)}
              />
            </li>
          );
        })}
      </ul>
      <p role="status" class="note">
        {outcome.value && t[outcome.value]}
      </p>
    </section>
  );
}
