// @vitest-environment happy-dom
import { cleanup, fireEvent, screen, within } from '@testing-library/preact';
import { afterEach, expect, it, vi } from 'vitest';
import { loadDraftingWords } from '../../src/drafting/load-language.ts';
import type { DraftedStatement } from '../../src/drafting/types.ts';
import type { DraftText } from '../../src/editor/draft-project.ts';
import { confirmArticle } from '../../src/editor/project.ts';
import { catalogue as text } from '../../src/editor/text/fr.ts';
import { draftedProject } from '../support/drafted-article.ts';
import { openTestSession } from '../support/editor-session.ts';
import { renderEditor } from '../support/render-editor.tsx';

afterEach(cleanup);

async function openFacts(...of: Partial<Parameters<typeof openTestSession>>) {
  const [project = draftedProject, draftText] = of;
  const opened = await openTestSession(project, draftText);
  const { session, app } = opened;
  await renderEditor('facts', session, app);
  return opened;
}

const press = (name: string | RegExp, within_ = screen) =>
  fireEvent.click(within_.getAllByRole('button', { name })[0] as HTMLElement);
const cardOf = (words: string) =>
  screen.getAllByRole('listitem').find((one) => one.textContent?.includes(words)) as HTMLElement;

it('all dates are right in one tap, and the figures come next', async () => {
  const { project } = await openFacts();
  expect(screen.getByText(/mardi 24 novembre 2026/)).toBeTruthy();
  press(text.facts.allRight.dates);
  expect(project().factReviews).toEqual({ 'date-1': 'right', 'date-2': 'right' });
  expect(screen.getByText('12 millions de francs', { selector: 'mark' })).toBeTruthy();
});

it('a group that the article names in small letters begins its line with a large one', async () => {
  const facts = draftedProject.facts.flatMap((fact) =>
    fact.kind === 'actor' ? { ...fact, name: 'l’institut des eaux', role: '' } : [],
  );
  await openFacts({ ...draftedProject, facts });
  expect(screen.getAllByText(/^L’institut des eaux/).length).toBeGreaterThan(0);
});

it('a fact that nobody has judged yet does not look as if it were', async () => {
  await openFacts();
  const buttons = (name: string) =>
    screen.getAllByRole('button', { name }).map(({ className }) => className);
  expect(new Set(buttons(text.facts.right))).toEqual(new Set(buttons(text.facts.wrong)));
});

it('does not say that an article has no facts while it is read, nor if it could not be', async () => {
  let canRead = false;
  const draftText: DraftText = async () => {
    if (!canRead) throw new Error('no worker');
    return { language: 'fr', sentences: draftedProject.sentences, facts: draftedProject.facts };
  };
  await openFacts({ ...draftedProject, facts: [], isDrafted: false }, draftText);
  screen.getByText(text.source.drafting);
  expect(screen.queryByText(text.facts.noFacts)).toBeNull();
  await screen.findByText(text.source.draftFailed);
  canRead = true;
  press('Réessayer');
  await screen.findByText(text.facts.lead);
  expect(screen.queryByText(text.source.draftFailed)).toBeNull();
});

it('does not go on saying that an article is kept which another tab has erased', async () => {
  const { session, store } = await openFacts();
  press(text.facts.allRight.dates);
  await screen.findByText(text.frame.keepStatus.kept);
  await store.eraseProject(session.id);
  await vi.waitFor(() => {
    document.dispatchEvent(new Event('visibilitychange'));
    screen.getByText(/^Effacé dans un autre onglet/);
  });
  press(text.frame.keepAnyway);
  await screen.findByText(text.frame.keepStatus.kept);
  expect(await store.listProjects()).toHaveLength(1);
});

it('a date that was refused is no fact, until it is looked at again', async () => {
  const { project } = await openFacts();
  press(text.facts.wrong);
  expect(project().factReviews).toEqual({ 'date-1': 'wrong' });
  expect(confirmArticle(project())?.facts).toEqual([]);
  press(/^Revoir/);
  expect(project().factReviews).toEqual({});
});

it('asks who else holds what somebody said, and then names the speaker as a person too', async () => {
  const { project } = await openFacts();
  press(new RegExp(text.facts.sections.quotes));
  press(text.facts.right);
  expect(project().factReviews).toMatchObject({ 'statement-1': 'right', 'actor-1': 'right' });
  expect(screen.getByText(/^À part Léa Morin/)).toBeTruthy();
  const others = screen.getByRole('group', { name: text.facts.alsoThem });
  expect(within(others).getAllByRole('checkbox')).toHaveLength(2);
  fireEvent.click(within(others).getByRole('checkbox', { name: 'Paul Rey' }));
  press(text.facts.theseToo(1));
  expect(confirmArticle(project())?.facts.find(({ id }) => id === 'statement-1')).toMatchObject({
    otherHolders: ['actor-2'],
  });
});

it('cannot confirm words whose speaker is unknown before somebody is named', async () => {
  const { project } = await openFacts();
  press(new RegExp(text.facts.sections.reports));
  const card = cardOf('une passerelle');
  expect(within(card).queryByRole('button', { name: text.facts.right })).toBeNull();
  press(text.facts.nameSpeaker);
  fireEvent.change(await screen.findByLabelText(text.facts.speaker), {
    target: { value: 'actor-3' },
  });
  press(text.facts.save);
  expect(project().factReviews).toMatchObject({ 'statement-3': 'right' });
  expect(project().facts.find(({ id }) => id === 'statement-3')).toMatchObject({
    speaker: 'actor-3',
  });
  press(text.facts.nobodyElse);
  expect(confirmArticle(project())?.facts.find(({ id }) => id === 'statement-3')).toMatchObject({
    nobodyElse: true,
  });
});

it('lets one person be said to be another, whose words go with it', async () => {
  const { project } = await openFacts();
  press(new RegExp(text.facts.sections.actors));
  const card = cardOf('Paul Rey');
  fireEvent.click(within(card).getByRole('button', { name: text.facts.mend }));
  fireEvent.change(await screen.findByLabelText(text.facts.sameAs), {
    target: { value: 'actor-1' },
  });
  press(text.facts.save);
  expect(project().factReviews).toMatchObject({ 'actor-2': 'wrong', 'actor-1': 'right' });
  expect(project().facts.find(({ id }) => id === 'statement-2')).toMatchObject({
    speaker: 'actor-1',
  });
});

it('takes a figure that the rules have missed, on its words', async () => {
  const { project } = await openFacts();
  press(new RegExp(text.facts.sections.figures));
  press(text.facts.add.figures);
  press(/^Anne Dufour/);
  fireEvent.input(await screen.findByLabelText(text.facts.wordsOfArticle), {
    target: { value: 'dès avril' },
  });
  fireEvent.input(await screen.findByLabelText(text.facts.figure), {
    target: { value: '1 200,5' },
  });
  fireEvent.input(await screen.findByLabelText(text.facts.unit), { target: { value: 'mètres' } });
  press(text.facts.save);
  expect(confirmArticle(project())?.facts).toMatchObject([
    { kind: 'figure', value: 1200.5, unit: 'mètres', span: { sentence: 4, start: 47 } },
  ]);
});

it.each([
  ['−8', -8],
  ['1.250,5', 1250.5],
  ['1,234.5', 1234.5],
  ['3 millions', 3_000_000],
])('a figure that is typed as %s is read as a player’s is', async (typed, value) => {
  const { project } = await openFacts();
  press(new RegExp(text.facts.sections.figures));
  press(text.facts.mend);
  fireEvent.input(await screen.findByLabelText(text.facts.figure), { target: { value: 'douze' } });
  expect(screen.getByText(/^En chiffres, comme/)).toBeTruthy();
  fireEvent.input(await screen.findByLabelText(text.facts.unit), { target: { value: 'euros' } });
  fireEvent.input(await screen.findByLabelText(text.facts.figure), { target: { value: typed } });
  expect(screen.queryByText(/^En chiffres, comme/)).toBeNull();
  press(text.facts.save);
  expect(project().facts.find(({ kind }) => kind === 'figure')).toMatchObject({ value });
});

it('keeps each step on the device, and takes the last one back', async () => {
  const { project, store, session } = await openFacts();
  press(text.facts.allRight.dates);
  await vi.waitFor(() => expect(session.keepStatus.value).toBe('kept'));
  expect((await store.findProject('p1'))?.factReviews).toEqual(project().factReviews);
  press(text.frame.undo);
  expect(project().factReviews).toEqual({});
  press(text.frame.redo);
  await vi.waitFor(async () =>
    expect((await store.findProject('p1'))?.factReviews).toEqual({
      'date-1': 'right',
      'date-2': 'right',
    }),
  );
});

it('says which day its dates are counted from', async () => {
  await openFacts();
  expect(screen.getByText(/comptés depuis le 29 novembre 2026/)).toBeTruthy();
});

it('leads to quoted words by a colon', async () => {
  await openFacts();
  press(new RegExp(text.facts.sections.quotes));
  expect(document.body.textContent).toContain('regrette\u00a0: Nous avons trop attendu');
});

it('does not repeat a figure that differs from its words by a space alone', async () => {
  const { session, app } = await openTestSession({
    ...draftedProject,
    sentences: [{ text: 'Elle compte 14 500 inscrits.', paragraph: 0 }],
    facts: [
      {
        ...{ kind: 'figure', id: 'figure-1', words: '14 500 inscrits', value: 14_500 },
        ...{ unit: 'inscrits', isSpelledOut: false, span: { sentence: 0, start: 12, end: 27 } },
      },
    ],
  });
  await renderEditor('facts', session, app);
  expect(document.body.textContent).not.toContain('→');
});

it('confirms the rest at the end of a long list too', async () => {
  const { project } = await openFacts();
  press(new RegExp(text.facts.sections.actors));
  const buttons = () => screen.getAllByRole('button', { name: text.facts.allRight.actors });
  expect(buttons()).toHaveLength(2);
  fireEvent.click(buttons().at(-1) as HTMLElement);
  expect(Object.keys(project().factReviews)).toHaveLength(3);
});

it.each([
  ['Control', { ctrlKey: true }],
  ['Command', { metaKey: true }],
])(
  '%s and Z take the last step back, but in a field that takes back its own',
  async (_, modifier) => {
    const { project } = await openFacts();
    press(text.facts.allRight.dates);
    const reviewed = project().factReviews;
    press(new RegExp(text.facts.sections.actors));
    press(text.facts.mend);
    fireEvent.keyDown(await screen.findByLabelText(text.facts.name), { key: 'z', ...modifier });
    expect(project().factReviews).toBe(reviewed);
    fireEvent.keyDown(document.body, { key: 'z', ...modifier });
    expect(project().factReviews).toEqual({});
    fireEvent.keyDown(document.body, { key: 'Z', shiftKey: true, ...modifier });
    expect(project().factReviews).toBe(reviewed);
  },
);

const focusedCard = () => document.activeElement?.closest('li')?.textContent;

it('goes on from the fact that was judged, not from the first one again', async () => {
  await openFacts();
  press(new RegExp(text.facts.sections.actors));
  fireEvent.click(within(cardOf('Paul Rey')).getByRole('button', { name: text.facts.wrong }));
  expect(focusedCard()).toContain('Anne Dufour');
  fireEvent.click(within(cardOf('Anne Dufour')).getByRole('button', { name: text.facts.right }));
  expect(focusedCard()).toContain('Léa Morin');
});

it('goes on to the question who else says so, none of whose answers looks chosen', async () => {
  await openFacts();
  press(new RegExp(text.facts.sections.quotes));
  press(text.facts.right);
  expect(document.activeElement?.textContent).toBe(text.facts.nobodyElse);
  const [nobody, unknown] = [text.facts.nobodyElse, text.facts.cannotTell].map(
    (name) => screen.getByRole('button', { name }).className,
  );
  expect(nobody).toBe(unknown);
});

const saidBy = (id: string, verb: string, claim: string, of: Partial<DraftedStatement>) => {
  const speaker = { speaker: 'actor-2', speakerWords: 'Il', isQuoted: false };
  const text = `Il ${verb} ${claim}`;
  const said = claim.replace(/^qu(?:e |['’])/, '');
  const span = { sentence: 0, start: text.length - said.length, end: text.length };
  const fact = { kind: 'statement', id, verb, stance: 'warns', claim: said, span } as const;
  return {
    ...draftedProject,
    sentences: [{ text: `${text}.`, paragraph: 0 }],
    facts: [
      ...draftedProject.facts.filter((one) => one.id === 'actor-2'),
      { ...fact, ...speaker, ...of } as DraftedStatement,
    ],
  };
};

it.each([
  ['warns', 'craint', 'que les jeunes partent', 'Paul Rey craint que les jeunes partent'],
  ['promises', 'avait promis', '12 bus en 2024', 'Paul Rey avait promis 12 bus en 2024'],
  ['announces', 'n’a pas dit', 'que le pont fermait', 'Paul Rey annonce que le pont fermait'],
] as const)(
  'what somebody %s keeps the verb of the article: “%s”',
  async (stance, verb, claim, line) => {
    const bare = verb.replace(/^n’a pas /, '');
    await openFacts(saidBy('said', verb, claim, { stance, verb: bare }));
    press(new RegExp(text.facts.sections.reports));
    expect(document.body.textContent).toContain(line);
  },
);

it('a group whose name begins with an article is written small within a question', async () => {
  const project = saidBy('said', 'affirme', 'que le pont tient', {});
  const facts = project.facts.map((fact) =>
    fact.kind === 'actor' ? { ...fact, sort: 'group' as const, name: 'La région' } : fact,
  );
  await openFacts({ ...project, facts, factReviews: { said: 'right' } });
  press(new RegExp(text.facts.sections.reports));
  screen.getByText(/^À part la région, /);
});

it('reads as French: a space behind the speaker, a colon before words in front, the verb of an object', async () => {
  const { session, app } = await openTestSession({
    ...draftedProject,
    sentences: [
      { text: 'Les contrôles doubleront, a indiqué Paul Rey.', paragraph: 0 },
      { text: 'Il a chiffré les pertes à 600 euros.', paragraph: 0 },
    ],
    facts: [
      ...draftedProject.facts.filter(({ id }) => id === 'actor-2'),
      {
        ...{ kind: 'statement', id: 'front', speaker: 'actor-2', speakerWords: 'Paul Rey' },
        ...{ verb: 'a indiqué', stance: 'announces', isQuoted: false },
        ...{ claim: 'Les contrôles doubleront', span: { sentence: 0, start: 0, end: 24 } },
      },
      {
        ...{ kind: 'statement', id: 'object', speaker: 'actor-2', speakerWords: 'Il' },
        ...{ verb: 'a chiffré', stance: 'explains', isQuoted: false },
        ...{ claim: 'les pertes à 600 euros', span: { sentence: 1, start: 13, end: 35 } },
      },
    ],
    factReviews: { front: 'right' },
    otherHolders: { front: 'nobody' },
  });
  await renderEditor('facts', session, app);
  press(new RegExp(text.facts.sections.reports));
  const page = document.body.textContent;
  expect(page).toContain('Paul Rey annonce\u00a0: Les contrôles doubleront');
  expect(page).toContain('Paul Rey a chiffré les pertes à 600 euros');
});

it.each([
  ['the police', 'the police announce the quay is shut'],
  ['the striking dockers', 'the striking dockers announce the quay is shut'],
  ['the council', 'the council announces the quay is shut'],
])('the verb after %s agrees with it', async (speakerWords, line) => {
  await loadDraftingWords('en');
  const { session, app } = await openTestSession({
    ...draftedProject,
    language: 'en',
    sentences: [{ text: `According to ${speakerWords}, the quay is shut.`, paragraph: 0 }],
    facts: [
      {
        ...{ kind: 'statement', id: 'shut', speaker: '', speakerWords, verb: '' },
        ...{ stance: 'announces', isQuoted: false, claim: 'the quay is shut' },
        span: { sentence: 0, start: 15 + speakerWords.length, end: 31 + speakerWords.length },
      },
    ],
    factReviews: { shut: 'right' },
    otherHolders: { shut: 'nobody' },
  });
  await renderEditor('facts', session, app);
  press(new RegExp(text.facts.sections.reports));
  expect(document.body.textContent?.replaceAll('\u00a0', ' ')).toContain(line);
});
