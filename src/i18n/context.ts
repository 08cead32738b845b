import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { AppText } from './text/fr.ts';

export const LanguageContext = createContext<{ tag: string; text: AppText } | undefined>(undefined);

export function useLanguage() {
  const language = useContext(LanguageContext);
  if (!language) throw new Error('no <LanguageContext.Provider> above this component');
  return language;
}

export const useText = (): AppText => useLanguage().text;
