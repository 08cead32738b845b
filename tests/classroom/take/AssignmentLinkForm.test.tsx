// @vitest-environment happy-dom
import { cleanup, fireEvent, screen } from '@testing-library/preact';
import { afterEach, expect, it } from 'vitest';
import { AssignmentLinkForm } from '../../../src/classroom/take/AssignmentLinkForm.tsx';
import { catalogue } from '../../../src/classroom/text/fr.ts';
import { findHandout } from '../../../src/dossiers/receive/find-handout.ts';
import { spellHandout } from '../../../src/qr/handout.ts';
import { catalogue as qrText } from '../../../src/qr/text/fr.ts';
import { openHandedDossier } from '../../support/handed-dossier.ts';
import { createTestContext, renderInFrench } from '../../support/test-app.tsx';

afterEach(cleanup);

const { packed, assignment } = await openHandedDossier();
const spelled = spellHandout({ packed, assignment });
const link = `https://example.org/quiz/#/recu/${spelled}`;

it.each([
  ['as it was copied', link],
  ['with its sign # written as %23', link.replace('#', '%23')],
  ['behind the gate of a mailer', `https://gate.example/?url=${encodeURIComponent(link)}&data=05`],
  ['as HTML', `<a href="${link.replaceAll('/', '&#x2F;').replace('#/', '&num;/')}">Le dossier</a>`],
  ['in a quoted mail', `> Bonjour\n> ${link.replace(/.{70}/g, '$&\n> ')}\n> Merci`],
])('the link of a dossier opens it where a pupil pastes it, %s', (_, pasted) => {
  const app = createTestContext({ routeId: 'take' });
  renderInFrench(<AssignmentLinkForm classroomText={catalogue} qrText={qrText} />, app);
  fireEvent.input(screen.getByLabelText('Le lien ou le code de la série'), {
    target: { value: pasted },
  });
  fireEvent.click(screen.getByRole('button', { name: 'Ouvrir' }));
  const { id, about = '' } = app.router.currentRoute.value;
  expect(id).toBe('receive');
  expect(findHandout(about)?.packed).toEqual(packed);
});
