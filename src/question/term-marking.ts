import { type ComponentChild, createContext } from 'preact';

/** Texts that are read together, with the words of the glossary to be touched; on a front page just the texts. */
export const TermMarking = createContext<(texts: readonly string[]) => readonly ComponentChild[]>(
  (texts) => texts,
);
