// @vitest-environment happy-dom
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { resolveAssignment, type SavedAssignment } from '../../../src/classroom/assignment.ts';
import { encodeAssignmentLink } from '../../../src/classroom/assignment-link.ts';
import { parsePupils } from '../../../src/classroom/class-list/class-list.ts';
import { openClassListStore } from '../../../src/classroom/class-list/class-list-store.ts';
import { openClassroomStore } from '../../../src/classroom/classroom-store.ts';
import { formatClassFile } from '../../../src/classroom/report/class-file.ts';
import { createReport } from '../../../src/classroom/report/create-report.ts';
import { encodeResultCode, scoreSeat } from '../../../src/classroom/result-code.ts';
import { encodeShortCode } from '../../../src/classroom/short-code.ts';
import { encodeTeacherLink } from '../../../src/classroom/teacher-link.ts';
import { scoreResponse } from '../../../src/items/registry.ts';
import { createBackupFile } from '../../../src/progress/ui/download-backup.ts';
import { deflateBytes, inflateBytes } from '../../../src/qr/deflate.ts';
import { FRAME_CHARS, MAX_INFLATED_BYTES } from '../../../src/qr/limits.ts';
import { addFrame, noFrames, toFrames } from '../../../src/qr/multipart.ts';
import { anySeatAnswers } from '../../support/arbitrary-assignments.ts';
import { createAssignmentOfFirst } from '../../support/assignments.ts';
import { fixtureBank } from '../../support/fixture-bank.ts';
import { propertyRuns } from '../../support/full-run.ts';
import { createTestContext } from '../../support/test-app.tsx';

/** Long enough to be found in nothing by chance. */
const anyName = fc
  .string({
    unit: fc.constantFrom(...'abcdefghijklmnopqrstuvwxyzéèç’- '),
    minLength: 4,
    maxLength: 20,
  })
  .map((rest) => `Zq${rest.trim()}xj`);
const resolved = resolveAssignment(
  createAssignmentOfFirst(6, { evidence: true, confidence: true }),
  fixtureBank,
);
const bare: SavedAssignment = { ...resolved.assignment, name: '3e B', made: 0 };
const named: SavedAssignment = { ...bare, classList: 'R0STER01' };
const sentences = fixtureBank.brief.flatMap((paragraph) => paragraph.sentences.map(({ id }) => id));

/** Of a device that holds the list, all that another device can be given. */
async function listWhatLeaves(names: readonly string[], answers: Parameters<typeof scoreSeat>[1]) {
  const app = createTestContext();
  const records = await app.openRecords();
  const assignment = named;
  const { pupils } = parsePupils(names.join('\n'));
  await openClassListStore(records).saveClassList({
    id: 'R0STER01',
    name: '3e B',
    made: 0,
    pupils,
  });
  const code = encodeResultCode(resolved, answers, sentences);
  const scored = scoreSeat(resolved, answers, scoreResponse);
  const store = openClassroomStore(records);
  await store.saveAssignment(assignment);
  await store.saveResults([{ set: assignment.id, seat: answers.seat, code }]);
  const read = await store.findAssignment(assignment.id);
  expect(read).toEqual(assignment);
  const report = createReport({ ...resolved, assignment }, fixtureBank, [
    { seat: answers.seat, code, scored, isFull: true },
  ]);
  const bytes = new Uint8Array(await (await createBackupFile(app, 'codes')).arrayBuffer());
  const frames = toFrames(await deflateBytes(bytes), FRAME_CHARS);
  return {
    app,
    frames,
    texts: [
      encodeAssignmentLink(read ?? assignment),
      encodeTeacherLink(read ?? assignment),
      code,
      encodeShortCode(resolved, scored),
      formatClassFile(assignment, await store.listResults(assignment.id), report, 0),
      ...frames,
    ],
  };
}

async function readFrames(frames: readonly string[]) {
  let received = noFrames;
  for (const frame of frames) {
    const added = addFrame(received, frame);
    received = added.received;
    if ('bytes' in added && added.bytes) {
      const bytes = await inflateBytes(added.bytes as Uint8Array, MAX_INFLATED_BYTES);
      return new TextDecoder().decode(bytes);
    }
  }
  throw new Error('the frames are not whole');
}

it('no name of a class list is in a link, a code, a chain of codes or the file of a class', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(anyName, { minLength: 1, maxLength: 30 }),
      anySeatAnswers(resolved),
      async (names, answers) => {
        const { app, frames, texts } = await listWhatLeaves(names, answers);
        const chain = await readFrames(frames);
        // the set goes along, its names do not
        expect(chain).toContain('set/K7M2Q4XA');
        for (const name of names)
          for (const text of [...texts, chain])
            expect(text.toLowerCase()).not.toContain(name.toLowerCase());
        expect(encodeAssignmentLink(named)).toBe(encodeAssignmentLink(bare));
        expect(encodeTeacherLink(named)).toBe(encodeTeacherLink(bare));
        // the teacher's own file has them
        const file = await (await createBackupFile(app)).text();
        const [first] = parsePupils(names.join('\n')).pupils;
        expect(file).toContain(JSON.stringify(first?.name).slice(1, -1));
      },
    ),
    propertyRuns(40),
  );
});
