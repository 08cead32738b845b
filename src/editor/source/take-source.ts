import type { Session } from '../session.ts';
import { MAX_TEXT_LENGTH, type ReadSource } from './read-source.ts';

/** What was typed about its source stays. `text` stands after what is there, unless it replaces it. */
export function takeSource(
  session: Session,
  { text, title, address, publisher }: ReadSource,
): void {
  const { source } = session.history.peek().present;
  const changes = {
    ...(title && !source.title && { title }),
    ...(address && !source.address && { address }),
    ...(publisher && !source.publisher && { publisher }),
  };
  if (Object.keys(changes).length > 0) session.dispatch({ kind: 'edit-source', changes });
  session.dispatch({ kind: 'edit-text', text: text.slice(0, MAX_TEXT_LENGTH) });
}
