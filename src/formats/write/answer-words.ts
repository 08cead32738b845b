import type { Question } from '../question.ts';
import { getQuestionWords, pickWords, quoteText } from '../question-words.ts';
import { toSingleLine } from './file-text.ts';

interface AnswerWords {
  proof(sentences: string): string;
  answerKey: string;
  question(number: number, answer: string): string;
}

const words = {
  fr: {
    proof: (sentences) => `Preuve\u00a0: ${sentences}`,
    answerKey: 'Corrigé',
    question: (number, answer) => `Question ${number}\u00a0: ${answer}`,
  },
  en: {
    proof: (sentences) => `Proof: ${sentences}`,
    answerKey: 'Answer key',
    question: (number, answer) => `Question ${number}: ${answer}`,
  },
  de: {
    proof: (sentences) => `Beleg: ${sentences}`,
    answerKey: 'Lösungen',
    question: (number, answer) => `Frage ${number}: ${answer}`,
  },
  it: {
    proof: (sentences) => `Prova: ${sentences}`,
    answerKey: 'Soluzioni',
    question: (number, answer) => `Domanda ${number}: ${answer}`,
  },
} satisfies Record<string, AnswerWords>;

export const answerWordsOf = (language: string): AnswerWords =>
  pickWords<AnswerWords>(words, language);

/** The explanation, then the proof: lines of plain text, none if there is neither. */
export function explainQuestion({ explanation, proof }: Question, language: string): string[] {
  const questionWords = getQuestionWords(language);
  const sentences = proof
    .map(toSingleLine)
    .filter(Boolean)
    .map((sentence) => quoteText(sentence, questionWords))
    .join(' ');
  const { proof: nameProof } = answerWordsOf(language);
  return [toSingleLine(explanation), sentences && nameProof(sentences)].filter(Boolean);
}
