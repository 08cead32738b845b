import type { FormatWriter } from '../format-writer.ts';
import type { ChoiceBody, Question, QuestionSet } from '../question.ts';
import { explainQuestion } from './answer-words.ts';
import { requireChoice } from './choice.ts';
import { escapeMarkup, toSingleLine } from './file-text.ts';
import { type H5pWords, h5pWordsOf } from './h5p-words.ts';
import { zipTexts } from './zip.ts';

/** Released together: a site refuses a package that asks for others of its parts. */
const libraries = { QuestionSet: [1, 20], MultiChoice: [1, 16], TrueFalse: [1, 8] } as const;
type Library = keyof typeof libraries;

/** Undisclosed: the only one that claims nothing. */
const LICENSE = 'U';
const MAX_TITLE_BYTES = 255;
/** With a language of more signs the package is refused. */
const LANGUAGE = /^[a-z]{2,3}$/;

const MAX_OPTIONS = 26;

const TRUE_WORD = /^(vrai|true|wahr|richtig|vero)$/i;
const FALSE_WORD = /^(faux|false|falsch|falso)$/i;

const toHtml = (text: string) => escapeMarkup(toSingleLine(text));
const wrapHtml = (text: string, tag: 'p' | 'div') =>
  text === '' ? '' : `<${tag}>${toHtml(text)}</${tag}>`;

/** A title alone is cut: the question has its whole text. */
function cutTitle(text: string): string {
  const line = toSingleLine(text) || '?';
  const lengthOf = (title: string) => new TextEncoder().encode(title).length;
  if (lengthOf(line) <= MAX_TITLE_BYTES) return line;
  const signs = [...toSingleLine(line.slice(0, MAX_TITLE_BYTES))];
  while (lengthOf(signs.join('')) > MAX_TITLE_BYTES - 3) signs.pop();
  return `${signs.join('')}…`;
}

const nameVersion = (library: Library) => `H5P.${library} ${libraries[library].join('.')}`;

/** Unique in the package, as a player needs it to keep a state. */
const idOf = (number: number) => `00000000-0000-4000-8000-${number.toString(16).padStart(12, '0')}`;

const behaviour = {
  enableRetry: true,
  enableSolutionsButton: true,
  enableCheckButton: true,
  confirmCheckDialog: false,
  confirmRetryDialog: false,
  autoCheck: false,
};

function writeTrueFalse(feedback: string, { options: [first, second] }: ChoiceBody, t: H5pWords) {
  const isFirstTrue = TRUE_WORD.test(first?.text ?? '');
  const [yes, no] = isFirstTrue ? [first, second] : [second, first];
  return {
    correct: String(yes?.isRight),
    behaviour: { ...behaviour, feedbackOnCorrect: feedback, feedbackOnWrong: feedback },
    l10n: {
      trueText: toHtml(yes?.text ?? ''),
      falseText: toHtml(no?.text ?? ''),
      score: t.score.replace(':num', '@score').replace(':total', '@total'),
      checkAnswer: t.check,
      submitAnswer: t.submit,
      showSolutionButton: t.solution,
      tryAgain: t.retry,
      wrongAnswerMessage: t.wrong,
      correctAnswerMessage: t.right,
      scoreBarLabel: t.score,
      a11yCheck: t.checkHint,
      a11yShowSolution: t.solutionHint,
      a11yRetry: t.retryHint,
    },
  };
}

const writeMultiChoice = (feedback: string, { options, isMultiple }: ChoiceBody, t: H5pWords) => ({
  answers: options.map(({ text, isRight, reason = '' }) => ({
    text: wrapHtml(text, 'div'),
    correct: isRight,
    tipsAndFeedback: { tip: '', chosenFeedback: wrapHtml(reason, 'div'), notChosenFeedback: '' },
  })),
  overallFeedback: [{ from: 0, to: 100, feedback }],
  behaviour: {
    ...behaviour,
    type: isMultiple ? 'multi' : 'single',
    singlePoint: true,
    randomAnswers: false,
    showSolutionsRequiresInput: true,
    passPercentage: 100,
    showScorePoints: true,
  },
  UI: {
    checkAnswerButton: t.check,
    submitAnswerButton: t.submit,
    showSolutionButton: t.solution,
    tryAgainButton: t.retry,
    scoreBarLabel: t.score,
    correctAnswer: t.right,
    wrongAnswer: t.wrong,
    feedbackAvailable: t.feedbackThere,
    readFeedback: t.readFeedback,
    shouldCheck: t.shouldPick,
    shouldNotCheck: t.shouldNotPick,
    noInput: t.noInput,
    a11yCheck: t.checkHint,
    a11yShowSolution: t.solutionHint,
    a11yRetry: t.retryHint,
  },
});

function isTrueFalse({ options, isMultiple }: ChoiceBody): boolean {
  const has = (word: RegExp) => options.some(({ text }) => word.test(toSingleLine(text)));
  return options.length === 2 && !isMultiple && has(TRUE_WORD) && has(FALSE_WORD);
}

function writeQuestion(question: Question, number: number, { language }: QuestionSet, t: H5pWords) {
  const body = requireChoice(question, { max: MAX_OPTIONS });
  const feedback = escapeMarkup(explainQuestion(question, language).join(' '));
  const isVerdict = isTrueFalse(body);
  return {
    library: nameVersion(isVerdict ? 'TrueFalse' : 'MultiChoice'),
    subContentId: idOf(number),
    metadata: {
      contentType: isVerdict ? 'True/False Question' : 'Multiple Choice',
      license: LICENSE,
      title: cutTitle(question.prompt),
    },
    params: {
      media: { disableImageZooming: false },
      question: wrapHtml(question.prompt, 'p'),
      ...(isVerdict ? writeTrueFalse(feedback, body, t) : writeMultiChoice(feedback, body, t)),
    },
  };
}

const writeContent = (set: QuestionSet, t: H5pWords) => ({
  introPage: {
    showIntroPage: true,
    title: toHtml(set.title),
    introduction: '',
    startButtonText: t.start,
  },
  progressType: 'dots',
  passPercentage: 50,
  questions: set.questions.map((question, at) => writeQuestion(question, at + 1, set, t)),
  disableBackwardsNavigation: false,
  randomQuestions: false,
  endGame: {
    showResultPage: true,
    showSolutionButton: true,
    showRetryButton: true,
    noResultMessage: t.finished,
    message: t.result,
    scoreBarLabel: t.score.replace(':num', '@finals').replace(':total', '@totals'),
    overallFeedback: [{ from: 0, to: 100 }],
    solutionButtonText: t.solution,
    retryButtonText: t.retry,
    finishButtonText: t.finish,
    submitButtonText: t.submit,
    showAnimations: false,
    skippable: false,
  },
  override: { checkButton: true },
  texts: {
    prevButton: t.previous,
    nextButton: t.next,
    finishButton: t.finish,
    submitButton: t.submit,
    textualProgress: t.progress,
    jumpToQuestion: t.jump,
    questionLabel: t.questions,
    readSpeakerProgress: t.progress,
    unansweredText: t.unanswered,
    answeredText: t.answered,
    currentQuestionText: t.current,
    navigationLabel: t.questions,
  },
});

/** The content alone: with libraries inside it would change what a site has installed. */
export const writer: FormatWriter = {
  write(set) {
    const [primary = ''] = set.language.toLowerCase().split('-');
    const language = LANGUAGE.test(primary) ? primary : 'en';
    const content = writeContent(set, h5pWordsOf(language));
    const used = (Object.keys(libraries) as Library[]).filter(
      (library) =>
        library === 'QuestionSet' ||
        content.questions.some((question) => question.library === nameVersion(library)),
    );
    const h5p = {
      title: cutTitle(set.title),
      language,
      mainLibrary: 'H5P.QuestionSet',
      embedTypes: ['div'],
      license: LICENSE,
      defaultLanguage: language,
      preloadedDependencies: used.map((library) => {
        const [majorVersion, minorVersion] = libraries[library];
        return { machineName: `H5P.${library}`, majorVersion, minorVersion };
      }),
    };
    return zipTexts({
      'h5p.json': JSON.stringify(h5p),
      'content/content.json': JSON.stringify(content),
    });
  },
};
