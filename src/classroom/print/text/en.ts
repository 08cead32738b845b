import { createPlural } from '../../../i18n/format.ts';
import type { CardsText } from './fr.ts';

const pluralEnding = createPlural('en');

/** What is said of paper and of cards, in English. */
export const catalogue: CardsText = {
  missingItems: (n) =>
    `${n} question${pluralEnding(n)} of this set ${n === 1 ? 'is' : 'are'} missing from this version of the game, or changed: left out.`,
  print: {
    title: 'Print',
    lead: 'Two sheets, the same questions in another order; one key for both. No name: a seat number.',
    partsLegend: 'What',
    parts: { A: 'Sheet A', B: 'Sheet B', key: 'Key', cards: 'Answer cards' },
    brief: 'The story',
    briefs: { without: 'Without', with: 'On the sheet' },
    paper: 'Paper',
    papers: { a4: 'A4', letter: 'Letter' },
    size: 'Print',
    sizes: { normal: 'Ordinary', large: 'Large' },
    print: 'Print',
    chooseSomething: 'Choose what is to be printed.',
    copiesNote: 'For the number of copies, print each sheet by itself: the browser asks for it.',
    cardsNote: (seats) =>
      `One card a seat, ${seats} in all, two a page. Print them once for the year, on matt paper.`,
    preview: 'Preview',
    allAssignments: 'All sets',
  },
  sheet: {
    name: (sheet) => `Sheet ${sheet}`,
    seat: 'Seat no.',
    briefTitle: 'The story',
    number: (n) => `${n}.`,
    orderHint: 'The letters, from the earliest to the latest:',
    matchHint: 'One letter a line.',
    date: { year: 'Year', month: 'month', day: 'day' },
    holderHint: 'Who gives this figure? Tick one letter.',
    evidenceNumber: 'The sentence that proves it, no.',
    confidence: 'You are:',
  },
  answerKey: {
    name: 'Key',
    numbers: (a, b) => `A${a} · B${b}`,
    legend: 'The number on sheet A, then on sheet B. The letters are the same.',
    sentence: (n) => `Sentence ${n}`,
    nearestSentence: (n) => `Nothing says so; sentence ${n}`,
  },
  answerCard: {
    label: (seat) => `Card of seat ${seat}`,
    holdHint: (seat) =>
      `Seat ${seat}. The letter of your answer up, the square towards the teacher; fingers on the white edge.`,
  },
  answerCards: {
    title: 'Answer cards',
    lead: 'Everybody holds up their card, their letter up. Sweep the class slowly: a letter counts when two frames agree.',
    privacyNote: 'The pictures stay in this page: nothing is kept, nothing is sent.',
    printCards: 'Print the cards',
    unsuitableItems: (n) =>
      `${n} question${pluralEnding(n)} of this set cannot be answered by a letter: ask ${n === 1 ? 'it' : 'them'} another way.`,
    noSuitableItem:
      'No question of this set can be answered by a letter. Choose questions with options, or statements.',
    progress: (at, all) => `Question ${at} of ${all}`,
    readCards: 'Read the cards',
    readMore: 'Read more',
    opening: 'The camera is opening…',
    stopReading: 'Stop reading',
    videoLabel: 'What the camera sees',
    blurredNote:
      'The picture is veiled on purpose: it is enough to aim by, and nobody sees the letters.',
    choosePictures: 'Without a camera: choose photos of the class, two or more',
    seats: 'The seats',
    seatState: (seat, isRead) => `Seat ${seat}: ${isRead ? 'read' : 'not read'}`,
    readCount: (read, seats) => `${read} seat${pluralEnding(read)} read of ${seats}`,
    allRead: 'All seats are read.',
    showShares: 'Show the shares',
    sharesTitle: (n) => `The answers of ${n} seat${pluralEnding(n)}`,
    optionShare: (n, percent) => `${n} (${percent})`,
    invalidLetters: (n) => `${n} card${pluralEnding(n)} on a letter that this question has not`,
    correctAnswer: 'right answer',
    showAnswer: 'Show the answer',
    saveForReport: 'Keep these answers for the report',
    savedSeats: (n) => `Answers of ${n} seat${pluralEnding(n)} kept on this device.`,
    saveFailed: 'This device could not keep them.',
    next: 'Next question',
    previous: 'Previous question',
    restartItem: 'Begin this question again',
    allAssignments: 'Back to the sets',
    refusals: {
      insecure:
        'This page is not served over https: the browser opens no camera here. Count the cards by eye, in Project.',
      none: 'No camera was found. Count the cards by eye, in Project.',
      refused:
        'The camera was refused. Allow it in the site’s settings, then try again; or count the cards by eye, in Project.',
      busy: 'The camera does not answer: another app may be using it. Close that, then try again.',
      failed: 'The reader of cards could not be loaded. Check the network, then try again.',
    },
  },
};
