/** Where on each page the bench looks and taps: all selectors are here, the game's too. */
export interface Rival {
  name: string;
  folder: string;
  /** Holds the page's elements in its shadow root, where there is one. */
  host?: string;
  /** What is tapped to answer. */
  option: string;
  /** The one that is tapped always, where another would end the page. */
  fixedOption?: number;
  /** Is there once the answer has been told right or wrong, and not before. */
  feedback: string;
  /** Is there once the reason has been told too; with the feedback, unless named. */
  reason?: string;
  /** What leads on, the first that can be tapped. */
  next: string[];
  /** Whether the page holds as many items as it is given, all from its start. */
  holdsAllItems: boolean;
}

export const gameRival: Rival = {
  name: 'this game',
  folder: '',
  option: 'main [data-option]',
  // what was tapped is marked right or wrong; all else comes a frame after
  feedback: 'button[data-score], #verdict:not(:empty)',
  reason: '#verdict:not(:empty)',
  next: [
    // a word that has faded is not known, and a proof that is asked for is not looked for
    '.dock button.quiet',
    'section:has(> #verdict) button.action',
    // a round is over
    'main a.action[href$="#/partie"]',
  ],
  holdsAllItems: false,
};

export const handWrittenRival: Rival = {
  name: 'hand-written',
  folder: 'hand',
  option: '[data-option]',
  feedback: '#verdict',
  next: ['#next'],
  holdsAllItems: true,
};

export const peerRivals: Rival[] = [
  {
    // tells right from wrong at the end alone: what is awaited here is no more than the option, marked
    name: 'quizdown',
    folder: 'quizdown',
    host: '.quizdown',
    option: 'label span',
    feedback: 'label:has(:checked)',
    next: [
      'button:has([data-icon=arrow-right]):not(:disabled)',
      'button:has([data-icon=redo]):not(:disabled)',
    ],
    holdsAllItems: true,
  },
  {
    name: 'react-quiz-component',
    folder: 'react-quiz',
    option: 'button.answerBtn:not(:disabled)',
    feedback: '.alert',
    next: ['.nextQuestionBtn'],
    holdsAllItems: true,
  },
  {
    name: 'SurveyJS',
    folder: 'survey',
    option: '.sd-selectbase__label',
    feedback: '.verdict',
    next: ['.sd-navigation__next-btn', '.sd-navigation__complete-btn'],
    holdsAllItems: true,
  },
  {
    // one statement, true or false, and a way to try it again where the answer was wrong: so it is
    name: 'H5P (true or false)',
    folder: 'h5p',
    option: '.h5p-true-false-answer',
    fixedOption: 0,
    feedback: '.h5p-question-feedback.h5p-question-visible',
    next: ['.h5p-question-try-again'],
    holdsAllItems: false,
  },
];
