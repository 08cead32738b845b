import { createPlural } from '../../../i18n/plural.ts';
import type { ReportText } from './fr.ts';

const pluralEnding = createPlural('en');

export const catalogue: ReportText = {
  allAssignments: 'All sets',
  loading: 'One moment…',
  missingItems: (n) =>
    n === 1
      ? 'One question of this set is no longer in this version of the game: its answers cannot be read.'
      : `${n} questions of this set are no longer in this version of the game: their answers cannot be read.`,
  collect: {
    title: 'Collect results',
    lead: 'Scan each pupil’s code, paste the codes you were sent, or open result files. Nothing leaves this device.',
    collectedCount: (n, seats) => `${n} of ${seats} result${pluralEnding(seats)} received`,
    seats: 'Seats',
    here: 'received',
    short: 'received (short code)',
    absent: 'not yet',
    clash: 'several results',
    cameraTitle: 'Scan codes',
    codesLabel: 'Paste or type codes',
    codesHint: 'One code per line, long or short. Spaces and hyphens don’t matter.',
    addCodes: 'Add the codes',
    openFiles: 'Open result files',
    news: {
      new: (seat) => `Seat ${seat} received.`,
      known: (seat) => `Seat ${seat}: you already have this result.`,
      fuller: (seat) => `Seat ${seat}: the full code replaces the short one.`,
      clash: (seat, count = 2) =>
        `${count > 2 ? count : 'Two'} results received for seat ${seat}. Choose one below.`,
      outside: (seat) => `There is no seat ${seat} in this class.`,
      other: (code) => `This code belongs to another set: ${code}`,
      damaged: (code) => `Incomplete or mistyped code: ${code}. Ask for it again.`,
      newer: (code) => `This code comes from a newer version of the game: ${code}`,
      stranger: (code) => `This is not a result code: ${code}`,
    },
    addedSummary: (fresh, known) =>
      `${fresh} new result${pluralEnding(fresh)}, ${known} already here.`,
    saveFailed:
      'This device could not save the results: keep this page open until you have seen the report.',
    unreadableFile: (name) =>
      `No readable code in this file: ${name}. Choose a photo further up, under “Scan codes”.`,
    conflictTitle: (seat, count = 2) => `${count > 2 ? count : 'Two'} results for seat ${seat}`,
    fromCards: (summary) => `${summary}, from the answer cards`,
    firstResult: (summary) => `The first: ${summary}`,
    secondResult: (summary) => `The second: ${summary}`,
    resultSummary: (points, of, answered) =>
      `${points} out of ${of} (${answered} answer${pluralEnding(answered)})`,
    firstKept: (seat) => `Seat ${seat}: first result kept.`,
    keepFirst: 'Keep the first',
    takeSecond: 'Use the second',
    giveSeatToSecond: (seat) => `Give seat ${seat} to the second`,
    removeTitle: 'Remove a result',
    seatLabel: 'Seat',
    remove: 'Remove',
    removeQuestion: (seat, isFromCards) =>
      `Remove the result of seat ${seat} from this device? To get it back you would need ${isFromCards ? 'to read the answer cards' : 'its code'} again.`,
    cancelRemove: 'Keep it',
    removed: (seat) => `Result of seat ${seat} removed.`,
    seeReport: 'See the report',
    honestyNote:
      'A code shows what the pupil’s device recorded. Copying mistakes are detected; deliberate cheating is not.',
  },
  classList: {
    title: 'Pupils’ names',
    privacyNote:
      'Names stay on this device: no link and no code carries them. The file that you save in Settings contains them.',
    choose: 'List for this class',
    noList: 'None: numbers only',
    listName: (name, n) => `${name} (${n} pupil${pluralEnding(n)})`,
    add: 'Add a list',
    change: 'Edit the list',
    nameLabel: 'Name of the class',
    unnamed: 'My class',
    pupilsLabel: 'Pupils',
    pupilsHint:
      'One per line, typed or pasted from a spreadsheet, in the order of the seats. A number in front is kept: “12 Smith Ella”.',
    count: (n, seat, name) => `${n} pupil${pluralEnding(n)}. The last one: seat ${seat}, ${name}.`,
    moved: (names) => `Number already taken, or not from 1 to 60, so changed: ${names}.`,
    leftOver: (n) => `${n} name${pluralEnding(n)} too many: 60 at most.`,
    beyond: (n, seats) =>
      n === 1
        ? `One pupil has a seat beyond ${seats}, which this set does not have.`
        : `${n} pupils have a seat beyond ${seats}, which this set does not have.`,
    save: 'Keep the list',
    saved: (name) => `The list “${name}” is kept.`,
    saveFailed: 'This device could not keep the list.',
    seatsTitle: (name) => `${name}: seats`,
    print: 'Print the seats',
    erase: 'Erase the list',
    eraseQuestion: (name) =>
      `Erase the list “${name}” from this device? The results stay, under their numbers.`,
    confirmErase: 'Erase',
    cancelErase: 'Keep it',
    erased: (name) => `The list “${name}” has been erased.`,
  },
  report: {
    title: 'Report',
    lead: (n, seats, date) => `${n} of ${seats} result${pluralEnding(seats)}, ${date}`,
    noResults: 'No results collected yet.',
    collect: 'Collect results',
    missingSeats: (seats) => `No result from: ${seats}`,
    conflicts: (seats) =>
      `Several results for one seat: ${seats}. The first one counts until you choose, under “Collect results”.`,
    shortCodes: (seats) =>
      `Received by a short code: ${seats}. It tells the points of each question, but not always the answer, nor the sentence or the confidence.`,
    classScore: (percent, n) => `${percent} of the points, from ${n} pupil${pluralEnding(n)}`,
    table: 'Seats and questions',
    tableNote:
      'Tick: right. Half disc: partly right. Cross: missed. Dash: no answer, or “I don’t know”. Empty: not asked.',
    seat: 'Seat',
    points: 'Points',
    question: (n) => `Question ${n}`,
    scoreLabels: {
      right: 'right',
      partial: (percent) => `partly right, ${percent}`,
      wrong: 'missed',
    },
    noAnswer: 'no answer',
    unasked: 'not asked',
    fewAnswersNote: 'Few answers: these figures may be due to chance.',
    itemsTitle: 'Question by question',
    itemGone: 'This question is no longer in this version of the game.',
    correctCount: (points, n, percent) => `${points} of ${n} right (${percent})`,
    nobodyAnswered: 'Nobody answered.',
    meanScore: (percent, n) => `${percent} of the points (n\u00a0=\u00a0${n})`,
    blankCount: (n) => `${n} without an answer`,
    discrimination: (r, n) => `Discrimination ${r} (n\u00a0=\u00a0${n})`,
    discriminationVerdicts: {
      separates: 'Strong pupils get this one right.',
      reversed: 'Strong pupils get this one wrong: check the question.',
    },
    discriminationNote: (n) =>
      `Discrimination, from −1 to 1, compares each question with the others. It is shown from ${n} answers on, and judged only if chance alone is unlikely to explain it (99%).`,
    countOf: (times, n, percent) => `${times} of ${n} (${percent})`,
    commonWrongAnswers: 'Most common wrong answers',
    correctAnswer: 'right answer',
    rightAnswer: 'Right answer:',
    rowOf: (row) => `${row}:`,
    notAsked: 'Nobody was asked this: it does not count.',
    unaskedItems: (numbers, n) =>
      n > 1
        ? `Nobody was asked questions ${numbers}: they do not count.`
        : `Nobody was asked question ${numbers}: it does not count.`,
    slips: 'Traps',
    slipsNote: 'Each pupil is counted once, among those who met the trap.',
    noSlips: 'Nobody fell into a trap.',
    slipCount: (points, n, what) => `${points} of ${n} pupil${pluralEnding(n)}: ${what}`,
    axes: 'Who, when, what',
    axisScore: (percent, n) => `${percent} of the points, from ${n} answer${pluralEnding(n)}`,
    noAnswers: 'no answers',
    evidence: 'Evidence',
    evidencePoints: (points, n) => `${points}/${n}`,
    evidenceFound: (percent, n) => `${percent} of the evidence found (n\u00a0=\u00a0${n})`,
    evidenceNote: 'Separate score: it does not count towards the points.',
    evidenceMap: {
      title: 'Evidence map',
      note: 'The sentence each pupil took as evidence. Tick: what proves the answer.',
      question: 'Question',
      rightSentence: 'Right evidence:',
      takenBy: (times, n) => `(chosen by ${times} of ${n})`,
      nothing: 'Nothing says so',
      skipped: 'No sentence given',
      untouched: (n) => `${n} sentence${pluralEnding(n)} that nobody chose`,
    },
    calibration: 'Confidence',
    confidenceLevels: { guess: 'Guessing', 'fairly-sure': 'Fairly sure', certain: 'Certain' },
    confidenceColumn: 'Pupils said',
    correctColumn: 'Right',
    print: 'Print',
    saveCsv: (separator) => `Save as CSV (${separator})`,
    csvNote:
      'Use the first if your spreadsheet is set to English, the second if it is set to French or German. The apostrophe before an answer (’3/4) keeps it from becoming a date or a sum.',
    saveJson: 'Save as JSON',
    replayMissed: (n) => `Replay what the class missed (${n} question${pluralEnding(n)})`,
    replayNote: 'A new set on the same facts, asked another way.',
    nothingMissed: 'Well done: every question got at least 70% of its points.',
    replayName: (name) => `${name} (replay)`,
    saveFailed: 'This device could not save the new set.',
    fileName: 'report',
    columns: {
      seat: 'Seat',
      points: 'Points',
      of: 'Out of',
      score: (n) => `Q${n} score`,
      answer: (n) => `Q${n} answer`,
      evidence: (n) => `Q${n} evidence`,
      confidence: (n) => `Q${n} confidence`,
    },
  },
};
