import type { ProgressText } from './fr.ts';

export const catalogue: ProgressText = {
  settings: {
    language: 'Language',
    theme: 'Appearance',
    themes: { auto: 'System', light: 'Light', dark: 'Dark' },
    spacing: 'Text spacing',
    spacings: { off: 'Normal', on: 'Wide' },
    confidence: 'Say how sure you are before answering',
    confidences: { off: 'No', on: 'Yes' },
    vibration: 'Vibration',
    vibrations: { off: 'Yes', on: 'No' },
    progress: 'Progress',
    guestNote: 'The answers of this turn are erased when it ends. Nothing is sent.',
    progressNote:
      'Your answers stay on this device. Nothing is sent. A saved file also contains the names in your class lists.',
    erase: 'Erase everything',
    eraseQuestion:
      'All your answers will be lost, and so will the class sets, their results and pupils’ names, the dossiers made by hand and the articles you are working on. Erase everything?',
    guestEraseQuestion:
      'Everything you did as a guest will be lost. The rest stays on this device. Erase it?',
    erased: 'Everything has been erased.',
    guestErased: 'What you did as a guest has been erased.',
    eraseFailed: 'Erasing failed. Clear this site’s data in your browser settings.',
    confirmErase: 'Erase',
    cancelErase: 'Cancel',
    dossiers: 'Dossiers',
    dossiersNote: 'Those of the site, and those that this device has received.',
    allDossiers: 'All dossiers',
    prepareSet: 'Prepare a set for your class',
    about: 'About',
    aboutNote:
      'A free game: no account, no ads, no tracking. After your first visit it works offline.',
  },
  offline: {
    note: 'Offline, this device has all it needs to play. The rest comes over the network the first time you open it: the other language, the classroom, “Your article”, the licences.',
    keep: 'Keep everything on this device',
    keeping: 'The rest is on its way…',
    kept: 'Everything is on this device.',
    failed: 'Something is still missing. Try again with a connection.',
    otherLanguage:
      'The other language is not on this device yet. It comes over the network, just once.',
  },
  storage: {
    notSaved: 'This device cannot save your progress.',
    saveFile: 'Save a file',
    recovered: {
      mirror: (n) => `${n} answer${n === 1 ? '' : 's'} restored from the backup copy.`,
      page: (n) =>
        `The site’s data was cleared while you were playing. This page restored the ${n === 1 ? 'answer' : `${n} answers`} it still had.`,
      nothing: () =>
        'The browser found its storage damaged and cleared it. If you saved a file, open it in Settings.',
    },
    recoveredRecords: (n) =>
      n === 1
        ? 'One dossier, article, class set or result restored from the backup copy.'
        : `${n} dossiers, articles, class sets and results restored from the backup copy.`,
    guestNotice: 'Guest mode: your answers are kept separate.',
    guestHasCome: 'A guest is playing in another tab. This one waits until they have finished.',
    guestHasLeft: 'The guest’s turn has ended.',
    playAsOwner: 'Back to the game',
    endGuestSession: 'End guest mode',
  },
  update: { ready: 'A new version is ready.', apply: 'Update' },
  saveFirst: 'Save a file first',
  openFile: 'Open a file…',
  reading: 'Reading the file…',
  preview: (answers, days, fresh, known) => {
    if (answers === 0) return 'This file contains no answers.';
    return `This file contains ${answers} answer${answers === 1 ? '' : 's'} (${days}): ${fresh} new, ${known} already here.`;
  },
  otherEvents: (n) =>
    n === 1
      ? 'One new round, piece of evidence or note.'
      : `${n} new rounds, pieces of evidence or notes.`,
  conflictingEvents: (n) =>
    n === 1
      ? 'One more entry conflicts with yours. It stays in the file.'
      : `${n} more entries conflict with yours. They stay in the file.`,
  unreadableRecords: (n) =>
    n === 1
      ? 'This version cannot read one entry. It stays in the file, so keep the file.'
      : `This version cannot read ${n} entries. They stay in the file, so keep the file.`,
  newRecords: (n) =>
    n === 1
      ? 'One new dossier, article, class set or result.'
      : `${n} new dossiers, articles, class sets and results.`,
  refusedDossier: (name) => `The dossier “${name}” stays in the file.`,
  recordsAdded: (n) =>
    n === 1
      ? 'One dossier, article, class set or result added.'
      : `${n} dossiers, articles, class sets and results added.`,
  add: 'Add',
  cancel: 'Cancel',
  close: 'Close',
  added: (n) => `${n} answer${n === 1 ? '' : 's'} added.`,
  undo: 'Undo',
  undone: 'Undone.',
  failed: 'Saving failed. Keep the file and try again.',
  refused: (why, where, remedy) => `Nothing was added: ${why}${where && ` (${where})`}. ${remedy}`,
  places: {
    line: (line) => `line ${line}`,
    entry: (n) => `answer or round no. ${n}`,
    record: (n) => `dossier, article, class set or result no. ${n}`,
  },
  faults: {
    empty: 'the file is empty',
    tooLarge: 'the file is larger than any that this game saves',
    broken: 'the file is cut off or damaged',
    changed: 'the file was changed after it was saved',
    foreign: 'this is not a file of answers from this game',
    classResults: 'this file holds class results',
    newer: 'a newer version of the game saved this file',
    unread: 'the browser could not read the file',
  },
  remedies: {
    otherCopy: 'Open another copy of it, or save it again on the device it comes from.',
    otherFile: 'Choose a file saved by the game: its name begins with “qui-quand-quoi”.',
    collect: 'The teacher opens it in “For teachers”, “Collect results”.',
    update: 'Update the game, then open the file again.',
    retry: 'Try again.',
  },
  storageStatus: {
    title: 'Where are my answers?',
    checking: 'Checking…',
    eventCount: (n) =>
      n === '0'
        ? 'No answers yet.'
        : `On this device: ${n === '1' ? '1 entry' : `${n} entries, all`} checked just now.`,
    storageDenied: 'Nothing is saved: the browser blocks access to its storage.',
    unreadable: (n) => `Unreadable, set aside and included in every saved file: ${n}.`,
    mirrorCount: (n, when) =>
      `Backup copy: ${n} ${n === '1' ? 'entry' : 'entries'}, saved ${when}.`,
    noMirror: 'Backup copy: this browser does not support one.',
    copiesAgree: 'The two match.',
    copiesDiffer:
      'The two do not match yet. The copy will be rebuilt the next time the game starts.',
    wrongClock: (day) =>
      `The last answer is dated ${day}: the clock of this device was wrong then, or it is wrong now.`,
    persistenceGranted: 'The browser has promised not to clear them on its own.',
    persistenceNotGranted:
      'The browser may clear them if it runs out of space. To be safe, install the game or save a file.',
    justNow: 'just now',
    someTime: 'at an unknown time',
    lastExport: (when) => `Last file saved ${when}.`,
    neverExported: 'No file saved yet.',
  },
  guestMode: {
    title: 'Shared device',
    note: 'A guest plays without touching your answers. Theirs are kept separate and erased when they finish.',
    startSession: 'Play as a guest',
    endQuestion: 'The guest’s answers will be erased. Save a file first?',
    confirmEnd: 'Erase and end',
    cancelEnd: 'Keep playing',
    failed: 'Erasing failed. Try again, or clear the site’s data in your browser settings.',
  },
  installHint: {
    title: 'Install the game',
    benefits:
      'Once installed, the game opens with one tap, even offline, and your answers are safer.',
    menus: {
      'safari-ios':
        'In a tab, Safari forgets a site after seven days without a visit. To keep your answers, tap Share, then “Add to Home Screen”.',
      'safari-mac':
        'In a tab, Safari forgets a site after seven days without a visit. To keep your answers, choose “Add to Dock” in the File menu.',
      ios: 'Tap Share, then “Add to Home Screen”. The game then opens with one tap, even offline.',
    },
    startsEmpty:
      'The installed game starts empty. To take your answers with you, save a file here, then open it in the installed game’s Settings.',
    install: 'Install',
    dismiss: 'Close',
  },
};
