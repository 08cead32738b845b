import type { Question } from '../question.ts';
import { toSingleLine } from './file-text.ts';

interface AnswerWords {
  proof(sentences: string): string;
  quote(sentence: string): string;
  answerKey: string;
  question(number: number, answer: string): string;
}

const words = {
  fr: {
    proof: (sentences) => `Preuve\u00a0: ${sentences}`,
    quote: (sentence) => `«\u202f${sentence}\u202f»`,
    answerKey: 'Corrigé',
    question: (number, answer) => `Question ${number}\u00a0: ${answer}`,
  },
  en: {
    proof: (sentences) => `Proof: ${sentences}`,
    quote: (sentence) => `“${sentence}”`,
    answerKey: 'Answer key',
    question: (number, answer) => `Question ${number}: ${answer}`,
  },
  de: {
    proof: (sentences) => `Beleg: ${sentences}`,
    quote: (sentence) => `„${sentence}“`,
    answerKey: 'Lösungen',
    question: (number, answer) => `Frage ${number}: ${answer}`,
  },
  it: {
    proof: (sentences) => `Prova: ${sentences}`,
    quote: (sentence) => `«${sentence}»`,
    answerKey: 'Soluzioni',
    question: (number, answer) => `Domanda ${number}: ${answer}`,
  },
} satisfies Record<string, AnswerWords>;

/** English for a language that has no words; `language` as BCP 47. */
export function pickWords<Words>(
  wordsByLanguage: { en: Words } & Readonly<Record<string, Words>>,
  language: string,
): Words {
  const [primary = ''] = language.toLowerCase().split('-');
  const known = Object.hasOwn(wordsByLanguage, primary) ? wordsByLanguage[primary] : undefined;
  return known ?? wordsByLanguage.en;
}

export const answerWordsOf = (language: string): AnswerWords =>
  pickWords<AnswerWords>(words, language);

/** The explanation, then the proof: lines of plain text, none if there is neither. */
export function explainQuestion({ explanation, proof }: Question, language: string): string[] {
  const { proof: nameProof, quote } = answerWordsOf(language);
  const sentences = proof.map(toSingleLine).filter(Boolean).map(quote).join(' ');
  return [toSingleLine(explanation), sentences && nameProof(sentences)].filter(Boolean);
}
