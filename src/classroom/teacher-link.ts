import { decodeBase64Url, encodeBase64Url } from '../shared/base64url.ts';
import type { Assignment, SavedAssignment } from './assignment.ts';
import { encodeAssignmentLink, parseAssignmentLink } from './assignment-link.ts';

interface HandedSet {
  assignment: Assignment;
  /** Empty if nobody named it. */
  name: string;
}

/** The end of an address that hands a set on to another device of its teacher: the name, then the link. */
export function encodeTeacherLink(assignment: Assignment & Partial<SavedAssignment>): string {
  const name = encodeBase64Url([...new TextEncoder().encode(assignment.name)]);
  return `${name.length}n${name}${encodeAssignmentLink(assignment)}`;
}

/** Undefined if it is none. */
export function parseTeacherLink(about: string): HandedSet | undefined {
  const [, length = '', rest = ''] = /^(\d{1,3})n([\w-]+)$/.exec(about) ?? [];
  const link = parseAssignmentLink(rest.slice(Number(length)));
  if (!link.ok) return undefined;
  const name = decodeBase64Url(rest.slice(0, Number(length)));
  return { assignment: link.assignment, name: new TextDecoder().decode(name) };
}
