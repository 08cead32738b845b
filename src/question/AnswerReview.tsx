import type { ComponentChild } from 'preact';
import type { EvidencePassages } from '../bank/front-page.ts';
import type { Item } from '../bank/types.ts';
import { useText } from '../i18n/context.ts';
import '../ui/theme/controls.css';
import { ScoreLabel } from '../ui/ScoreLabel.tsx';
import css from './AnswerReview.module.css';
import { EvidenceQuote } from './EvidenceSentences.tsx';

interface Props {
  item: Item;
  /** Of the answer; 0 where none was given. */
  score: number;
  evidence: EvidencePassages;
  /** The language of the bank. */
  language: string;
  /** The answer as it was given, beside what was right. */
  children: ComponentChild;
}

/** One line of a list of corrections: opened, it shows the answer, why, and the sentence that says so. */
export function AnswerReview({ item, score, evidence, language, children }: Props) {
  const { feedback } = useText();
  return (
    <li class={css.correction}>
      <details>
        <summary>
          <ScoreLabel isVisuallyHidden score={score} labels={feedback} />
          <span>{item.prompt}</span>
        </summary>
        {children}
        <p>{item.explanation}</p>
        <EvidenceQuote proof={evidence} language={language} />
      </details>
    </li>
  );
}
