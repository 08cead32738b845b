import css from './PickSentence.module.css';
import type { Project } from './project.ts';
import { SentenceList } from './SentenceList.tsx';

interface Props {
  project: Pick<Project, 'sentences' | 'language'>;
  label: string;
  cancelLabel: string;
  onPick(sentence: number): void;
  onCancel(): void;
}

export const PickSentence = ({ project, label, cancelLabel, onPick, onCancel }: Props) => (
  <fieldset class={css.pick}>
    <legend>{label}</legend>
    <SentenceList project={project} onPress={onPick} />
    <button type="button" class="quiet" onClick={onCancel}>
      {cancelLabel}
    </button>
  </fieldset>
);
