import type { ComponentChild } from 'preact';
import type { EvidencePassages } from '../bank/front-page.ts';
import type { Item } from '../bank/types.ts';
import { useText } from '../i18n/context.ts';
import '../ui/theme/controls.css';
import { PromptText } from '../ui/PromptText.tsx';
import { ScoreLabel } from '../ui/ScoreLabel.tsx';
import css from './AnswerReview.module.css';
import { EvidenceQuote } from './EvidenceQuote.tsx';

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
  return (
    <li class={css.review}>
      <details>
        <summary>
          <ScoreLabel isVisuallyHidden score={score} labels={feedback} />
          <span>
            <PromptText item={item} score={score} />
          </span>
        </summary>
        {children}
        <p>{item.explanation}</p>
        <EvidenceQuote evidence={evidence} language={language} />
      </details>
    </li>
  );
}
