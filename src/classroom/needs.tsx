import type { VNode } from 'preact';
import type { BankScreenProps, ScreenRequest } from '../app/screen.ts';
import type { HandedAssignment } from '../dossiers/keep/export-dossier.ts';
import type { PlayableBank } from '../engine/playable-bank.ts';
import { isBuiltDossierId } from '../i18n/page-url.ts';
import { AssignmentNotFound } from './AssignmentNotFound.tsx';
import type { TeachingText } from './assign/text/fr.ts';
import {
  type Assignment,
  isAssignmentId,
  type ResolvedAssignment,
  resolveAssignment,
  type SavedAssignment,
} from './assignment.ts';
import type { AssignmentTab } from './assignment-life.ts';
import { type LinkProblem, parseAssignmentLink } from './assignment-link.ts';
import { loadClassroomStore, pollDraftName } from './classroom-store.ts';
import type { CountedHands } from './counted-hands.ts';
import { DeviceNotRead } from './DeviceNotRead.tsx';
import { DossierNotHere } from './DossierNotHere.tsx';
import { assignmentPageUrl, OpenOnOtherPage } from './OpenOnOtherPage.tsx';
import { keepLanguage, returnToOwnLanguage } from './own-language.ts';
import type { ClassroomText } from './text/fr.ts';
import type { SetCodeProblem } from './typed/set-code.ts';
import { findUnsaved, listUnsaved } from './unsaved-assignments.ts';
import { ASSIGNMENT_DRAFT, type KeptDraft, readKeptDraft } from './use-kept-draft.ts';

/** Every screen has the classroom's own catalogue, and most have one more. */
export interface ClassroomTexts {
  classroomText: ClassroomText;
}
export interface TeachingTexts extends ClassroomTexts {
  teachingText: TeachingText;
}

/** A screen's data, or the view that replaces the screen if there is none. */
export type Needed<Data> = { data: Data } | { instead: VNode };
export type LoadData<Data> = (
  request: ScreenRequest,
  texts: ClassroomTexts,
  title: string,
) => Promise<Needed<Data>>;

export interface AssignmentsProps extends Pick<BankScreenProps, 'playableBank'> {
  savedAssignments: readonly SavedAssignment[];
  results: ReadonlyMap<string, number>;
  keptDraft: KeptDraft;
  dossierNames: ReadonlyMap<string, string>;
}
const keepInNavigation = ({ preferences }: ScreenRequest['app'], hasSets: boolean) => {
  if (preferences.enabledToggles.peek().has('teaching') !== hasSets)
    preferences.setToggle('teaching', hasSets);
};

const assignments: LoadData<AssignmentsProps> = async (request) => {
  const { app } = request;
  const [playableBank, savedAssignments, results, keptDraft] = await Promise.all([
    app.game.loadBank(),
    loadClassroomStore(app)
      .then((store) => store.listAssignments())
      // a device that stores nothing says so when there is something to store
      .catch(() => [])
      .then((stored) => [...listUnsaved(app), ...stored]),
    loadClassroomStore(app)
      .then((store) => store.countResults())
      .catch(() => new Map<string, number>()),
    readKeptDraft(
      app,
      ASSIGNMENT_DRAFT,
      (draft: { bank?: unknown }) => draft.bank === app.game.front.id,
    ),
  ]);
  keepInNavigation(app, savedAssignments.length > 0);
  const dossierNames = new Map<string, string>();
  for (const assignment of savedAssignments) {
    if (dossierNames.has(assignment.bank)) continue;
    const dossier = await findLocalDossier(assignment, request);
    if (typeof dossier === 'object') dossierNames.set(assignment.bank, dossier.name);
  }
  return { data: { playableBank, savedAssignments, results, keptDraft, dossierNames } };
};

const withWayBack = (
  view: VNode,
  app: ScreenRequest['app'],
  texts: ClassroomTexts,
  title: string,
) => ({
  instead: (
    <>
      <h1>{title}</h1>
      {view}
      <p class="fields">
        <a class="quiet" href={app.router.hashOf('assignments')}>
          {texts.classroomText.savedAssignment.allAssignments}
        </a>
      </p>
    </>
  ),
});

export interface SavedAssignmentProps {
  assignment: SavedAssignment;
}
const savedAssignment: LoadData<SavedAssignmentProps> = async (request, texts, title) => {
  const { app, about = '' } = request;
  returnToOwnLanguage(request);
  // the cards' own link to the printer goes on after it
  const id = about.split('-')[0] ?? '';
  const { classroomText: t } = texts;
  try {
    const assignment =
      findUnsaved(app, id) ?? (await (await loadClassroomStore(app)).findAssignment(id));
    return assignment ? { data: { assignment } } : { instead: <AssignmentNotFound t={t} /> };
  } catch {
    return withWayBack(<DeviceNotRead t={t} />, app, texts, title);
  }
};

/** Undefined if it is a dossier of the site. */
const findLocalDossier = async (assignment: Assignment, { app }: ScreenRequest) =>
  isBuiltDossierId(assignment.bank)
    ? undefined
    : (await import('./find-local-dossier.ts')).findLocalDossier(assignment, app);

/** Leads to the page where an assignment can be taken that is not this page's, or tells how to get its dossier. */
const viewElsewhere = (
  assignment: Assignment,
  dossier: Awaited<ReturnType<typeof findLocalDossier>>,
  { classroomText: t }: ClassroomTexts,
) =>
  dossier === 'unread' ? (
    <DeviceNotRead t={t} />
  ) : dossier === 'absent' ? (
    <DossierNotHere t={t.dossierNotHere} />
  ) : (
    <OpenOnOtherPage assignment={assignment} t={t.openOnOtherPage} />
  );

export interface SharedAssignmentProps extends SavedAssignmentProps {
  /** Of a dossier that only devices hold. */
  handOut?(handed: HandedAssignment): VNode;
}
const sharedAssignment: LoadData<SharedAssignmentProps> = async (...args) => {
  const [request, texts, title] = args;
  const needed = await savedAssignment(...args);
  if ('instead' in needed) return needed;
  const { assignment } = needed.data;
  const dossier = await findLocalDossier(assignment, request);
  if (!dossier) return needed;
  if (typeof dossier === 'string')
    return withWayBack(viewElsewhere(assignment, dossier, texts), request.app, texts, title);
  const { loadHandOut } = await import('../dossiers/share/load-hand-out.tsx');
  const HandOut = await loadHandOut(request.language);
  return {
    data: { assignment, handOut: (handed) => <HandOut kept={dossier} assignment={handed} /> },
  };
};

interface WithBank<A extends Assignment> {
  resolved: ResolvedAssignment<A>;
  playableBank: PlayableBank;
}
export type ResolvedAssignmentProps = WithBank<SavedAssignment>;

const resolve = async <A extends Assignment>(
  assignment: A,
  { app }: ScreenRequest,
): Promise<Needed<WithBank<A>>> => {
  const playableBank = await app.game.loadBank();
  return { data: { resolved: resolveAssignment(assignment, playableBank.bank), playableBank } };
};

const withBank =
  ({ inAnyLanguage }: { inAnyLanguage: boolean }): LoadData<ResolvedAssignmentProps> =>
  async (request, texts, title) => {
    const needed = await savedAssignment(request, texts, title);
    if ('instead' in needed) return needed;
    const { assignment } = needed.data;
    const isHere =
      assignment.bank === request.app.game.front.id &&
      (inAnyLanguage || assignment.language === request.language);
    if (isHere) return resolve(assignment, request);
    const dossier = await findLocalDossier(assignment, request);
    return withWayBack(viewElsewhere(assignment, dossier, texts), request.app, texts, title);
  };

const resolvedAssignment = withBank({ inAnyLanguage: false });
const polledAssignment: LoadData<ResolvedAssignmentProps & { keptDraft: KeptDraft }> = async (
  ...request
) => {
  const [{ app, about = '' }] = request;
  const needed = await resolvedAssignment(...request);
  if ('instead' in needed) return needed;
  return { data: { ...needed.data, keptDraft: await readKeptDraft(app, pollDraftName(about)) } };
};

export interface PresentedAssignmentProps extends ResolvedAssignmentProps {
  countedHands: CountedHands;
}
const presentedAssignment: LoadData<PresentedAssignmentProps> = async (...request) => {
  const needed = await resolvedAssignment(...request);
  if ('instead' in needed) return needed;
  const { id } = needed.data.resolved.assignment;
  const countedHands = await loadClassroomStore(request[0].app)
    .then((store) => store.readHands(id))
    .catch(() => ({}));
  return { data: { ...needed.data, countedHands } };
};

/** The assignment in a link, or why the link has none. */
export type LinkedAssignmentProps =
  | WithBank<Assignment>
  | { resolved?: undefined; problem: LinkProblem | SetCodeProblem | undefined };

const linkedAssignment: LoadData<LinkedAssignmentProps> = async (request, texts, title) => {
  const { about = '', app, language } = request;
  returnToOwnLanguage(request);
  const link = parseAssignmentLink(about);
  if (!about) return { data: { problem: undefined } };
  const typed = link.ok
    ? link
    : await (await import('./typed/open-set-code.ts')).openSetCode(about, request);
  if ('problem' in typed) {
    const linkProblem = link.ok ? undefined : link.problem;
    return { data: { problem: typed.problem === 'foreign' ? linkProblem : typed.problem } };
  }
  if ('elsewhere' in typed) {
    const t = texts.classroomText.openOnOtherPage;
    return {
      instead: (
        <>
          <h1>{title}</h1>
          <OpenOnOtherPage assignment={typed.elsewhere} t={t} />
        </>
      ),
    };
  }
  const { assignment } = typed;
  if (assignment.bank === app.game.front.id && assignment.language === language)
    return resolve(assignment, request);
  const dossier = await findLocalDossier(assignment, request);
  // a device holds such a dossier for this
  if (typeof dossier === 'object' && app.preferences.languages.includes(assignment.language)) {
    if (assignment.language !== language) keepLanguage(language);
    window.location.replace(
      assignmentPageUrl(assignment, app.game.front.id) + window.location.hash,
    );
  }
  return {
    instead: (
      <>
        <h1>{title}</h1>
        {viewElsewhere(assignment, dossier, texts)}
      </>
    ),
  };
};

export interface ExportedQuestionsProps {
  playableBank: PlayableBank;
  /** Undefined where the questions of the page's dossier are exported. */
  resolved?: ResolvedAssignment<SavedAssignment>;
}
const exportedQuestions: LoadData<ExportedQuestionsProps> = async (request, texts, title) => {
  const { about = '', app } = request;
  if (isAssignmentId(about)) return resolvedAssignment(request, texts, title);
  return { data: { playableBank: await app.game.loadBank() } };
};

/** To collect and to read a report gives nobody anything. */
export function noteGiven(
  { id, given }: SavedAssignment,
  tab: AssignmentTab,
  { app }: ScreenRequest,
): void {
  if (given !== undefined || tab === 'collect' || tab === 'report' || findUnsaved(app, id)) return;
  const note = async () =>
    (await loadClassroomStore(app)).noteAssignment(id, { given: app.game.now() });
  // a device that stores nothing says so when there is something to store
  void note().catch(() => {});
}

/** The data that a screen can need. Apart from the table of screens, which a class link fetches first. */
export const needs = {
  assignments,
  sharedAssignment,
  resolvedAssignment,
  polledAssignment,
  presentedAssignment,
  collectedAssignment: withBank({ inAnyLanguage: true }),
  linkedAssignment,
  exportedQuestions,
};
