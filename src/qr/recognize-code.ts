import { RESULT_CODE_PREFIX } from '../shared/persisted-names.ts';
import { payloadOfFrame } from './multipart.ts';

/** What one may film on the wrong screen, but for a dossier's codes: `handout` is the link of a dossier. */
export type FilmedCode =
  | { kind: 'progress' | 'result' }
  | { kind: 'assignment' | 'handout'; about: string };

/** Of the router: the qr folder knows no screens. */
export interface FilmRoutes {
  hashOf(route: 'assignments' | 'receive' | 'settings' | 'take', about?: string): string;
}

/** By its form alone: nothing of it is verified, and no address in it is followed. */
export function recognizeCode(text: string, { hashOf }: FilmRoutes): FilmedCode | undefined {
  if (payloadOfFrame(text) === 'progress') return { kind: 'progress' };
  if (text.startsWith(RESULT_CODE_PREFIX)) return { kind: 'result' };
  const handout = text.split(`${hashOf('receive')}/`)[1]?.trim();
  // as it stands, since its reader mends what a mailer broke
  if (handout) return { kind: 'handout', about: handout };
  const [about] = /^[\w-]+/.exec(text.split(`${hashOf('take')}/`)[1] ?? '') ?? [];
  return about === undefined ? undefined : { kind: 'assignment', about };
}

/** The screen that a code belongs to. */
export function hashOfCode(code: FilmedCode, { hashOf }: FilmRoutes): string {
  switch (code.kind) {
    case 'assignment':
      return hashOf('take', code.about);
    case 'handout':
      return hashOf('receive', code.about);
    case 'progress':
      return hashOf('settings');
    default:
      return hashOf('assignments');
  }
}
