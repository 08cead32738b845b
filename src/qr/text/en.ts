import type { QrText } from './fr.ts';

export const catalogue: QrText = {
  scanner: {
    openCamera: 'Open the camera',
    stopCamera: 'Stop the camera',
    privacyNote: 'Pictures stay on this page: nothing is saved or sent.',
    aimHint: 'Fit the whole code in the picture, about a hand’s length away.',
    videoLabel: 'What the camera sees',
    choosePictures: 'No camera? Choose photos or screenshots',
    picturesRead: (codes, of) =>
      codes === 0
        ? `No code found in ${of} picture${of > 1 ? 's' : ''}. Crop closer to the code and avoid glare.`
        : `${codes > 1 ? `${codes} different codes` : '1 code'} read in ${of} picture${of > 1 ? 's' : ''}.`,
    unreadPictures: (names) => `No readable code in: ${names}.`,
    refusals: {
      insecure: 'The camera only works on https pages. Choose photos instead.',
      none: 'No camera found. Choose photos instead.',
      refused: 'Camera access was denied. Allow it in the site’s settings, or choose photos.',
      busy: 'The camera is not responding. Close any other app that may be using it, then try again.',
      failed: 'The code reader could not be loaded. Check your connection, then try again.',
    },
  },
  phoneTransfer: {
    lead: 'One phone shows codes, the other scans them. No connection, no account.',
    show: 'Send to another phone',
    receive: 'Receive from another phone',
    close: 'Close',
    preparing: 'Preparing the codes…',
    failed: 'The codes could not be created. Save a file instead.',
    tooMany: 'There are too many answers for codes. Save a file instead.',
    manyCodesWarning: (codes, seconds) =>
      `${codes} codes, at least ${seconds} seconds to scan: a file would be faster.`,
    sendHint:
      'On the other phone, choose “Receive from another phone” and point it at this screen. The codes repeat until it has them all.',
    codeNumber: (at, of) => `Code ${at} of ${of}`,
    codesPerSecond: (n) => `${n} per second`,
    pause: 'Pause',
    resume: 'Resume',
    slower: 'Slower',
    faster: 'Faster',
    previous: 'Previous',
    next: 'Next',
    receivedCount: (n, of) => `${n} of ${of} code${of === 1 ? '' : 's'}.`,
    missingCodes: (numbers) => `Still missing: ${numbers}.`,
    waiting: 'No code received yet.',
    stranger: 'This is not a code from the other phone.',
    other: 'This code belongs to a different transfer.',
    startOver: 'Start over with that transfer',
    damaged: 'Some codes were misread. Scan them again.',
    broken: 'All codes arrived, but their content cannot be read. Use a file instead.',
    received: 'Everything received.',
    dossier: 'Receiving a dossier:',
    startAgain: 'Start again',
  },
  misplaced: {
    progress: { says: 'This code is somebody’s progress.', lead: 'Receive it in Settings' },
    assignment: { says: 'This code is a class assignment.', lead: 'Open it' },
    handout: { says: 'This code is a dossier.', lead: 'Have a look at it' },
    result: {
      says: 'This code is a pupil’s result. The teacher scans it under “Collect results”.',
      lead: 'For teachers',
    },
  },
};
