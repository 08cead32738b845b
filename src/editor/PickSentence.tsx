import css from './Editor.module.css';
import type { Project } from './project.ts';

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
    <ol lang={project.language}>
      {project.sentences.map(({ text }, at) => (
        <li key={at}>
          <button type="button" onClick={() => onPick(at)}>
            {text}
          </button>
        </li>
      ))}
    </ol>
    <button type="button" class="quiet" onClick={onCancel}>
      {cancelLabel}
    </button>
  </fieldset>
);
