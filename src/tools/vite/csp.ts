import { createHash } from 'node:crypto';

const cspDirectives = [
  "img-src 'self' data: blob:",
  "font-src 'self'",
  "connect-src 'self'",
  "manifest-src 'self'",
  "worker-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "require-trusted-types-for 'script'",
  'trusted-types app-sw',
];

const hashSource = (text: string) =>
  `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

/** For the page's <meta>, which cannot set frame-ancestors. */
export const buildCsp = (script?: string, style?: string): string =>
  [
    "default-src 'none'",
    ["script-src 'self'", ...(script ? [hashSource(script)] : [])].join(' '),
    ["style-src 'self'", ...(style ? [hashSource(style)] : [])].join(' '),
    ...cspDirectives,
  ].join('; ');

/**
 * Without script-src and style-src, which hash texts in the page: a header from an older version would
 * block the texts of a newer one.
 */
export const securityHeaders: Record<string, string> = {
  'Content-Security-Policy': [...cspDirectives, "frame-ancestors 'none'"].join('; '),
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Permissions-Policy': 'camera=(self), microphone=(), geolocation=()',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
};
