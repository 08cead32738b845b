import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { deflateBytes, inflateBytes } from '../../src/qr/deflate.ts';
import { propertyRuns } from '../support/full-run.ts';

describe('a deflated payload', () => {
  it('inflates to the same bytes', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 5_000 }), async (bytes) => {
        expect(await inflateBytes(await deflateBytes(bytes), 5_000)).toEqual(bytes);
      }),
      propertyRuns(200),
    );
  });

  it('is refused once it inflates to more than the limit', async () => {
    const bomb = await deflateBytes(new Uint8Array(50_000_000));
    expect(bomb.length).toBeLessThan(60_000);
    await expect(inflateBytes(bomb, 1_000_000)).rejects.toThrow(RangeError);
  });

  it('is refused if it is not deflated, or truncated', async () => {
    await expect(inflateBytes(new Uint8Array([255, 255, 255]), 1_000)).rejects.toThrow();
    const whole = await deflateBytes(
      new TextEncoder().encode('something that is long enough to break'),
    );
    await expect(inflateBytes(whole.subarray(0, 10), 1_000)).rejects.toThrow();
  });
});
