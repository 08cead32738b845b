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
  const [isLow, setIsLow] = useState(false);
  return (
    <>
      <button
        type="button"
        class={css.term}
        popovertarget={id}
        aria-expanded={isOpen}
        onClick={({ currentTarget }) => {
          setIsLow(currentTarget.getBoundingClientRect().top > innerHeight / 2);
          setIsOpen(!isOpen);
        }}
      >
        {word}
      </button>
      <span
        id={id}
        popover="auto"
        class={css.meaning}
        data-low={isLow}
        onToggle={({ newState }) => setIsOpen(newState === 'open')}
      >
        {isOpen && meaning}
      </span>
    </>
  );
}

// all but spaces at which a line may break
const GLUED_END = /[^ \n\t-]*$/;
const GLUED_START = /^[^ \n\t-]*/;

/** A line may break at any button: in « l’OTAN », what no space parts from the word stays with it. */
function TermParts({ parts }: { parts: readonly TextPart[] }) {
  const isTerm = (at: number) => parts[at]?.term !== undefined;
  const afterOf = (at: number) => GLUED_START.exec(parts[at + 1]?.text ?? '')?.[0] ?? '';
  const plainAt = (at: number) =>
    (parts[at]?.text ?? '').slice(isTerm(at - 1) ? afterOf(at - 1).length : 0);
  return (
    <span>
      {parts.map(({ text, term }, at) => {
        if (!term) return isTerm(at + 1) ? plainAt(at).replace(GLUED_END, '') : plainAt(at);
        return (
          <span key={term.id} class={css.glued}>
            {!isTerm(at - 1) && GLUED_END.exec(plainAt(at - 1))?.[0]}
            <Term word={text} meaning={term.text} />
            {!isTerm(at + 1) && afterOf(at)}
          </span>
        );
      })}
    </span>
  );
}

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
  const rows = item.rows.flatMap(({ group = '', text }) => [group, text]);
  return [...rows, ...item.columns.map(({ text }) => text)];
}

interface ItemTermsProps {
  item: Item;
  isPromptMarked?: boolean;
}

export function ItemTerms({ item, isPromptMarked = true }: ItemTermsProps) {
  const texts = listTexts(item);
  return isPromptMarked ? (
    <TermRow texts={texts} readBefore={item.prompt} />
  ) : (
    <TermRow texts={[item.prompt, ...texts]} />
  );
}
