import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Question, QuestionSet } from '../../../src/formats/question.ts';
import { toSingleLine } from '../../../src/formats/write/file-text.ts';
import { writer as h5p } from '../../../src/formats/write/h5p.ts';
import { arbitraryQuestionSets } from '../../support/arbitrary-question-sets.ts';
import { factoryQuestions } from '../../support/factory-questions.ts';
import { propertyRuns } from '../../support/full-run.ts';
import { readZipParts } from '../../support/zip-parts.ts';

interface Dependency {
  machineName: string;
  majorVersion: number;
  minorVersion: number;
}

interface Description {
  title: string;
  language: string;
  mainLibrary: string;
  embedTypes: string[];
  license?: string;
  source?: string;
  preloadedDependencies: Dependency[];
}

interface ContentQuestion {
  library: string;
  subContentId: string;
  metadata: { title: string; license: string };
  params: {
    question: string;
    correct?: string;
    answers?: { text: string; correct: boolean; tipsAndFeedback: { chosenFeedback: string } }[];
    overallFeedback?: { feedback: string }[];
    behaviour: { type?: string; feedbackOnCorrect?: string };
    l10n?: { trueText: string; falseText: string };
  };
}

type Parts = Readonly<Record<string, string>>;

/** What a site has that installed the newest released libraries. */
const installed = ['H5P.QuestionSet 1.20', 'H5P.MultiChoice 1.16', 'H5P.TrueFalse 1.8'];
const LICENSES =
  /^(CC BY|CC BY-SA|CC BY-ND|CC BY-NC|CC BY-NC-SA|CC BY-NC-ND|CC0 1\.0|GNU GPL|PD|ODC PDDL|CC PDM|U|C)$/;
const byteLength = (text: string) => Buffer.byteLength(text);
const isTitle = (text: string) => /^.+$/.test(text) && byteLength(text) <= 255;

/** Why a site would refuse a package, by the rules of H5P's own validator. */
function listFaults(parts: Parts): string[] {
  const described = JSON.parse(parts['h5p.json'] ?? '{}') as Description;
  const dependencies = described.preloadedDependencies.map(
    ({ machineName, majorVersion, minorVersion }) =>
      `${machineName} ${majorVersion}.${minorVersion}`,
  );
  const checks: Record<string, boolean> = {
    title: isTitle(described.title),
    language: /^[-a-zA-Z]{1,10}$/.test(described.language ?? ''),
    embedTypes: (described.embedTypes ?? []).some((type) => ['div', 'iframe'].includes(type)),
    license: described.license === undefined || LICENSES.test(described.license),
    source: described.source === undefined || /^https?:\/\/.+$/.test(described.source),
    main: dependencies.some((name) => name.startsWith(`${described.mainLibrary} `)),
    libraries: dependencies.every((name) => installed.includes(name)),
    content: parts['content/content.json'] !== undefined,
    files: Object.keys(parts).every((path) => /^(h5p|content\/\w+)\.json$/.test(path)),
  };
  return Object.keys(checks).filter((name) => !checks[name]);
}

const contentOf = (set: QuestionSet) =>
  JSON.parse(readZipParts(h5p.write(set))['content/content.json'] ?? '') as {
    introPage: { title: string };
    questions: ContentQuestion[];
  };

/** Of HTML that has one element around text alone. */
function readHtml(html: string): string {
  const inner = html.replace(/^<(p|div)>([^<>]*)<\/\1>$/, '$2');
  expect(inner).not.toMatch(/[<>"]|&(?!(amp|lt|gt|quot);)/);
  return inner
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&');
}

const [first] = factoryQuestions.questions;
if (!first) throw new Error('no question');

const trueOrFalse: Question = {
  ...first,
  prompt: 'Le syndicat approuve la décision.',
  explanation: 'Il la dénonce.',
  proof: ['Le syndicat dénonce une décision “brutale”.'],
  body: {
    kind: 'choice',
    options: [
      { text: 'Faux', isRight: true },
      { text: 'Vrai', isRight: false, reason: 'Il dit le contraire.' },
    ],
  },
};

describe('a package for H5P', () => {
  const parts = readZipParts(h5p.write({ ...factoryQuestions, questions: [first, trueOrFalse] }));
  const change = (changed: Record<string, unknown>) => ({
    ...parts,
    'h5p.json': JSON.stringify({ ...JSON.parse(parts['h5p.json'] ?? ''), ...changed }),
  });

  it('is one that a site takes: the content alone, of the released libraries', () => {
    expect(Object.keys(parts)).toEqual(['h5p.json', 'content/content.json']);
    expect(listFaults(parts)).toEqual([]);
    expect(JSON.parse(parts['h5p.json'] ?? '')).toEqual({
      title: 'Qui Quand Quoi : exemple',
      language: 'fr',
      mainLibrary: 'H5P.QuestionSet',
      embedTypes: ['div'],
      license: 'U',
      defaultLanguage: 'fr',
      preloadedDependencies: [
        { machineName: 'H5P.QuestionSet', majorVersion: 1, minorVersion: 20 },
        { machineName: 'H5P.MultiChoice', majorVersion: 1, minorVersion: 16 },
        { machineName: 'H5P.TrueFalse', majorVersion: 1, minorVersion: 8 },
      ],
    });
  });

  const dependOn = (machineName: string, minorVersion: number) =>
    change({ preloadedDependencies: [{ machineName, majorVersion: 1, minorVersion }] });

  it.each([
    ['no language', change({ language: undefined }), ['language']],
    ['no way to embed it', change({ embedTypes: undefined }), ['embedTypes']],
    ['a licence by its name', change({ license: 'CC BY-SA 4.0' }), ['license']],
    ['a source that is no address', change({ source: 'Le journal' }), ['source']],
    ['a newer main library', dependOn('H5P.QuestionSet', 21), ['libraries']],
    ['an older main library', dependOn('H5P.QuestionSet', 17), ['libraries']],
    ['another library alone', dependOn('H5P.MultiChoice', 14), ['main', 'libraries']],
    ['a foreign file', { ...parts, 'content/bank.yaml': '' }, ['files']],
    ['no content', { 'h5p.json': parts['h5p.json'] ?? '' }, ['content']],
    ['no title', change({ title: '' }), ['title']],
  ])('would be refused with %s', (_, refused, faults) => {
    expect(listFaults(refused)).toEqual(faults);
  });

  it('names no library that it does not use', () => {
    const { preloadedDependencies } = JSON.parse(
      readZipParts(h5p.write(factoryQuestions))['h5p.json'] ?? '',
    ) as Description;
    expect(preloadedDependencies.map(({ machineName }) => machineName)).toEqual([
      'H5P.QuestionSet',
      'H5P.MultiChoice',
    ]);
  });

  it('asks true or false as such, and tells after the answer what proves it', () => {
    const [, question] = contentOf({
      ...factoryQuestions,
      questions: [first, trueOrFalse],
    }).questions;
    expect(question).toMatchObject({
      library: 'H5P.TrueFalse 1.8',
      params: {
        question: '<p>Le syndicat approuve la décision.</p>',
        correct: 'false',
        behaviour: {
          feedbackOnCorrect:
            'Il la dénonce. Preuve\u00a0: «\u202fLe syndicat dénonce une décision “brutale”.\u202f»',
        },
        l10n: { trueText: 'Vrai', falseText: 'Faux' },
      },
    });
  });

  it('says its own words in the language of the questions', () => {
    const wordsIn = (language: string) => {
      const { introPage } = contentOf({ ...factoryQuestions, language });
      return (introPage as unknown as { startButtonText: string }).startButtonText;
    };
    expect(['fr-CH', 'en', 'de', 'it', 'pt'].map(wordsIn)).toEqual([
      'Commencer',
      'Start',
      'Los',
      'Inizia',
      'Start',
    ]);
  });

  it('is taken whatever a bank holds, and gives a reader of it every text', () => {
    fc.assert(
      fc.property(arbitraryQuestionSets({ maxOptions: 26, hasMultiple: true }), (set) => {
        expect(listFaults(readZipParts(h5p.write(set)))).toEqual([]);
        const content = contentOf(set);
        expect(readHtml(content.introPage.title)).toBe(toSingleLine(set.title));
        expect(new Set(content.questions.map(({ subContentId }) => subContentId)).size).toBe(
          set.questions.length,
        );
        content.questions.forEach(({ library, metadata, params }, at) => {
          const { prompt, body } = set.questions[at] ?? first;
          if (body.kind !== 'choice') throw new Error(body.kind);
          expect(isTitle(metadata.title)).toBe(true);
          expect(library).toBe('H5P.MultiChoice 1.16');
          expect(readHtml(params.question)).toBe(toSingleLine(prompt));
          expect(params.behaviour.type).toBe(body.isMultiple ? 'multi' : 'single');
          const seen = params.answers?.map(({ text, correct, tipsAndFeedback }) => [
            readHtml(text),
            correct,
            readHtml(tipsAndFeedback.chosenFeedback),
          ]);
          expect(seen).toEqual(
            body.options.map(({ text, isRight, reason = '' }) => [
              toSingleLine(text),
              isRight,
              toSingleLine(reason),
            ]),
          );
          params.overallFeedback?.map(({ feedback }) => readHtml(feedback));
        });
      }),
      propertyRuns(160),
    );
  });
});
