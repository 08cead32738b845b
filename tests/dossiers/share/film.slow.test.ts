import { expect, it } from 'vitest';
import { resolveAssignment, shortIdHash } from '../../../src/classroom/assignment.ts';
import { parseAssignmentLink } from '../../../src/classroom/assignment-link.ts';
import { openPackedDossier } from '../../../src/dossiers/open-dossier.ts';
import { type DrawAtSize, decodeQrImage } from '../../../src/qr/decode-image.ts';
import { decodeHandout, encodeHandout } from '../../../src/qr/handout.ts';
import { FRAME_CHARS, FRAME_ERROR_CORRECTION } from '../../../src/qr/limits.ts';
import { addFrame, frameIndexAt, noFrames, toFrames } from '../../../src/qr/multipart.ts';
import { openHandedDossier } from '../../support/handed-dossier.ts';
import { drawQrPicture, toRgba } from '../../support/qr-picture.ts';

const handed = await openHandedDossier();

/** What a phone held by hand sees of a code, decoded as the game does. */
async function filmFrame(text: string, step: number) {
  const sway = [-8, 5, 11, -3, 9, -11][step % 6] ?? 0;
  const picture = drawQrPicture(text, FRAME_ERROR_CORRECTION, {
    width: 640,
    height: 480,
    fills: 0.9,
    turn: sway,
    yaw: -sway,
    blur: 0.7,
    noise: 5,
    seed: step,
  });
  const draw = (() => toRgba(picture)) as unknown as DrawAtSize;
  return (await decodeQrImage(picture, 'frame', draw))[0];
}

it('a phone that films four codes a second has 17 items and their assignment in under ten seconds', async () => {
  const frames = toFrames(encodeHandout(handed), FRAME_CHARS, 'dossier');
  let received = noFrames;
  let whole: Uint8Array | undefined;
  let step = 0;
  for (; !whole && step < 40; step++) {
    const text = await filmFrame(frames[frameIndexAt(step, frames.length)] ?? '', step);
    const outcome = addFrame(received, text ?? '');
    received = outcome.received;
    if (outcome.kind === 'whole') whole = outcome.bytes;
  }
  expect(step / 4).toBeLessThan(10);
  const handout = decodeHandout(whole ?? new Uint8Array());
  const outcome = await openPackedDossier(handout?.packed ?? new Uint8Array());
  expect(outcome).toMatchObject({ ok: true, dossier: handed.dossier });
  const link = parseAssignmentLink(handout?.assignment ?? '');
  expect(link).toMatchObject({ ok: true, assignment: { bank: handed.dossier.id } });
  if (!link.ok) return;
  const { items, missingCount } = resolveAssignment(link.assignment, handed.bank);
  expect(items).toEqual(handed.bank.items.slice(0, 10));
  expect(missingCount).toBe(0);
}, 60_000);

it('items that go by their place in the dossier keep apart in links and codes', () => {
  const hashes = Array.from({ length: 500 }, (_, at) => shortIdHash(`i${at + 1}`));
  expect(new Set(hashes).size).toBe(500);
});
