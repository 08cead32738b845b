import type { ComponentType } from 'preact';
import type { ClassroomRouteId } from '../app/router.ts';
import type { LoadedScreen, ScreenProps, ScreenRequest } from '../app/screen.ts';
import type { PlayableBank } from '../engine/playable-bank.ts';
import type { FormatsText } from '../formats/text/fr.ts';
import { loadFormatsText } from '../formats/text/index.ts';
import type { QrText } from '../qr/text/fr.ts';
import { loadQrText } from '../qr/text/index.ts';
import type { TeachingText } from './assign/text/fr.ts';
import { loadTeachingText } from './assign/text/index.ts';
import type { SavedAssignment } from './assignment.ts';
import type { AssignmentTab } from './assignment-life.ts';
import type { ClassroomTexts, Needed, needs } from './needs.tsx';
import type { CardsText } from './print/text/fr.ts';
import { loadCardsText } from './print/text/index.ts';
import type { ReportText } from './report/text/fr.ts';
import { loadReportText } from './report/text/index.ts';
import { loadClassText } from './text/index.ts';

const withText =
  <Name extends string, Text>(name: Name, load: (language: string) => Promise<Text>) =>
  async (language: string) => {
    const [classroomText, text] = await Promise.all([loadClassText(language), load(language)]);
    return { classroomText, [name]: text } as ClassroomTexts & Record<Name, Text>;
  };
const withTeachingText = withText<'teachingText', TeachingText>('teachingText', loadTeachingText);
const withQrText = withText<'qrText', QrText>('qrText', loadQrText);
const withCardsText = withText<'cardsText', CardsText>('cardsText', loadCardsText);
const withReportText = withText<'reportText', ReportText>('reportText', loadReportText);
const withReportAndQrText = async (language: string) => {
  const [texts, qrText] = await Promise.all([withReportText(language), loadQrText(language)]);
  return { ...texts, qrText };
};

/** The assignment is a saved one on the screens that are tabs. */
interface FramedData {
  playableBank?: PlayableBank;
  assignment?: SavedAssignment;
  resolved?: { assignment: SavedAssignment };
}

interface ClassroomScreen {
  prefetch(language: string): Promise<unknown>;
  load(request: ScreenRequest): Promise<LoadedScreen>;
}

type Needs = typeof needs;
type DataOf<Need extends keyof Needs> =
  Awaited<ReturnType<Needs[Need]>> extends Needed<infer Data> ? Data & object : never;

function defineScreen<Texts extends ClassroomTexts, Need extends keyof Needs>(screen: {
  load(): Promise<ComponentType<ScreenProps & Texts & DataOf<Need>>>;
  texts(language: string): Promise<Texts>;
  title(texts: Texts): string;
  needs: Need;
  /** Of the pages of one assignment; the projector fills the screen, and has no frame. */
  tab?: AssignmentTab;
}): ClassroomScreen {
  const prefetch = (language: string) =>
    Promise.all([
      // first, because the screens' own styles override these
      import('../ui/theme/controls.css'),
      screen.load(),
      screen.texts(language),
      import('./needs.tsx'),
      screen.tab && import('./AssignmentFrame.tsx'),
      import('../question/GlossaryText.tsx'),
    ]);
  return {
    prefetch,
    async load(request) {
      const [, Screen, texts, { needs, noteGiven }, frame, { GlossaryTerms }] = await prefetch(
        request.language,
      );
      const title = screen.title(texts);
      const needed = (await needs[screen.needs](request, texts, title)) as Needed<DataOf<Need>>;
      const { about } = request;
      if ('instead' in needed) return { title, render: () => needed.instead };
      const { playableBank, ...data }: FramedData = needed.data;
      const { tab } = screen;
      const assignment = data.assignment ?? data.resolved?.assignment;
      if (tab && assignment) noteGiven(assignment, tab, request);
      const view = <Screen key={about} about={about} {...texts} {...needed.data} />;
      return {
        title,
        render: () => (
          <GlossaryTerms terms={playableBank?.bank.glossary} label={texts.classroomText.glossary}>
            {frame && tab && tab !== 'present' && assignment ? (
              <frame.AssignmentFrame
                assignment={assignment}
                tab={tab}
                t={texts.classroomText.assignmentFrame}
              >
                {view}
              </frame.AssignmentFrame>
            ) : (
              view
            )}
          </GlossaryTerms>
        ),
      };
    },
  };
}

const screens: Readonly<Record<ClassroomRouteId, ClassroomScreen>> = {
  assignments: defineScreen({
    title: ({ teachingText }) => teachingText.assignments.title,
    needs: 'assignments',
    texts: withTeachingText,
    load: async () => (await import('./assign/Assignments.tsx')).Assignments,
  }),
  take: defineScreen({
    title: ({ classroomText }) => classroomText.takeAssignment.title,
    needs: 'linkedAssignment',
    texts: withQrText,
    load: async () => (await import('./take/TakeAssignment.tsx')).TakeAssignment,
  }),
  share: defineScreen({
    tab: 'share',
    title: ({ teachingText }) => teachingText.shareAssignment.title,
    needs: 'sharedAssignment',
    texts: withTeachingText,
    load: async () => (await import('./share/ShareAssignment.tsx')).ShareAssignment,
  }),
  present: defineScreen({
    tab: 'present',
    title: ({ teachingText }) => teachingText.present.title,
    needs: 'presentedAssignment',
    texts: withTeachingText,
    load: async () => (await import('./present/Present.tsx')).Present,
  }),
  print: defineScreen({
    tab: 'print',
    title: ({ cardsText }) => cardsText.print.title,
    needs: 'resolvedAssignment',
    texts: withCardsText,
    load: async () => (await import('./print/Print.tsx')).Print,
  }),
  cards: defineScreen({
    tab: 'cards',
    title: ({ cardsText }) => cardsText.answerCards.title,
    needs: 'polledAssignment',
    texts: withCardsText,
    load: async () => (await import('./cards/AnswerCards.tsx')).AnswerCards,
  }),
  collect: defineScreen({
    tab: 'collect',
    title: ({ reportText }) => reportText.collect.title,
    needs: 'collectedAssignment',
    texts: withReportAndQrText,
    load: async () => (await import('./collect/Collect.tsx')).Collect,
  }),
  report: defineScreen({
    tab: 'report',
    title: ({ reportText }) => reportText.report.title,
    needs: 'collectedAssignment',
    texts: withReportText,
    load: async () => (await import('./report/ClassReport.tsx')).ClassReport,
  }),
  export: defineScreen({
    tab: 'export',
    title: ({ formatsText }) => formatsText.export.title,
    needs: 'exportedQuestions',
    texts: withText<'formatsText', FormatsText>('formatsText', loadFormatsText),
    load: async () => (await import('../formats/export/ExportPage.tsx')).ExportPage,
  }),
};

export const prefetchClassroomScreen = (id: ClassroomRouteId, language: string): Promise<unknown> =>
  screens[id].prefetch(language);

export const loadClassroomScreen = (
  id: ClassroomRouteId,
  request: ScreenRequest,
): Promise<LoadedScreen> => screens[id].load(request);

/** The way back to a set that is not finished, on other screens. */
export async function loadRunningNotice(language: string) {
  const [{ RunningAttempts }, { takeAssignment }] = await Promise.all([
    import('./take/RunningAttempts.tsx'),
    loadClassText(language),
  ]);
  return () => <RunningAttempts t={takeAssignment} isTodayOnly />;
}
