import { type ComponentChildren, createContext, Fragment } from 'preact';
import { useContext, useId, useState } from 'preact/hooks';
import { findTerms, type TextPart } from '../bank/find-terms.ts';
import type { Bank, GlossaryTerm, Item } from '../bank/types.ts';
import { useText } from '../i18n/context.ts';
import { TermMarking } from '../ui/term-marking.ts';
import css from './GlossaryText.module.css';

function Term({ word, meaning }: { word: string; meaning: string }) {
  const id = useId();
  const [isOpen, setIsOpen] = useState(false);
  return (
    <>
      <button
        type="button"
        class={css.term}
        popovertarget={id}
        aria-expanded={isOpen}
        onClick={() => setIsOpen(!isOpen)}
      >
        {word}
      </button>
      <span
        id={id}
        popover="auto"
        class={css.meaning}
        onToggle={({ newState }) => setIsOpen(newState === 'open')}
      >
        {isOpen && meaning}
      </span>
    </>
  );
}

/** A line may break before any button, but not within l’OTAN. */
const glueElision = (text: string) => text.replace(/[’']$/, '$&\u2060');

const TermParts = ({ parts }: { parts: readonly TextPart[] }) => (
  <>
    {parts.map(({ text, term }) =>
      term ? <Term key={term.id} word={text} meaning={term.text} /> : glueElision(text),
    )}
  </>
);

interface Glossary {
  terms: readonly GlossaryTerm[] | undefined;
  label: string;
}

const CurrentGlossary = createContext<Glossary>({ terms: [], label: '' });

export function GlossaryTerms({
  terms = [],
  label,
  children,
}: Glossary & { children: ComponentChildren }) {
  return (
    <CurrentGlossary.Provider value={{ terms, label }}>
      <TermMarking.Provider
        value={(texts) =>
          findTerms(texts, terms).map((parts, at) => <TermParts key={at} parts={parts} />)
        }
      >
        {children}
      </TermMarking.Provider>
    </CurrentGlossary.Provider>
  );
}

export const MarkedText = ({ text }: { text: string }) => <>{useContext(TermMarking)([text])}</>;

export function MarkedBrief({ brief }: Pick<Bank, 'brief'>) {
  const texts = brief.map(({ sentences }) => sentences.map(({ text }) => text).join(' '));
  return (
    <>
      {useContext(TermMarking)(texts).map((text, at) => (
        <p key={at}>{text}</p>
      ))}
    </>
  );
}

interface TermRowProps {
  /** Within buttons and links, where no button may stand. */
  texts: readonly string[];
  /** Its hard words are marked where they stand. */
  readBefore?: string;
}

/** The hard words of texts in which they cannot be touched. */
export function TermRow({ texts, readBefore = '' }: TermRowProps) {
  const { terms = [], label } = useContext(CurrentGlossary);
  const { locale } = useText();
  const [, ...found] = findTerms([readBefore, ...texts], terms);
  const parts = found.flat().filter(({ term }) => term);
  return parts.length > 0 ? (
    <p class={css.row}>
      <span lang={locale}>{label}</span>
      {parts.map((part) => (
        <Fragment key={part.text}>
          {' '}
          <TermParts parts={[part]} />
        </Fragment>
      ))}
    </p>
  ) : null;
}

function listTexts(item: Item): readonly string[] {
  if (item.type === 'choice') return item.options.map(({ text }) => text);
  if (item.type === 'order') return item.events.map(({ text }) => text);
  if (item.type !== 'match') return [];
  return [...item.rows, ...item.columns].map(({ text }) => text);
}

/** Of all that an item offers to be pressed. */
export const ItemTerms = ({ item, isPromptMarked = true }: ItemTermsProps) => (
  <TermRow
    {...(isPromptMarked
      ? { readBefore: item.prompt, texts: listTexts(item) }
      : { texts: [item.prompt, ...listTexts(item)] })}
  />
);

interface ItemTermsProps {
  item: Item;
  isPromptMarked?: boolean;
}
