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
      kahoot: 'Kahoot!',
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
      kahoot: 'In Kahoot!: add a question, import a spreadsheet.',
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
    failed: 'The file could not be made. Try again.',
    nothing: 'None of these questions fits this tool.',
  },
};
