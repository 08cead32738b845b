import { createPlural } from '../../i18n/plural.ts';
import { glossaryTitle, madeByHand } from '../../question/text/en.ts';
import type { ClassroomText } from './fr.ts';

const pluralEnding = createPlural('en');

export const catalogue: ClassroomText = {
  glossary: glossaryTitle,
  assignmentFrame: {
    backToClass: '← For teachers',
    pagesOf: (name: string) => `Pages of “${name}”`,
    tabs: {
      share: 'Share',
      present: 'Project',
      print: 'Print',
      cards: 'Cards',
      collect: 'Results',
      report: 'Report',
      export: 'Export',
    },
  },
  savedAssignment: {
    notFound: 'This set is not on this device.',
    allAssignments: 'For teachers: all sets',
    erasedElsewhere:
      'This set has been deleted from this device, in another window: its results can no longer be collected here.',
  },
  openOnOtherPage: {
    otherDossier: 'This set belongs to another dossier, which has its own page.',
    otherLanguage: (language) => `This set is in ${language}.`,
    openPage: 'Open its page',
  },
  deviceNotRead:
    'The game could not read this browser’s storage. What you are looking for may be there.',
  dossierNotHere: {
    explanation: 'This set is about a dossier that is not on this device yet.',
    remedy:
      'Ask whoever gave you the set for it: as moving codes, as a link or as a file. Then open the set again.',
    filmOrPaste: 'Film the codes or paste the link',
    openFile: 'Open a file that you got…',
  },
  takeAssignment: {
    title: 'Your set',
    loadingLink: 'Opening the link…',
    openTitle: 'Open a set or a dossier',
    scanHint:
      'Scan the code your teacher shows, even if it moves, paste the link, or type the code.',
    linkLabel: 'Link to the set, or its code',
    openLink: 'Open',
    problems: {
      missing: 'First paste the link into the field.',
      damaged: 'This link is incomplete or damaged. Scan the code again.',
      foreign: 'This is no link to a set. Scan your teacher’s code, or paste the whole link.',
      mistyped: 'A letter or digit of this code is wrong or missing. Check them one by one.',
      unknownDossier:
        'This code is about an article that neither this site nor this device knows. Check the site’s address and the connection.',
      otherRelease:
        'The game on this device does not have the questions of this code. Update it, or scan the picture code.',
      newer: 'This link comes from a newer version of the game. Update the game, then try again.',
    },
    contentsTitle: 'About this set',
    itemCount: (n) => `${n} question${pluralEnding(n)}`,
    madeByHand: `(${madeByHand})`,
    briefs: { open: 'You can look at the article', closed: 'Without the article' },
    noTimeLimit: 'no time limit',
    timeLimit: (minutes) => `${minutes} minute${pluralEnding(minutes)} in total`,
    extraTimeNote: 'Some seats have extra time',
    asksEvidence: 'You find the sentence that gives the answer',
    asksEvidenceLater: 'At the end you find the sentence of the article that gives each answer',
    asksConfidence: 'You say how sure you are',
    orders: { same: 'Same order for everyone', 'by-seat': 'A different order for each pupil' },
    corrections: {
      'at-once': 'Right answers shown after each question',
      'at-the-end': 'Right answers shown at the end',
      held: 'Right answers shown when your teacher says so',
    },
    changes: {
      yes: 'You can change your answers until you hand them in',
      untilProofs: 'You can change your answers until the proofs begin',
      no: 'Once given, an answer stays',
    },
    missingItems: (n) =>
      `${n} question${pluralEnding(n)} of this set ${n === 1 ? 'is' : 'are'} not in your version of the game: you will play the rest.`,
    changedItems: (n) =>
      `${n} question${pluralEnding(n)} ${n === 1 ? 'has' : 'have'} changed since this set was made: you will play the rest.`,
    noItems:
      'None of these questions is in your version of the game. Update the game, then try again.',
    privacyNote:
      'No name needed, only a seat number. Your answers stay on this device until you show your result.',
    seatLabel: 'Your seat number',
    seatHint: (seats) => `From 1 to ${seats}`,
    seatWrong: (seats) => `Type a seat number from 1 to ${seats}.`,
    drawSeat: 'Give me a number',
    drawnSeat: (seat) =>
      `Seat ${seat}, picked at random. Tell your teacher: someone else may have it.`,
    seatTaken: (seat) =>
      `Seat ${seat} has already been used on this device. If it isn’t yours, take another one.`,
    forTeacher: 'For the teacher',
    forTeacherNote:
      'This device will collect the class’s results, and show the answers. Pupils: type your number above.',
    keepAsTeacher: 'I’m the teacher: keep this set',
    start: 'Start',
    attemptFound: (seat, done, all) =>
      `Seat ${seat} started this set here: ${done} of ${all} answered.`,
    resume: (seat) => `Continue as seat ${seat}`,
    running: (seat) => `Seat ${seat} has not finished its set.`,
    backToRunning: (seat) => `Back to the set of seat ${seat}`,
    finishedAttemptFound: (seat, done, all) =>
      `Seat ${seat} finished this set here: ${done} of ${all} answered.`,
    seeResult: (seat) => `See the result of seat ${seat}`,
    takeOtherSeat: 'Use another seat',
    otherSeatNote: 'The answers of the other seats stay on this device.',
    correctedNote:
      'This device has already shown the right answers of this set: your result will tell your teacher.',
    correctedBefore: {
      seat: 'Second sitting: the right answers had already been seen at this seat.',
      others: 'This device had already shown the right answers to another seat.',
    },
    notSaved: 'This device cannot save your answers: keep this page open until the end.',
    seat: (seat) => `Seat ${seat}`,
    timeLeft: (minutes) =>
      minutes < 1 ? 'Less than a minute' : `${minutes} minute${pluralEnding(minutes)} left`,
    hideTime: 'Hide time',
    showTime: 'Show time',
    skipItem: 'Later',
    skipForGood: 'Skip for good',
    keepAnswer: 'Keep my answer',
    standingAnswer: (what) => `Your answer: ${what}. You can still change it.`,
    openReview: 'See all my answers',
    review: 'Check before you hand in',
    reviewNote: 'You can still answer, or change an answer.',
    giveAnswer: 'Answer',
    changeAnswer: 'Change',
    inItem: (action, n) => `${action}, question ${n}`,
    noAnswerYet: 'No answer yet',
    handIn: 'Hand in now',
    handInQuestion: (left) =>
      left === 1
        ? 'One question has no answer. Hand in anyway?'
        : `${left} questions have no answer. Hand in anyway?`,
    goOn: 'Not yet',
    changeSeat: (seat) => `Seat ${seat}: not mine`,
    rightSeat: 'The right number',
    answersStay: 'Your answers stay.',
    confirmChangeSeat: 'Take this number',
    cancelChangeSeat: 'Cancel',
    skipEvidence: 'I can’t find it',
    changesElsewhere: {
      answered:
        'Your last answer does not count: the question had already been answered in another window.',
      erased:
        'Your answers to this set have been erased from this device, in another window. Nothing is left of them.',
    },
    answerNoted: (what) => `Answer saved: ${what}`,
    changeThisAnswer: 'Change my answer',
    openProofs: (n) => (n === 1 ? 'Go on to the proof' : `Go on to the ${n} proofs`),
    proofsNote:
      'Next, you look in the article for the sentence that proves each answer: your answers will not change any more.',
    lockQuestion: (left) =>
      `${left} question${pluralEnding(left)} ${left === 1 ? 'has' : 'have'} no answer, and answers will not change any more. Go on to the proofs?`,
    proofProgress: (n, of) => `Proof ${n} of ${of}`,
    handInProofsQuestion: (left) =>
      `${left} proof${pluralEnding(left)} ${left === 1 ? 'is' : 'are'} still missing. Hand in anyway?`,
    finished: 'has finished',
    timeIsUp: 'Time is up. The answers you gave count.',
    answeredCount: (n, all) => `${n} of ${all} answered`,
    result: 'Your result',
    resultNote: 'Show this code to your teacher, or read the short code aloud.',
    qrLabel: (seat) => `Result code for seat ${seat}`,
    shortCode: 'Short code',
    shareFile: 'Share as a file',
    fileSaved: 'File saved with your downloads: hand it to your teacher.',
    fileName: (seat) => `result-seat-${seat}`,
    correction: 'Right answers',
    correctionHeld: 'Your teacher will give you a word to see the right answers.',
    unlockWord: 'Unlock word',
    unlock: 'See the right answers',
    wrongUnlockWord: 'That is not the right word. Check the spelling.',
    score: (points, of) => `Points: ${points} out of ${of}`,
    noAnswer: 'No answer',
    yourProof: 'Your proof:',
    yourConfidence: (level) => `You had said: ${level}.`,
    keepAnswers: 'Keep these facts on my front page',
    keepAnswersFailed: 'This device could not keep your answers. Try again.',
    answersKept: 'Your answers are on your front page: the facts you found are printed there.',
    openFrontPage: 'See my front page',
    eraseResult: 'I’ve shown my code: erase (shared device)',
    eraseQuestion: 'Has your teacher got your result? It will be erased from this device.',
    confirmErase: 'Erase',
    cancelErase: 'Keep',
  },
};
