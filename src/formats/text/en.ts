import { createPlural } from '../../i18n/plural.ts';
import type { FormatsText } from './fr.ts';

const plural = createPlural('en');
const questions = (n: number) => `${n} question${plural(n)}`;

export const catalogue: FormatsText = {
  export: {
    title: 'Export the questions',
    lead: 'A file for the tool that you already have. Nothing is sent: you import it yourself.',
    which: 'Which questions?',
    all: (n) => `All of them (${n})`,
    onAxis: (axis, n) => `${axis} (${n})`,
    lastRound: (n) => `My last round (${n})`,
    target: 'For which tool?',
    groups: { platforms: 'Platforms', games: 'Games and polls', texts: 'Text and revision' },
    targets: {
      'moodle-xml': 'Moodle',
      pronote: 'PRONOTE',
      forms: 'Microsoft Forms',
      h5p: 'H5P',
      kahoot: 'Kahoot',
      wayground: 'Wayground (Quizizz)',
      blooket: 'Blooket',
      gimkit: 'Gimkit',
      wooclap: 'Wooclap',
      plickers: 'Plickers',
      gift: 'GIFT',
      aiken: 'Aiken',
      anki: 'Anki',
    },
    untried: 'not yet tried',
    howTo: {
      'moodle-xml': 'In Moodle: question bank, import, Moodle XML format.',
      pronote:
        'In PRONOTE: multiple-choice tests, import an XML file. Nobody has tried it yet: tell us what happens.',
      forms:
        'In Microsoft Forms: quick import of a Word file. If the right answers are not ticked, the last page gives them.',
      h5p: 'On a site that has H5P: add content, upload. The site needs “Question Set”.',
      kahoot: 'In Kahoot: add a question, import a spreadsheet.',
      wayground: 'In Wayground: create a quiz, import a spreadsheet.',
      blooket: 'In Blooket: create, import a CSV file.',
      gimkit: 'In Gimkit: new kit, import a CSV file.',
      wooclap: 'In Wooclap: import a CSV or Excel file.',
      plickers: 'In Plickers: new set, paste the text of the file.',
      gift: 'Moodle and many other tools read this text: import, GIFT format.',
      aiken: 'Moodle and others read this very plain text: import, Aiken format.',
      anki: 'In Anki: file, import. Imported a second time, nothing doubles.',
    },
    inFile: (n, chosen) =>
      n === chosen
        ? `${questions(n)} in the file`
        : `${questions(n)} in the file, for ${chosen} chosen`,
    kept: {
      proof: 'The sentence that proves the answer',
      explanation: 'The explanation',
      reasons: 'Why each wrong answer is wrong',
    },
    lostTitle: 'What changes or is lost',
    nothingLost: 'Nothing is lost',
    losses: {
      'order-as-first': (n) => `${n} ordering question${plural(n)}: only what comes first is asked`,
      'match-as-rows': (n, made) =>
        `${n} matching question${plural(n)} become${plural(n, '', 's')} ${questions(made)}, one a row`,
      'date-as-options': (n) =>
        `${n} date${plural(n)} to find become${plural(n, '', 's')} a choice of dates`,
      'number-as-options': (n) =>
        `${n} number${plural(n)} to find become${plural(n, '', 's')} a choice of numbers`,
      'recall-as-options': (n) =>
        `${n} name${plural(n)} to write become${plural(n, '', 's')} a choice of names`,
      'fewer-options': (n) =>
        `${questions(n)} lose${plural(n, '', 's')} wrong answers: there are too many for this tool`,
      'fewer-forms': (n) =>
        `${n} name${plural(n)} to write lose${plural(n, '', 's')} some accepted spellings`,
      explanation: (n) => `The explanation is lost (${n})`,
      proof: (n) => `The sentence that proves it is lost (${n})`,
      reasons: (n) => `The reason of each wrong answer is lost (${n})`,
    },
    leftReasons: {
      'no-choice-form': 'cannot be asked as a choice',
      'several-right': 'has several right answers',
      'too-long': 'too long: shorten it',
      'same-options': 'two answers become the same',
    },
    leftTitle: (n) => `${questions(n)} stay${plural(n, '', 's')} here`,
    longTitle: (n) => `${n} text${plural(n)} too long for this tool`,
    longNote: 'Shorten here. The game’s own question does not change.',
    longList: 'See and change them',
    takeProposals: (n) => (n === 1 ? 'Shorten it for me' : `Shorten the ${n} for me`),
    longFields: { prompt: 'Question', option: 'Answer' },
    longField: (of, limit) => `${of}, at most ${limit} characters`,
    longLeft: (n, isRefused) =>
      isRefused
        ? `${n} too many: the tool refuses it, it stays here.`
        : `${n} too many for some versions of the tool.`,
    longFits: 'That fits.',
    download: (name) => `Download for ${name}`,
    working: 'Preparing the file…',
    done: (file) => `${file} is in your downloads.`,
    failed: 'The file could not be made. Try again, or see the message at the top of the page.',
    nothing: 'None of these questions fits this tool.',
  },
  import: {
    title: 'Bring questions',
    lead: 'Questions that you already have: paste them, or open their file. Moodle (XML, GIFT), Aiken, the tables of Kahoot, Wayground, Blooket or Gimkit, or a table of your own.',
    label: 'Your questions',
    openFile: 'Open a file…',
    read: 'Read the questions',
    reading: 'Reading…',
    close: 'Close and take nothing',
    problems: {
      empty: 'There is nothing to read here.',
      'too-large': 'This file is too large: at most 20 MB.',
      'unknown-format':
        'The game finds no questions here. It reads Moodle XML, GIFT, Aiken, .xlsx and .csv.',
      'has-doctype':
        'This XML file defines its own characters (DOCTYPE): export it from Moodle again.',
      damaged: 'This file is damaged. Export it again.',
      failed: 'The file could not be read. Try again, or see the message at the top of the page.',
    },
    formats: {
      gift: 'GIFT',
      aiken: 'Aiken',
      'moodle-xml': 'Moodle XML',
      kahoot: 'Kahoot',
      wayground: 'Wayground',
      blooket: 'Blooket',
      gimkit: 'Gimkit',
      table: 'table',
    },
    found: (n, format) => `${questions(n)} read (${format})`,
    refusedTitle: (n) => `${n} refused`,
    refusedAt: (number, line) => `Question ${number}, line ${line}`,
    refusals: {
      'no-prompt': 'no question text',
      'no-answers': 'no answers',
      'no-right-answer': 'no answer is marked right',
      'one-option': 'one answer only',
      'too-many-options': 'too many answers: at most 12',
      'not-a-number': 'the number cannot be read',
      'several-numbers': 'several numbers at once',
      'several-gaps': 'several gaps',
      'not-closed': 'a brace is not closed',
      'not-understood': 'not understood',
      'too-long': 'too long',
    },
    kinds: {
      essay: (n) => `${n} essay${plural(n)}`,
      description: (n) => `${n} text${plural(n)} without a question`,
      category: (n) => `${n} category name${plural(n)}`,
      formula: (n) => `${n} formula${plural(n)}`,
      cloze: (n) => `${n} text${plural(n)} with gaps`,
      multianswer: (n) => `${n} text${plural(n)} with gaps`,
      gapselect: (n) => `${n} text${plural(n)} with gaps`,
      ddwtos: (n) => `${n} text${plural(n)} with gaps`,
      calculated: (n) => `${n} calculation${plural(n)}`,
      ddimageortext: (n) => `${n} picture${plural(n)} to label`,
      ddmarker: (n) => `${n} picture${plural(n)} to label`,
      poll: (n) => `${n} poll${plural(n)}`,
      draw: (n) => `${n} drawing${plural(n)}`,
      picture: (n) => `${n} picture${plural(n)}`,
      sound: (n) => `${n} sound${plural(n)}`,
      video: (n) => `${n} video${plural(n)}`,
      frame: (n) => `${n} page${plural(n)} of another site`,
    },
    leftKinds: (kinds) => `Left: ${kinds}.`,
    removed: (kinds) => `Taken out of the texts: ${kinds}.`,
    unread: (n) => `${n} more in the file: bring them in several goes.`,
    columnsTitle: 'What each column is',
    columnsNote: 'A change holds for every row.',
    column: (n) => `Column ${n}`,
    roles: {
      question: 'Question',
      right: 'Right answer',
      wrong: 'Wrong answer',
      option: 'Answer to choose',
      correct: 'Which is right',
      explanation: 'Explanation',
      kind: 'Kind',
      unused: 'Not used',
    },
    rightAnswer: (answer) => `Right: ${answer}`,
    noProof: 'No sentence found. Without one, the question stays out.',
    chooseSentence: 'Choose the sentence',
    changeSentence: 'Another sentence',
    pickSentence: 'Tap the sentence that gives the answer',
    noArticle:
      'Without an article these questions can be played and printed, but nothing proves them: the game will say so. To prove them, first paste the article at the step Source.',
    optionsLeft: (n) => `The game keeps the right answer and two wrong ones: ${n} left.`,
    showMore: (n) => (n === 1 ? 'Show the other one' : `Show the other ${n}`),
    unfit: {
      'several-right': 'Stays out: several answers are right at once.',
      'two-options': 'Stays out: it takes three answers.',
      'same-options': 'Stays out: two answers say the same.',
      'too-few-parts': 'Stays out: it takes at least three rows.',
      'no-unit': 'Stays out: the number has no unit.',
      'too-long': 'Stays out: a text is too long.',
      'not-valid': 'Stays out: a text will not do (a quotation mark is alone, for example).',
    },
    take: (n) =>
      n > 0
        ? `Review ${n === 1 ? 'this question' : `these ${questions(n)}`}`
        : 'No question to take',
  },
};
