import { fireEvent, screen } from '@testing-library/preact';
import { App } from '../../src/app/App.tsx';
import { type Assignment, toAssignmentItems } from '../../src/classroom/assignment.ts';
import { encodeAssignmentLink } from '../../src/classroom/assignment-link.ts';
import { createTestAssignment } from './assignments.ts';
import { fixtureBank as bank } from './fixture-bank.ts';
import { createMemoryRecords } from './memory-records.ts';
import { createTestContext, renderInFrench } from './test-app.tsx';

export const choices = bank.items.filter(({ type }) => type === 'choice').slice(0, 3);

/** Of three choices. */
export const createShortSet = (parts: Partial<Assignment> = {}): Assignment =>
  createTestAssignment({ items: toAssignmentItems(choices), ...parts });

/** A pupil's device at a link. */
export function openAsPupil(made: Assignment, parts: Parameters<typeof createTestContext>[0] = {}) {
  const records = createMemoryRecords();
  const at = { routeId: 'take' as const, about: encodeAssignmentLink(made) };
  const pupil = createTestContext({ ...at, openRecords: async () => records, ...parts });
  renderInFrench(<App app={pupil} />);
  return { records, pupil };
}

export const findButton = (name: string | RegExp) => screen.findByRole('button', { name });

export async function takeSeat(number: string) {
  fireEvent.input(await screen.findByLabelText('Ton numéro de place'), {
    target: { value: number },
  });
  fireEvent.click(screen.getByRole('button', { name: 'Commencer' }));
}

export const handIn = async () => fireEvent.click(await findButton('Rendre maintenant'));

export const findQuestion = (at: number, of = 3) => screen.findByText(`Question ${at} sur ${of}`);

/** Answers the choice at hand with the option of that letter. */
export const pickLetter = async (letter: string) =>
  fireEvent.click(await screen.findByRole('button', { name: new RegExp(`^${letter} `) }));
