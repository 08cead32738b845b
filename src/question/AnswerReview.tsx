import type { ComponentChild } from 'preact';
import { useContext } from 'preact/hooks';
import type { EvidencePassages } from '../bank/front-page.ts';
import type { Item } from '../bank/types.ts';
import { useText } from '../i18n/context.ts';
import '../ui/theme/controls.css';
import { PromptText } from '../ui/PromptText.tsx';
import { ScoreLabel } from '../ui/ScoreLabel.tsx';
import { TermMarking } from '../ui/term-marking.ts';
import css from './AnswerReview.module.css';
import { EvidenceQuote } from './EvidenceQuote.tsx';
import { ItemTerms } from './GlossaryText.tsx';

interface Props {
  item: Item;
  /** Undefined if nothing was answered. */
  score: number | undefined;
  evidence: EvidencePassages;
  language: string;
  children: ComponentChild;
}

export function AnswerReview({ item, score, evidence, language, children }: Props) {
  const { feedback } = useText();
  const [explanation] = useContext(TermMarking)([item.explanation]);
  return (
    <li class={css.review}>
      <details>
        <summary>
          <ScoreLabel isVisuallyHidden score={score} labels={feedback} />
          <span>
            <PromptText item={item} score={score} />
          </span>
        </summary>
        <ItemTerms item={item} isPromptMarked={false} />
        {children}
        <p>{explanation}</p>
        <EvidenceQuote evidence={evidence} language={language} readBefore={item.explanation} />
      </details>
    </li>
  );
}
