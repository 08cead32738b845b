import { createHash } from 'node:crypto';

/** What a page may load and do: its own files, and nothing else. Camera: a teacher scans results. */
const cspDirectives = [
  "img-src 'self' data: blob:",
  "font-src 'self'",
  "connect-src 'self'",
  "manifest-src 'self'",
  "worker-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "object-src 'none'",
  "frame-src 'none'",
  "require-trusted-types-for 'script'",
  'trusted-types app-sw',
];

const hashSource = (text: string) =>
  `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

/**
 * The policy as the page itself states it: nothing that is not named, and of what stands in the page
 * this script and this style alone. A <meta> cannot say who may frame it.
 */
export const buildCsp = (script?: string, style?: string): string =>
  [
    "default-src 'none'",
    ["script-src 'self'", ...(script ? [hashSource(script)] : [])].join(' '),
    ["style-src 'self'", ...(style ? [hashSource(style)] : [])].join(' '),
    ...cspDirectives,
  ].join('; ');

/**
 * The same and more as headers: whatever a host answers should have these. What scripts and styles may
 * run the page alone says, for it holds some: a header that names those of an older version would stop
 * them, and one that names none lets nothing through that the page does not.
 */
export const securityHeaders: Record<string, string> = {
  'Content-Security-Policy': [...cspDirectives, "frame-ancestors 'none'"].join('; '),
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Permissions-Policy': 'camera=(self), microphone=(), geolocation=()',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
};
