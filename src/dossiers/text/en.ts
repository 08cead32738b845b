import type { DossierText } from './fr.ts';

export const catalogue: DossierText = {
  receive: {
    title: 'A dossier received',
    reading: 'Opening the dossier…',
    madeByHand: 'Made by hand, not by this site.',
    madeByHandNote: 'Nobody here has read it: it is as good as whoever gave it to you.',
    labels: {
      source: 'Source',
      author: 'Author',
      day: 'Day',
      licence: 'Licence',
      questions: 'Questions',
      size: 'Size',
    },
    languages: (n: number): string => (n > 1 ? 'Languages' : 'Language'),
    kilobytes: (n: string) => `${n}\u00a0kB`,
    withAssignment: 'A set of questions for your class comes with it.',
    accept: 'Keep and open',
    acceptWithAssignment: 'Keep and start the set',
    refuse: 'No thanks',
    nothingKept: 'Nothing is saved until you say yes.',
    saving: 'Saving…',
    saveFailed:
      'The device refused to keep it. Make some room, or let this site store its data, then try again.',
    conflict:
      'Another dossier on this device already has this number: this one is not kept. Ask for it again from whoever gave it to you.',
    taken: 'Saved. Opening the dossier…',
    already: 'This dossier is already on this device. Opening it…',
    open: 'Open the dossier',
    nothing: 'Nothing has arrived here. Open the link, or the file of the dossier, once more.',
    unread: 'The browser could not read this file. Try again.',
    unreached:
      'This dossier is not on this device yet, and the network does not answer. Open the link again when it is back.',
    classResults: 'This file has class results: open it under “In class”, “Collect results”.',
    openFile: 'Open a dossier file…',
    makeOwn: 'Make a dossier of your article',
    classroom: 'In class',
    allDossiers: 'All dossiers',
  },
  keep: {
    title: 'A dossier on this device',
    sectionTitle: 'On this device',
    madeByHand: 'Made by hand',
    sectionNote: 'Made by hand, not by this site. They play without a network.',
    showMore: 'Show more',
    itemCount: (n: number) => `${n} question${n === 1 ? '' : 's'}`,
    takenOn: (date: string) => `Received on ${date}.`,
    manage: 'Rename, hand out, erase',
    manageOf: (name: string) => `Rename, hand out, erase: ${name}`,
    play: 'Play this dossier',
    classroom: 'In class: project, print, hand out a set',
    nameTitle: 'Its name here',
    nameLabel: 'Name on this device',
    nameNote: 'So that you find it again. The title of the dossier stays as it is.',
    rename: 'Rename',
    renamed: 'Renamed.',
    renameFailed: 'The device refused to save it. Try again.',
    nameMissing: 'Write a name.',
    shareTitle: 'Hand it out',
    exportTitle: 'Save it as a file',
    exportNote:
      'The file opens in this game, on any device. The YAML is for those who want to make it a dossier of the site.',
    saveFile: 'File of the game (.qqq.json)',
    saveYaml: (language: string) => `YAML, ${language}`,
    otherTools: 'For Moodle, Kahoot and others',
    exported: 'The file is saved.',
    exportFailed: 'The file could not be made. Try again.',
    eraseTitle: 'Erase it',
    erase: 'Erase this dossier…',
    eraseQuestion: (what: string) =>
      what
        ? `The dossier will be erased from this device, and with it: ${what}. Your answers stay, should it come back one day. Erase?`
        : 'The dossier will be erased from this device. Your answers stay, should it come back one day. Erase?',
    dependents: {
      assignments: (n: number) => `${n} class set${n === 1 ? '' : 's'}`,
      results: (n: number) => `${n} pupil${n === 1 ? '’s result' : 's’ results'}`,
      attempts: (n: number) => `${n} set${n === 1 ? '' : 's'} taken here`,
      drafts: (n: number) => `${n} draft${n === 1 ? '' : 's'}`,
    },
    confirmErase: 'Erase',
    cancelErase: 'Keep',
    erased: 'The dossier is deleted from this device.',
    eraseFailed: 'The device refused to erase it. Try again.',
    notKept: 'This dossier is not on this device.',
    unreadTitle: 'This dossier does not open',
    unread: 'The device could not read its dossiers. Try again.',
    allDossiers: 'All dossiers',
    foundHere: (n: number) => (n === 0 ? 'None on this device.' : `${n} on this device.`),
  },
  share: {
    ways: { codes: 'two codes to scan one after the other', link: 'a link', file: 'a file' },
    lead: (ways) => `To hand it out: ${ways}.`,
    leadWithAssignment: (ways) =>
      `This dossier is not on the site, so hand it out with the set, by ${ways}.`,
    stepsTitle: 'Code to show',
    steps: {
      game: '1. The game',
      dossier: '2. The dossier',
      dossierAndAssignment: '2. The dossier and the set',
      assignment: 'The set alone',
    },
    hints: {
      game: 'Scan this code with the camera app: the game opens. Then tap “Open the camera”.',
      dossier: (seconds) =>
        `In the game, film these moving codes for about ${seconds} second${seconds === 1 ? '' : 's'}.`,
      assignment: 'For anyone who already has the dossier: scan this code with the camera app.',
    },
    codesTooLong: 'This dossier is too long for codes. Give the file instead.',
    enlarge: 'Full screen',
    shrink: 'Shrink',
    linkTitle: 'By link',
    linkNote: 'The link holds the whole dossier. Nothing is sent to the site.',
    linkTooLong:
      'This dossier is too long for a link: a messenger would cut it. Give the file instead.',
    copy: 'Copy the link',
    copied: 'Link copied.',
    copyFailed: 'The link could not be copied. It is written below.',
    share: 'Share the link',
    linkLabel: 'The link',
    fileTitle: 'By file',
    fileNote:
      'On a USB stick or by mail. The game opens it by “I’ve got a code”, on the front page.',
    saveFile: 'Save the file',
    fileSaved: 'The file is saved.',
    fileFailed: 'The file could not be saved. Try again.',
  },
  problems: {
    reasons: {
      'too-large': {
        message: 'This dossier is too large.',
        remedy: 'A dossier has two megabytes at most: split it in two.',
      },
      'not-utf-8': {
        message: 'Some letters of this file cannot be read.',
        remedy: 'Save it again with the encoding UTF-8.',
      },
      empty: {
        message: 'This file is empty.',
        remedy: 'Ask whoever gave it to you for it again.',
      },
      'not-json': {
        message: 'This file is not JSON, or has a typing mistake.',
        remedy:
          'Often a comma is missing or one too many, or a quotation mark was forgotten just before this place.',
      },
      'too-deep': {
        message: 'This file has too many lists inside each other.',
        remedy: 'Compare it with a dossier that opens.',
      },
      'too-many': {
        message: 'This file has too many values for a dossier.',
        remedy: 'Split it into two dossiers.',
      },
      'prototype-key': {
        message: 'A field of this file has a forbidden name.',
        remedy: 'Remove this field: no dossier needs it.',
      },
      'key-twice': {
        message: 'A field is written twice in the same place.',
        remedy: 'Keep only one.',
      },
      damaged: {
        message: 'This dossier is damaged: a piece is missing, or a letter has changed.',
        remedy: 'Get it again, whole, from where it came: by a link, a file or codes.',
      },
      newer: {
        message: 'This dossier comes from a newer version of the game.',
        remedy: 'Update the game: reload this page while you are online, then try again.',
      },
      'not-a-dossier': {
        message: 'This file is not a dossier.',
        remedy: 'The name of a dossier often ends in .qqq.json: choose that file.',
      },
      'progress-file': {
        message: 'This file is a backup, not a dossier.',
        remedy: 'Open it in the settings.',
      },
      'no-bank': {
        message: 'This dossier has no language: its list “banks” is missing or empty.',
        remedy: 'Put at least one article with its questions in it.',
      },
      'no-item': {
        message: 'This dossier has no question.',
        remedy: 'Write some in the list “items”.',
      },
      'language-twice': {
        message: 'This dossier has the same language twice.',
        remedy: 'Keep one version for each language.',
      },
    },
    faults: (count) =>
      count > 1
        ? `This dossier has ${count} mistakes to fix.`
        : 'This dossier has a mistake to fix.',
    faultsRemedy: 'Fix the file, then open it again. Nothing was kept.',
    placeOfFault: (place) => `(${place})`,
    atLine: (line, column) => `line ${line}, column ${column}`,
    wholeFile: 'the whole dossier',
    inLanguage: (language) => `language “${language}”`,
    inField: (field) => `field “${field}”`,
    entry: (list, number, id) => `${list} ${number}${id ? ` (${id})` : ''}`,
    lists: {
      items: 'question',
      brief: 'paragraph',
      sentences: 'sentence',
      easy: 'easy paragraph',
      glossary: 'hard word',
      camps: 'camp',
      actors: 'actor',
      dates: 'date',
      positions: 'position',
      options: 'option',
      rows: 'row of the table',
      columns: 'column of the table',
      events: 'event',
      holders: 'person to choose',
      evidence: 'proof',
      orEvidence: 'other proof',
      near: 'sentence nearby',
      facts: 'fact',
      rivals: 'rival',
      accept: 'accepted answer',
      epilogue: 'sentence of the aftermath',
    },
    kinds: {
      'missing-field': { message: 'This field is missing.', remedy: 'Add it.' },
      'unknown-field': {
        message: 'This field is unknown.',
        remedy: 'Check its name for a typing mistake, or remove it.',
      },
      'empty-value': { message: 'This field is empty.', remedy: 'Fill it or remove it.' },
      'unknown-word': {
        message: 'This word is none of those that go here.',
        remedy: 'Choose one from the list at the end of this line.',
      },
      'wrong-type': {
        message: 'This value is of the wrong kind.',
        remedy:
          'Texts and dates have quotation marks, numbers have none; a list has square brackets.',
      },
      'wrong-value': {
        message: 'This value does not fit here.',
        remedy: 'Write it as the end of this line says.',
      },
      'too-long': { message: 'This is too long.', remedy: 'Shorten it.' },
      inexact: { message: 'This number is too large.', remedy: 'Use another unit.' },
      'unsafe-address': {
        message: 'This address cannot be shown.',
        remedy: 'An address begins with https:// and has no user name.',
      },
      translation: {
        message: 'The two languages do not say the same.',
        remedy: 'Only texts may differ from one language to the other, not ids, keys or order.',
      },
      'unique-ids': {
        message: 'This id is used twice.',
        remedy: 'Give one of the two another id.',
      },
      'reserved-ids': {
        message: 'This id is reserved for the game.',
        remedy: 'Begin it with something other than “mot-”.',
      },
      references: {
        message: 'This id belongs to nothing, or is named twice.',
        remedy: 'Name, only once, something that is in this dossier.',
      },
      camp: {
        message: 'This actor has no camp.',
        remedy: 'Give it one of the camps, or remove all camps.',
      },
      dates: {
        message: 'This is not a date.',
        remedy: 'Write it like this: 2026, 2026-03 or 2026-03-12; the day must exist.',
      },
      gap: {
        message: 'This word to find is not in the text, or is there twice.',
        remedy: 'Copy letter by letter a word that stands there once.',
      },
      rivals: {
        message: 'This rival does not fit.',
        remedy: 'Name another fact of the same list, with another word to find.',
      },
      'date-key': {
        message: 'The answer is not the date of the fact.',
        remedy: 'Make the two agree: the article decides.',
      },
      order: {
        message: 'These events are not in order, or two are of the same time.',
        remedy: 'List them first to last, and keep only one of the two.',
      },
      choice: {
        message: 'This choice is not complete.',
        remedy:
          'Its key is one of the three options; each of the other two says why it tempts (slip) and why it is wrong (reason).',
      },
      verdict: {
        message: 'This true or false is not complete.',
        remedy:
          'True or false: name the sentence that proves it. Not stated: name the sentences nearby (near). Unless true, say why people fall for it (slip).',
      },
      match: {
        message: 'This table is not complete.',
        remedy:
          'Each row has its column; “who said it” has one column to spare; each row of a grid has a group.',
      },
      number: {
        message: 'It is not clear whose number this is.',
        remedy: 'If somebody claims it, say who (holder) among those to choose from (holders).',
      },
      recall: {
        message: 'This answer would pass for somebody else, too, or is accepted already.',
        remedy: 'Accept only what names this actor and no other.',
      },
      'other-proofs': {
        message: 'One proof holds another.',
        remedy: 'Each must prove it alone: remove the longer one.',
      },
      twins: {
        message: 'Two things to choose from read the same.',
        remedy: 'Word one of them differently.',
      },
      opening: {
        message: 'The first question is not a choice.',
        remedy: 'Name in “opening” a question of type “choice”.',
      },
      tested: {
        message: 'No question is about this fact.',
        remedy: 'Write one, or remove the fact.',
      },
      other: { message: 'There is a mistake here.', remedy: 'The end of this line says which.' },
    },
    exactWords: 'To be exact:',
  },
};
