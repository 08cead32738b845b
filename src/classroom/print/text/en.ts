import { createPlural } from '../../../i18n/plural.ts';
import { credits } from '../../../question/text/en.ts';
import type { CardsText } from './fr.ts';

const pluralEnding = createPlural('en');

export const catalogue: CardsText = {
  missingItems: (n) =>
    `${n} question${pluralEnding(n)} of this set ${n === 1 ? 'is' : 'are'} missing from this version of the game or changed, so left out.`,
  print: {
    title: 'Print',
    lead: 'Two sheets with the same questions in a different order, and one answer key for both. Seat numbers, no names.',
    partsLegend: 'What to print',
    parts: { A: 'Sheet A', B: 'Sheet B', key: 'Answer key', cards: 'Answer cards' },
    brief: 'The article',
    briefs: { without: 'Not printed', with: 'On the sheet' },
    paper: 'Paper',
    papers: { a4: 'A4', letter: 'Letter' },
    size: 'Text size',
    sizes: { normal: 'Normal', large: 'Large' },
    withName: 'Print the name of the set on the sheets',
    noEvidenceNote:
      'Without the article, the sheet does not ask for the sentence that gives the answer.',
    print: 'Print',
    chooseSomething: 'Choose what to print.',
    copiesNote: 'Print each sheet separately: the browser then asks how many copies you want.',
    cardsNote: (seats) =>
      `One card per pupil, ${seats} in total, two per page. Print them once for the whole year, on matt paper.`,
    preview: 'Preview',
    allAssignments: 'For teachers: all sets',
  },
  sheet: {
    name: (sheet) => `Sheet ${sheet}`,
    seat: 'Seat no.',
    outOf: (points) => `/\u202f${points}`,
    briefTitle: 'The article',
    number: (n) => `${n}.`,
    orderHint: 'Write the letters, from earliest to latest:',
    matchHint: 'Write one letter per line.',
    date: { year: 'Year', month: 'month', day: 'day' },
    holderHint: 'Who gives this figure? Tick one letter.',
    evidenceNumber: 'Sentence that gives the answer: no.',
    confidence: 'How sure are you?',
    credits,
  },
  answerKey: {
    name: 'Answer key',
    numbers: (a, b) => `A${a} · B${b}`,
    strip: (sheet) => `The answers of sheet ${sheet}`,
    legend: 'Number on sheet A, then on sheet B. The letters are the same.',
    sentence: (n) => `Sentence ${n}`,
    or: 'or',
    anyProof: (proofs) => `One of these proofs is enough: ${proofs}.`,
    nearestSentence: (n) => `The article does not say; closest: sentence ${n}`,
  },
  answerCard: {
    label: (seat) => `Card of seat ${seat}`,
    holdHint: (seat) =>
      `Seat ${seat}. Hold your answer’s letter at the top, with the square facing the teacher and your fingers on the white edge.`,
  },
  answerCards: {
    title: 'Answer cards',
    lead: 'Everyone holds up their card with their letter at the top. Move the camera slowly across the class: a letter counts once two frames agree.',
    privacyNote: 'Pictures stay on this page, the letters read on this device: nothing is sent.',
    restored: 'The answers read before are still here.',
    startOver: 'Start all over',
    startOverQuestion: 'Erase every letter read so far, for all the questions?',
    confirmStartOver: 'Erase all',
    cancelStartOver: 'Keep them',
    printCards: 'Print the cards',
    unsuitableItems: (n) =>
      `${n} question${pluralEnding(n)} of this set cannot be answered with a letter, so the cards leave ${n === 1 ? 'it' : 'them'} out.`,
    noSuitableItem:
      'No question of this set can be answered with a letter. Make a set with multiple choice or true and false questions.',
    progress: (at, all) => `Question ${at} of ${all}`,
    readCards: 'Read the cards',
    readMore: 'Read more cards',
    opening: 'Opening the camera…',
    stopReading: 'Stop reading',
    videoLabel: 'What the camera sees',
    blurredNote: 'The picture is blurred on purpose: you can aim, but nobody can see the letters.',
    choosePictures: 'No camera? Choose one or more photos of the class',
    picturesRead: (cards, pictures) =>
      cards === 0
        ? `No card of this class found in ${pictures} photo${pluralEnding(pictures)}. Go closer, face the cards and avoid glare.`
        : `${cards} card${pluralEnding(cards)} found in ${pictures} photo${pluralEnding(pictures)}.`,
    addPicture: (seats) =>
      seats > 1
        ? `${seats} letters come from one photo only: they count, and a second photo confirms them.`
        : 'One letter comes from one photo only: it counts, and a second photo confirms it.',
    seats: 'Seats',
    seatState: (seat, isRead) => `Seat ${seat}: ${isRead ? 'read' : 'not read'}`,
    readCount: (read, seats) => `${read} of ${seats} card${pluralEnding(seats)} read.`,
    allRead: 'All cards are read.',
    unsureSeats: (seats) =>
      `An old card can be read in two ways (seat ${seats}): show it beside another one, or print it again.`,
    showShares: 'Show the results',
    sharesTitle: (n) => `Answers from ${n} seat${pluralEnding(n)}`,
    optionShare: (n, percent) => `${n} (${percent})`,
    invalidLetters: (n) => `${n} card${pluralEnding(n)} with a letter this question does not have`,
    correctAnswer: 'right answer',
    showAnswer: 'Show the answer',
    saveForReport: 'Save these answers for the report',
    savedSeats: (n) => `Answers from ${n} seat${pluralEnding(n)} saved on this device.`,
    clashingSeats: (seats) =>
      `Several results for one seat: ${seats}. Nothing is lost: choose under “Collect results”.`,
    emptySeats: (seats) => `No letter to save for seat: ${seats}.`,
    saveFailed: 'This device could not save them.',
    next: 'Next question',
    previous: 'Previous question',
    restartItem: 'Restart this question',
    restartQuestion: 'Erase the letters read for this question?',
    confirmRestart: 'Erase',
    allAssignments: 'For teachers: all sets',
    refusals: {
      insecure: 'The camera only works on https pages. Count the cards by eye, under “Project”.',
      none: 'No camera found. Count the cards by eye, under “Project”.',
      refused:
        'Camera access was denied. Allow it in the site’s settings and try again, or count the cards by eye, under “Project”.',
      busy: 'The camera is not responding. Close any other app that may be using it, then try again.',
      failed: 'The card reader could not be loaded. Check your connection, then try again.',
    },
  },
};
