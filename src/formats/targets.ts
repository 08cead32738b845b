import type { FormatWriter } from './format-writer.ts';
import type { BodyKind } from './question.ts';

/** Lengths are in code points. */
export interface Capabilities {
  /** The others are asked in their choice forms, or left out. */
  kinds: readonly BodyKind[];
  hasMultiple: boolean;
  /** Options of a choice. */
  maxOptions: number;
  /** Accepted forms of a typed answer. */
  maxForms?: number;
  hasExplanation: boolean;
  /** The sentence that proves an answer travels with it. */
  hasProof: boolean;
  /** Why each wrong option is wrong. */
  hasReasons: boolean;
  /** Kinds that have no room for an explanation nor a proof. */
  bareKinds?: readonly BodyKind[];
  maxPromptLength?: number;
  maxOptionLength?: number;
  /** Longer ones are refused by some versions of the tool. */
  safePromptLength?: number;
  safeOptionLength?: number;
}

export interface Target {
  /** Of the file's name, with its dot. */
  extension: string;
  mediaType: string;
  capabilities: Capabilities;
  isUntried?: true;
  load(): Promise<FormatWriter>;
}

/** Ids are typed on the command line: `npm run bank -- export <dossier> --to moodle-xml`. */
export const targetIds = [
  'moodle-xml',
  'gift',
  'aiken',
  'kahoot',
  'wayground',
  'blooket',
  'gimkit',
  'forms',
  'h5p',
  'anki',
  'wooclap',
  'plickers',
  'pronote',
] as const;
export type TargetId = (typeof targetIds)[number];

const everyKind: readonly BodyKind[] = ['choice', 'order', 'match', 'number', 'typed'];

const whole: Capabilities = {
  kinds: everyKind,
  hasMultiple: true,
  maxOptions: 26,
  hasExplanation: true,
  hasProof: true,
  hasReasons: true,
};

const choicesAlone: Capabilities = {
  kinds: ['choice'],
  hasMultiple: true,
  maxOptions: 4,
  hasExplanation: false,
  hasProof: false,
  hasReasons: false,
};

const explained = { hasExplanation: true, hasProof: true };

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

export const targets: Readonly<Record<TargetId, Target>> = {
  'moodle-xml': {
    extension: '.xml',
    mediaType: 'application/xml',
    capabilities: whole,
    load: async () => (await import('./write/moodle-xml.ts')).writer,
  },
  gift: {
    extension: '.gift.txt',
    mediaType: 'text/plain',
    capabilities: { ...whole, bareKinds: ['order'] },
    load: async () => (await import('./write/gift.ts')).writer,
  },
  aiken: {
    extension: '.txt',
    mediaType: 'text/plain',
    capabilities: { ...choicesAlone, hasMultiple: false, maxOptions: 26 },
    load: async () => (await import('./write/aiken.ts')).writer,
  },
  kahoot: {
    extension: '.xlsx',
    mediaType: XLSX,
    capabilities: {
      ...choicesAlone,
      maxPromptLength: 120,
      maxOptionLength: 75,
      safePromptLength: 95,
      safeOptionLength: 60,
    },
    load: async () => (await import('./write/kahoot.ts')).writer,
  },
  wayground: {
    extension: '.xlsx',
    mediaType: XLSX,
    capabilities: {
      ...choicesAlone,
      ...explained,
      kinds: ['choice', 'typed'],
      maxOptions: 5,
      maxForms: 5,
    },
    load: async () => (await import('./write/wayground.ts')).writer,
  },
  blooket: {
    extension: '.csv',
    mediaType: 'text/csv',
    capabilities: choicesAlone,
    load: async () => (await import('./write/blooket.ts')).writer,
  },
  gimkit: {
    extension: '.csv',
    mediaType: 'text/csv',
    capabilities: { ...choicesAlone, hasMultiple: false },
    load: async () => (await import('./write/gimkit.ts')).writer,
  },
  forms: {
    extension: '.docx',
    mediaType: DOCX,
    capabilities: {
      ...choicesAlone,
      ...explained,
      kinds: ['choice', 'typed'],
      hasMultiple: false,
      maxOptions: 26,
    },
    load: async () => (await import('./write/forms.ts')).writer,
  },
  h5p: {
    extension: '.h5p',
    mediaType: 'application/zip',
    capabilities: { ...whole, kinds: ['choice'] },
    load: async () => (await import('./write/h5p.ts')).writer,
  },
  anki: {
    extension: '.txt',
    mediaType: 'text/plain',
    capabilities: { ...whole, hasReasons: false },
    load: async () => (await import('./write/anki.ts')).writer,
  },
  wooclap: {
    extension: '.csv',
    mediaType: 'text/csv',
    capabilities: choicesAlone,
    load: async () => (await import('./write/wooclap.ts')).writer,
  },
  plickers: {
    extension: '.txt',
    mediaType: 'text/plain',
    capabilities: choicesAlone,
    load: async () => (await import('./write/plickers.ts')).writer,
  },
  pronote: {
    extension: '.xml',
    mediaType: 'application/xml',
    capabilities: { ...whole, kinds: ['choice'] },
    isUntried: true,
    load: async () => (await import('./write/pronote.ts')).writer,
  },
};
