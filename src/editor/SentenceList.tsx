import type { ComponentChildren, Ref } from 'preact';
import type { Project } from './project.ts';
import css from './SentenceList.module.css';

interface Props {
  project: Pick<Project, 'sentences' | 'language'>;
  listRef?: Ref<HTMLOListElement>;
  onPress(at: number): void;
  chosenAt?: number | undefined;
  label?: string;
  /** Of the sentence that is open, where one can be. */
  openAt?: number | undefined;
  renderOpen?(at: number): ComponentChildren;
}

/** All sentences, by their numbers and paragraphs. */
export const SentenceList = ({ project, listRef, openAt, renderOpen, ...props }: Props) => (
  <ol ref={listRef ?? null} class={css.list} lang={project.language} aria-label={props.label}>
    {project.sentences.map(({ text, paragraph }, at, all) => (
      <li key={at} data-first={all[at - 1]?.paragraph !== paragraph}>
        <button
          type="button"
          aria-expanded={renderOpen ? openAt === at : undefined}
          aria-pressed={'chosenAt' in props ? props.chosenAt === at : undefined}
          onClick={() => props.onPress(at)}
        >
          {text}
        </button>
        {openAt === at && renderOpen?.(at)}
      </li>
    ))}
  </ol>
);
