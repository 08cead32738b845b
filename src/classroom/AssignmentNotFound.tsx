import { hashOf } from '../app/router.ts';
import type { ClassroomText } from './text/fr.ts';

/** What stands where a set is not on this device, with the way to those that are. */
export const Unknown = ({ words }: { words: ClassroomText }) => (
  <>
    <h1>{words.donner.unknown}</h1>
    <a class="quiet" href={hashOf('classe')}>
      {words.donner.back}
    </a>
  </>
);
