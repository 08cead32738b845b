/** Bytes that deflate cannot shorten: six codes of them. */
export const payload = new Uint8Array(1_700);

for (let at = 0, state = 1; at < payload.length; at++) {
  state = (state * 48_271) % 2_147_483_647;
  payload[at] = state >> 8;
}
