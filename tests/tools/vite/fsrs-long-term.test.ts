import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { FSRSAlgorithm, type FSRSState, type Rating } from 'ts-fsrs';
import { expect, it } from 'vitest';
import { fsrsLongTermPlugin } from '../../../src/tools/vite/fsrs-long-term.ts';

async function importBuilt(): Promise<typeof FSRSAlgorithm> {
  const { transform } = fsrsLongTermPlugin();
  if (typeof transform !== 'object') throw new Error('no transform');
  const handler = transform.handler as (code: string) => { code: string };
  const { code } = handler(readFileSync('node_modules/ts-fsrs/dist/index.mjs', 'utf8'));
  const built = await import(/* @vite-ignore */ `data:text/javascript,${encodeURIComponent(code)}`);
  return built.FSRSAlgorithm;
}

it('the build remembers and forgets as the whole library does', async () => {
  const BuiltAlgorithm = await importBuilt();
  const parameters = { enable_fuzz: false, enable_short_term: false };
  const [built, whole] = [new BuiltAlgorithm(parameters), new FSRSAlgorithm(parameters)];
  const answer = fc.record({
    days: fc.oneof(fc.constant(0), fc.double({ min: 0, max: 4000, noNaN: true })),
    rating: fc.constantFrom<Rating>(1, 2, 3, 4),
  });
  fc.assert(
    fc.property(fc.array(answer, { maxLength: 12 }), (answers) => {
      const follow = (algorithm: FSRSAlgorithm) => {
        let state: FSRSState | null = null;
        return answers.map(({ days, rating }) => {
          const left = state && algorithm.forgetting_curve(days, state.stability);
          state = algorithm.next_state(state, days, rating);
          return { left, ...state };
        });
      };
      expect(follow(built)).toEqual(follow(whole));
    }),
  );
});
