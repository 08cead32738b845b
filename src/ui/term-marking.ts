import { type ComponentChild, createContext } from 'preact';

export type MarkTerms = (texts: readonly string[]) => readonly ComponentChild[];

/** Texts that are read together, with the words of the glossary to be touched; on a front page just the texts. */
export const TermMarking = createContext<MarkTerms>((texts) => texts);
