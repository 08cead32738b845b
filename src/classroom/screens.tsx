import type { ComponentType, VNode } from 'preact';
import type { ClassroomRouteId } from '../app/routes.tsx';
import type { BankScreenProps, LoadedScreen, ScreenProps, ScreenRequest } from '../app/screen.ts';
import type { PlayableBank } from '../engine/playable-bank.ts';
import type { QrText } from '../qr/text/fr.ts';
import { loadQrText } from '../qr/text/index.ts';
import { AssignmentNotFound } from './AssignmentNotFound.tsx';
import {
  type Assignment,
  type ResolvedAssignment,
  resolveAssignment,
  type SavedAssignment,
} from './assignment.ts';
import { type LinkProblem, parseAssignmentLink } from './assignment-link.ts';
import { loadClassroomStore } from './classroom-store.ts';
import { OpenOnOtherPage } from './OpenOnOtherPage.tsx';
import type { CardsText } from './print/text/fr.ts';
import { loadCardsText } from './print/text/index.ts';
import type { ReportText } from './report/text/fr.ts';
import { loadReportText } from './report/text/index.ts';
import type { ClassroomText } from './text/fr.ts';
import { loadClassText } from './text/index.ts';

/** The catalogues of a screen: the classroom's own, and one more for most. */
export interface ClassroomTexts {
  classroomText: ClassroomText;
}

const loadTexts = async (language: string): Promise<ClassroomTexts> => ({
  classroomText: await loadClassText(language),
});
const withText =
  <Name extends string, Text>(name: Name, load: (language: string) => Promise<Text>) =>
  async (language: string) => {
    const [texts, text] = await Promise.all([loadTexts(language), load(language)]);
    return { ...texts, [name]: text } as ClassroomTexts & Record<Name, Text>;
  };
const withQrText = withText<'qrText', QrText>('qrText', loadQrText);
const withCardsText = withText<'cardsText', CardsText>('cardsText', loadCardsText);
const withReportText = withText<'reportText', ReportText>('reportText', loadReportText);
const withReportAndQrText = async (language: string) => ({
  ...(await withReportText(language)),
  qrText: await loadQrText(language),
});

/** A screen's data; or what to draw in its place, for want of it. */
type Needed<Data> = { data: Data } | { instead: VNode };
type LoadData<Data> = (
  request: ScreenRequest,
  texts: ClassroomTexts,
  title: string,
) => Promise<Needed<Data>>;

const bank: LoadData<Pick<BankScreenProps, 'playableBank'>> = async ({ app }) => ({
  data: { playableBank: await app.game.loadBank() },
});

export interface SavedAssignmentProps {
  assignment: SavedAssignment;
}
const savedAssignment: LoadData<SavedAssignmentProps> = async ({ app, about = '' }, texts) => {
  const assignment = await loadClassroomStore(app).then(
    (store) => store.findAssignment(about),
    // a device that stores nothing has no assignment either
    () => undefined,
  );
  return assignment
    ? { data: { assignment } }
    : { instead: <AssignmentNotFound t={texts.classroomText} /> };
};

interface WithBank<A extends Assignment> {
  resolved: ResolvedAssignment<A>;
  playableBank: PlayableBank;
}
/** Props of a screen about a saved assignment and the bank that it is played with. */
export type ResolvedAssignmentProps = WithBank<SavedAssignment>;

const resolve = async <A extends Assignment>(
  assignment: A,
  { app }: ScreenRequest,
): Promise<Needed<WithBank<A>>> => {
  const playableBank = await app.game.loadBank();
  return { data: { resolved: resolveAssignment(assignment, playableBank.bank), playableBank } };
};

/** Every screen but the results' is in the assignment's language. */
const resolvedAssignment =
  ({ inAnyLanguage = false } = {}): LoadData<ResolvedAssignmentProps> =>
  async (request, texts, title) => {
    const needed = await savedAssignment(request, texts, title);
    if ('instead' in needed) return needed;
    const { assignment } = needed.data;
    const isHere =
      assignment.bank === request.app.game.front.id &&
      (inAnyLanguage || assignment.language === request.language);
    if (isHere) return resolve(assignment, request);
    const { openOnOtherPage, shareAssignment } = texts.classroomText;
    return {
      instead: (
        <>
          <h1>{title}</h1>
          <OpenOnOtherPage assignment={assignment} t={openOnOtherPage} />
          <a class="quiet" href={request.app.router.hashOf('assignments')}>
            {shareAssignment.allAssignments}
          </a>
        </>
      ),
    };
  };

/** The assignment in a link, or why the link has none. */
export type LinkedAssignmentProps =
  | WithBank<Assignment>
  | { resolved?: undefined; problem: LinkProblem | undefined };

const linkedAssignment: LoadData<LinkedAssignmentProps> = async (request, texts, title) => {
  const { about, app, language } = request;
  const link = about ? parseAssignmentLink(about) : undefined;
  if (!link?.ok) return { data: { problem: link?.problem } };
  const { assignment } = link;
  if (assignment.bank === app.game.front.id && assignment.language === language)
    return resolve(assignment, request);
  return {
    instead: (
      <>
        <h1>{title}</h1>
        <OpenOnOtherPage assignment={assignment} t={texts.classroomText.openOnOtherPage} />
      </>
    ),
  };
};

interface ClassroomScreen {
  /** Fetches code and texts, before there is an app to ask for data. */
  prefetch(language: string): Promise<unknown>;
  load(request: ScreenRequest): Promise<LoadedScreen>;
}

function defineScreen<Texts extends ClassroomTexts, Data extends object>(screen: {
  load(): Promise<ComponentType<ScreenProps & Texts & Data>>;
  texts(language: string): Promise<Texts>;
  title(texts: Texts): string;
  needs: LoadData<Data>;
}): ClassroomScreen {
  const prefetch = (language: string) =>
    Promise.all([
      screen.load(),
      screen.texts(language),
      // the screens' own styles override these, which therefore come first
      import('../ui/theme/controls.css'),
    ]);
  return {
    prefetch,
    async load(request) {
      const [Screen, texts] = await prefetch(request.language);
      const title = screen.title(texts);
      const needed = await screen.needs(request, texts, title);
      const { about } = request;
      return {
        title,
        render: () =>
          'instead' in needed ? (
            needed.instead
          ) : (
            <Screen key={about} about={about} {...texts} {...needed.data} />
          ),
      };
    },
  };
}

/** The classroom's half of the table of routes. */
const screens: Readonly<Record<ClassroomRouteId, ClassroomScreen>> = {
  assignments: defineScreen({
    title: ({ classroomText }) => classroomText.assignments.title,
    needs: bank,
    texts: loadTexts,
    load: async () => (await import('./assign/Assignments.tsx')).Assignments,
  }),
  take: defineScreen({
    title: ({ classroomText }) => classroomText.takeAssignment.title,
    needs: linkedAssignment,
    texts: withQrText,
    load: async () => (await import('./take/TakeAssignment.tsx')).TakeAssignment,
  }),
  share: defineScreen({
    title: ({ classroomText }) => classroomText.shareAssignment.title,
    needs: savedAssignment,
    texts: loadTexts,
    load: async () => (await import('./share/ShareAssignment.tsx')).ShareAssignment,
  }),
  present: defineScreen({
    title: ({ classroomText }) => classroomText.present.title,
    needs: resolvedAssignment(),
    texts: loadTexts,
    load: async () => (await import('./present/Present.tsx')).Present,
  }),
  print: defineScreen({
    title: ({ cardsText }) => cardsText.print.title,
    needs: resolvedAssignment(),
    texts: withCardsText,
    load: async () => (await import('./print/Print.tsx')).Print,
  }),
  cards: defineScreen({
    title: ({ cardsText }) => cardsText.answerCards.title,
    needs: resolvedAssignment(),
    texts: withCardsText,
    load: async () => (await import('./cards/AnswerCards.tsx')).AnswerCards,
  }),
  collect: defineScreen({
    title: ({ reportText }) => reportText.collect.title,
    needs: resolvedAssignment({ inAnyLanguage: true }),
    texts: withReportAndQrText,
    load: async () => (await import('./collect/Collect.tsx')).Collect,
  }),
  report: defineScreen({
    title: ({ reportText }) => reportText.report.title,
    needs: resolvedAssignment({ inAnyLanguage: true }),
    texts: withReportText,
    load: async () => (await import('./report/ClassReport.tsx')).ClassReport,
  }),
};

export const prefetchClassroomScreen = (id: ClassroomRouteId, language: string): Promise<unknown> =>
  screens[id].prefetch(language);

export const loadClassroomScreen = (
  id: ClassroomRouteId,
  request: ScreenRequest,
): Promise<LoadedScreen> => screens[id].load(request);
