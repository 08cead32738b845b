import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { parseBankFile } from '../../src/bank/imported-bank.ts';
import { isLogEvent } from '../../src/progress/storage/event-schema.ts';
import { parseBackup, serializeBackup } from './backups.ts';
import { encodeUtf8 } from './encode-utf8.ts';
import { answerEvent } from './events.ts';

const exportMeta = { app: '0.1.0', exported: '2026-11-23T20:00:00.000Z' };

/** A sound file of each kind. */
const validFiles = [
  encodeUtf8(
    serializeBackup(
      { events: [answerEvent('r', 'a', 1), answerEvent('r', 'b', 0)], unreadable: [1] },
      exportMeta,
    ),
  ),
  encodeUtf8(
    JSON.stringify({
      format: 'qui-quand-quoi',
      version: 1,
      entries: [answerEvent('r', 'a', 1, { response: { row: 'column' } })],
    }),
  ),
  new Uint8Array(
    readFileSync(new URL('../fixtures/hostile-files/bank-bidi.json', import.meta.url)),
  ),
];

/** A sound file with some of its bytes changed, taken out or put in, and perhaps its end cut off. */
const anyDamagedFile = fc
  .tuple(
    fc.constantFrom(...validFiles),
    fc.array(fc.tuple(fc.nat(), fc.nat(255), fc.constantFrom(0, 1, 2)), {
      minLength: 1,
      maxLength: 8,
    }),
    fc.option(fc.nat()),
  )
  .map(([file, changes, cut]) => {
    const bytes = [...file];
    for (const [at, byte, gone] of changes) {
      bytes.splice(at % bytes.length, gone, ...(gone === 2 ? [] : [byte]));
    }
    return Uint8Array.from(bytes.slice(0, cut === null ? undefined : cut % bytes.length));
  });

/** Any JSON at all. */
const anyJsonFile = fc.json({ maxDepth: 10 }).map(encodeUtf8);

/** Any value where an entry or one of its fields should be. */
const anyMalformedLog = fc
  .tuple(
    fc.jsonValue(),
    fc.constantFrom(...Object.keys(answerEvent('r', 'a', 1)), 'whole', 'entries'),
  )
  .map(([value, field]) => {
    const entry = field === 'whole' ? value : { ...answerEvent('r', 'a', 1), [field]: value };
    const entries = field === 'entries' ? value : [entry];
    return encodeUtf8(JSON.stringify({ format: 'qui-quand-quoi', version: 1, entries }));
  });

/** Any bytes at all. */
const anyBytes = fc.uint8Array({ maxLength: 200 });

/** Files of any origin. */
export const anyHostileFile: fc.Arbitrary<Uint8Array> = fc.oneof(
  { weight: 5, arbitrary: anyDamagedFile },
  { weight: 2, arbitrary: anyMalformedLog },
  { weight: 2, arbitrary: anyJsonFile },
  { weight: 1, arbitrary: anyBytes },
);

/** Reads a file as progress and as a bank; returns what was wrong with the outcome. */
export function checkImport(file: Uint8Array): string {
  const reading = parseBackup(file);
  if (reading.ok && !reading.backup.events.every(isLogEvent))
    return 'an invalid event was accepted';
  if (!reading.ok && !(reading.problem.reason && reading.problem.place))
    return 'no reason or place';
  const opened = parseBankFile(file);
  if (opened.ok) return 'as it should be';
  if ('problem' in opened) {
    return opened.problem.reason && opened.problem.place ? 'as it should be' : 'no reason or place';
  }
  const isExplained = opened.problems.every(({ message, remedy }) => message && remedy);
  return isExplained && opened.problems.length > 0 ? 'as it should be' : 'no message or remedy';
}
