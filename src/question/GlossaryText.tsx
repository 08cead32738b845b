import type { ComponentChildren } from 'preact';
import { useId, useState } from 'preact/hooks';
import { findTerms, type TextPart } from '../bank/find-terms.ts';
import type { GlossaryTerm } from '../bank/types.ts';
import css from './GlossaryText.module.css';
import { TermMarking } from './term-marking.ts';

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

const TermParts = ({ parts }: { parts: readonly TextPart[] }) => (
  <>
    {parts.map(({ text, term }) =>
      term ? <Term key={term.id} word={text} meaning={term.text} /> : text,
    )}
  </>
);

export function GlossaryTerms({
  terms = [],
  children,
}: {
  terms: readonly GlossaryTerm[] | undefined;
  children: ComponentChildren;
}) {
  return (
    <TermMarking.Provider
      value={(texts) =>
        findTerms(texts, terms).map((parts, at) => <TermParts key={at} parts={parts} />)
      }
    >
      {children}
    </TermMarking.Provider>
  );
}
