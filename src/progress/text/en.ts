import type { BackupText } from './fr.ts';

/** What is said of a file of progress, in English. */
export const catalogue: BackupText = {
  saveFirst: 'Save a file first',
  openFile: 'Open a file…',
  reading: 'Reading the file…',
  preview: (answers, days, fresh, known) => {
    if (answers === 0) return 'This file holds no answers.';
    return `This file holds ${answers} answer${answers === 1 ? '' : 's'} (${days}): ${fresh} new, ${known} already here.`;
  },
  otherEvents: (n) =>
    n === 1 ? 'One round, proof or note is new.' : `${n} rounds, proofs or notes are new.`,
  conflictingEvents: (n) =>
    n === 1
      ? 'One more says something else than yours under the same key: it stays in the file.'
      : `${n} more say something else than yours under the same key: they stay in the file.`,
  unreadableRecords: (n) =>
    n === 1
      ? 'One thing cannot be read by this version: it stays in the file, so keep it.'
      : `${n} things cannot be read by this version: they stay in the file, so keep it.`,
  newRecords: (n) =>
    n === 1 ? 'One set or result of a class is new.' : `${n} sets and results of a class are new.`,
  recordsAdded: (n) =>
    n === 1 ? 'One set or result of a class added.' : `${n} sets and results of a class added.`,
  add: 'Add',
  cancel: 'Cancel',
  close: 'Close',
  added: (n) => `${n} answer${n === 1 ? '' : 's'} added.`,
  undo: 'Undo',
  undone: 'Undone.',
  failed: 'The device refused to save it. Keep the file and try again.',
  refused: (where, why) => `Nothing was added. ${where}: ${why}.`,
  places: {
    file: 'The whole file',
    lineAndColumn: (line, column) => `Line ${line}, column ${column}`,
    path: (path) => (path ? `At “${path}”` : 'At the beginning of the file'),
  },
  reasons: {
    'too-large': () => 'it is larger than anything that the game saves',
    empty: () => 'it is empty',
    'not-utf-8': () => 'this is no text in UTF-8',
    'not-json': () => 'the text is not JSON, or it was cut off',
    'too-deep': () => 'too many lists inside each other',
    'too-many': () => 'too many values',
    'prototype-key': () => 'this name is forbidden',
    'key-twice': () => 'this name stands here twice',
    'not-a-passport': () => 'this is no file of this game',
    'newer-format': (found) =>
      `a newer version of the game wrote it (format ${found}). Update the game`,
    'wrong-value': (found) => `“${found}” cannot stand here`,
    'missing-value': () => 'a value is missing',
    'entry-twice': () => 'this key stands here twice',
    'too-many-entries': () => 'too many answers',
    damaged: () => 'it was changed after it was saved',
    'too-slow': () => 'it took too long to read',
    'cannot-open': () => 'the browser could not open it',
  },
  storageStatus: {
    title: 'Where are my answers?',
    checking: 'Reading…',
    eventCount: (n) =>
      n === '0'
        ? 'No answer yet.'
        : `On this device: ${n === '1' ? '1 entry' : `${n} entries, all`} read just now.`,
    storageDenied: 'The device keeps nothing: the browser refuses access to its storage.',
    unreadable: (n) => `Unreadable, set aside and part of every file: ${n}.`,
    mirrorCount: (n, when) => `Safety copy: ${n} entries, written ${when}.`,
    noMirror: 'Safety copy: this browser has no room for one.',
    copiesAgree: 'The two agree.',
    copiesDiffer: 'The two do not agree yet: the copy is made anew at the next start.',
    persistenceGranted: 'The browser has promised not to clear them by itself.',
    persistenceNotGranted:
      'The browser may clear them when it runs out of room. Installing the game, or saving a file, protects you from that.',
    lastExport: (when) => `Last file saved ${when}.`,
    neverExported: 'No file has been saved yet.',
  },
  guestMode: {
    title: 'Shared device',
    note: 'A guest plays without touching your answers: theirs are kept apart, and erased when their turn ends.',
    startSession: 'Play as a guest',
    endQuestion: 'The answers of this turn will be erased. Save a file first?',
    confirmEnd: 'Erase and end',
    cancelEnd: 'Go on',
    failed: 'The device refused to erase. Try again, or clear the site’s data.',
  },
  installHint: {
    title: 'Install the game',
    benefits:
      'Once installed, the game opens at a tap, even with no network, and your answers are kept more safely.',
    menus: {
      'safari-ios':
        'In a tab, Safari forgets a site after seven days without a visit. Tap Share, then “Add to Home Screen”: there, nothing is forgotten.',
      'safari-mac':
        'In a tab, Safari forgets a site after seven days without a visit. In the File menu, choose “Add to Dock”: there, nothing is forgotten.',
      ios: 'Tap Share, then “Add to Home Screen”: from there the game opens at a tap, even with no network.',
    },
    startsEmpty:
      'The installed game starts anew: to find your answers there, save a file here, then open it in its Settings.',
    install: 'Install',
    dismiss: 'Got it',
  },
};
