import type { CardsText } from './fr.ts';

const plural = (n: number) => (n === 1 ? '' : 's');

/** What is said of paper and of cards, in English. */
export const catalogue: CardsText = {
  lacking: (n) =>
    `${n} question${plural(n)} of this set ${n === 1 ? 'is' : 'are'} missing from this version of the game, or changed: left out.`,
  imprimer: {
    title: 'Print',
    lead: 'Two sheets, the same questions in another order; one key for both. No name: a seat number.',
    what: 'What',
    parts: { A: 'Sheet A', B: 'Sheet B', key: 'Key', cards: 'Answer cards' },
    brief: 'The story',
    briefs: { without: 'Without', with: 'On the sheet' },
    paper: 'Paper',
    papers: { a4: 'A4', letter: 'Letter' },
    size: 'Print',
    sizes: { normal: 'Ordinary', large: 'Large' },
    print: 'Print',
    nothing: 'Choose what is to be printed.',
    note: 'For the number of copies, print each sheet by itself: the browser asks for it.',
    cardsNote: (seats) =>
      `One card a seat, ${seats} in all, two a page. Print them once for the year, on matt paper.`,
    preview: 'Preview',
    back: 'All sets',
  },
  sheet: {
    name: (sheet) => `Sheet ${sheet}`,
    seat: 'Seat no.',
    read: 'The story',
    number: (n) => `${n}.`,
    order: 'The letters, from the earliest to the latest:',
    match: 'One letter a line.',
    date: { year: 'Year', month: 'month', day: 'day' },
    holder: 'Who gives this figure? Tick one letter.',
    evidence: 'The sentence that proves it, no.',
    confidence: 'You are:',
  },
  key: {
    name: 'Key',
    numbers: (a, b) => `A${a} · B${b}`,
    legend: 'The number on sheet A, then on sheet B. The letters are the same.',
    sentence: (n) => `Sentence ${n}`,
    near: (n) => `Nothing says so; sentence ${n}`,
  },
  card: {
    name: (seat) => `Card of seat ${seat}`,
    hold: (seat) =>
      `Seat ${seat}. The letter of your answer up, the square towards the teacher; fingers on the white edge.`,
  },
  cartes: {
    title: 'Answer cards',
    lead: 'Everybody holds up their card, their letter up. Sweep the class slowly: a letter counts when two frames agree.',
    private: 'The pictures stay in this page: nothing is kept, nothing is sent.',
    print: 'Print the cards',
    some: (n) =>
      `${n} question${plural(n)} of this set cannot be answered by a letter: ask ${n === 1 ? 'it' : 'them'} another way.`,
    none: 'No question of this set can be answered by a letter. Choose questions with options, or statements.',
    progress: (at, all) => `Question ${at} of ${all}`,
    read: 'Read the cards',
    more: 'Read more',
    opening: 'The camera is opening…',
    stop: 'Stop reading',
    video: 'What the camera sees',
    veiled:
      'The picture is veiled on purpose: it is enough to aim by, and nobody sees the letters.',
    pictures: 'Without a camera: choose photos of the class, two or more',
    seats: 'The seats',
    seat: (seat, isRead) => `Seat ${seat}: ${isRead ? 'read' : 'not read'}`,
    count: (read, seats) => `${read} seat${plural(read)} read of ${seats}`,
    all: 'All seats are read.',
    shares: 'Show the shares',
    sharesOf: (n) => `The answers of ${n} seat${plural(n)}`,
    share: (n, percent) => `${n} (${percent})`,
    beside: (n) => `${n} card${plural(n)} on a letter that this question has not`,
    right: 'right answer',
    answer: 'Show the answer',
    keep: 'Keep these answers for the report',
    kept: (n) => `Answers of ${n} seat${plural(n)} kept on this device.`,
    notKept: 'This device could not keep them.',
    next: 'Next question',
    previous: 'Previous question',
    again: 'Begin this question again',
    over: 'Back to the sets',
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
