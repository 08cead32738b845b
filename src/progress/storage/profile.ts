import { promisifyRequest, type UseStore } from 'idb-keyval';
import { GUEST_TURN_KEY } from '../../shared/persisted-names.ts';
import { withTimeout } from '../../shared/with-timeout.ts';

/** A guest's answers are stored apart and erased at the end of the session. */
export type Profile = 'own' | 'guest';

/** Gets the stored turn: empty if none is on, undefined if there never was one. */
export type TurnCheck = (turn: string | undefined) => boolean;

export class TurnOverError extends Error {
  override name = 'TurnOverError';
}

const readTurn = (log: IDBObjectStore) =>
  promisifyRequest<string | undefined>(log.get(GUEST_TURN_KEY));

export const readGuestTurn = (store: UseStore): Promise<string | undefined> =>
  withTimeout(() => store('readonly', readTurn));

/** In the transaction that writes: another tab may end the turn at any moment. */
export async function refuseAfterTurn(
  log: IDBObjectStore,
  profile: Profile,
  isTurnOver: TurnCheck = () => false,
): Promise<void> {
  if (profile === 'guest' && isTurnOver(await readTurn(log)))
    throw new TurnOverError('the guest has left');
}
