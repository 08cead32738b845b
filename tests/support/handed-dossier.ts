import { toAssignmentItems } from '../../src/classroom/assignment.ts';
import { encodeAssignmentLink } from '../../src/classroom/assignment-link.ts';
import { createTestAssignment } from './assignments.ts';
import { openHandmadeDossier } from './handmade-dossiers.ts';

/** The dossier of the fixtures, and the payload of an assignment of ten of them. */
export async function openHandedDossier() {
  const { dossier, packed } = await openHandmadeDossier();
  const [bank] = dossier.banks;
  if (!bank) throw new Error('a dossier without a bank');
  const made = createTestAssignment({
    bank: dossier.id,
    items: toAssignmentItems(bank.items.slice(0, 10)),
  });
  return { dossier, bank, packed, made, assignment: encodeAssignmentLink(made) };
}
