import fc from 'fast-check';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { fitQuestions } from '../../../src/formats/fit-questions.ts';
import { targetIds, targets } from '../../../src/formats/targets.ts';
import { arbitraryQuestionSets } from '../../support/arbitrary-question-sets.ts';
import { propertyRuns } from '../../support/full-run.ts';

const sets = arbitraryQuestionSets({ maxOptions: 30, hasMultiple: true, hasEveryKind: true });

/** Text, or the texts of a zip, in whole UTF-8. */
function decodeFile(file: Uint8Array): string {
  const isZip = strFromU8(file.subarray(0, 4)) === 'PK\u0003\u0004';
  const parts = isZip ? Object.values(unzipSync(file)) : [file];
  const decoder = new TextDecoder('utf-8', { fatal: true });
  return parts.map((part) => decoder.decode(part)).join('\n');
}

describe.each(targetIds)('a file for %s', (id) => {
  it('can be written of all that is said to fit, is the same each time, and is whole', async () => {
    const { capabilities, load } = targets[id];
    const { write } = await load();
    fc.assert(
      fc.property(sets, (set) => {
        const { questions } = fitQuestions(set.questions, capabilities);
        const file = write({ ...set, questions });
        expect(write({ ...set, questions })).toEqual(file);
        expect(decodeFile(file)).not.toMatch(/\p{Cs}/u);
      }),
      propertyRuns(32),
    );
  });
});
