import type { QrText } from './fr.ts';

/** What is said of codes, in English. */
export const catalogue: QrText = {
  scanner: {
    openCamera: 'Open the camera',
    stopCamera: 'Stop the camera',
    privacyNote: 'The pictures stay in this page: nothing is kept, nothing is sent.',
    aimHint: 'Hold the whole code in the picture, a hand’s length away.',
    videoLabel: 'What the camera sees',
    choosePictures: 'Without a camera: choose photos or screenshots of the codes',
    picturesRead: (found, of) =>
      found === 0
        ? `No code read on ${of} picture${of > 1 ? 's' : ''}. Crop ${of > 1 ? 'them' : 'it'} closer, without glare.`
        : `Code read on ${found} picture${found > 1 ? 's' : ''} (${of} in all)`,
    refusals: {
      insecure:
        'This page is not served over https: the browser opens no camera here. Choose photos.',
      none: 'No camera was found. Choose photos.',
      refused: 'The camera was refused. Allow it in the site’s settings, or choose photos.',
      busy: 'The camera does not answer: another app may be using it. Close that, then try again.',
      failed: 'The reader of codes could not be loaded. Check the network, then try again.',
    },
  },
  phoneTransfer: {
    lead: 'One phone shows codes, the other films them. No network, no account.',
    show: 'Show to another phone',
    receive: 'Receive from another phone',
    close: 'Close',
    preparing: 'The codes are on their way…',
    failed: 'The codes could not be made. Save a file instead.',
    tooMany: 'There are too many answers for codes. Save a file instead.',
    manyCodesWarning: (codes, seconds) =>
      `${codes} codes, at least ${seconds} seconds to film: a file would be faster.`,
    sendHint:
      'On the other phone, choose “Receive from another phone” and film this screen. The codes come again until it has them all.',
    codeNumber: (at, of) => `Code ${at} of ${of}`,
    codesPerSecond: (n) => `${n} a second`,
    pause: 'Pause',
    resume: 'Run',
    slower: 'Slower',
    faster: 'Faster',
    previous: 'Previous',
    next: 'Next',
    receivedCount: (n, of) => `${n} code${n > 1 ? 's' : ''} of ${of}`,
    missingCodes: (numbers) => `Still missing: ${numbers}`,
    waiting: 'No code received yet.',
    stranger: 'This code is not one that the other phone shows.',
    other: 'This code belongs to another series than the one begun.',
    startOver: 'Begin again with that series',
    damaged: 'Some codes were misread. Film them once more.',
    broken: 'All codes are here, but what they hold cannot be read. Try with a file.',
    received: 'Everything is received.',
  },
};
