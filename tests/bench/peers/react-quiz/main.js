// @ts-nocheck: its packages are there only once the bench has installed them
import { createElement, useState } from 'react';
import { createRoot } from 'react-dom/client';
import Quiz from 'react-quiz-component';
import { items } from './items.js';

const quiz = {
  quizTitle: 'Quiz',
  nrOfQuestions: String(items.length),
  questions: items.map(({ prompt, options, key, explanation }) => ({
    question: prompt,
    questionType: 'text',
    answerSelectionType: 'single',
    answers: options.map(({ text }) => text),
    correctAnswer: String(options.findIndex(({ id }) => id === key) + 1),
    messageForCorrectAnswer: 'Juste',
    messageForIncorrectAnswer: 'Faux',
    explanation,
  })),
};

function Rounds() {
  const [round, setRound] = useState(0);
  return createElement(Quiz, {
    key: round,
    quiz,
    disableSynopsis: true,
    showInstantFeedback: true,
    showDefaultResult: false,
    onComplete: () => setTimeout(() => setRound(round + 1)),
  });
}

createRoot(document.getElementById('app')).render(createElement(Rounds));
