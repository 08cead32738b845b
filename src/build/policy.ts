/** What a page may load and do: its own files, and nothing else. Camera: a teacher scans results. */
const rules = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
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
  'trusted-types app-sw app-qr',
];

/** The policy as the page itself states it; a <meta> cannot say who may frame it. */
export const policy = rules.join('; ');

/** The same and more as headers: whatever a host answers should have these. */
export const headers: Record<string, string> = {
  'Content-Security-Policy': [...rules, "frame-ancestors 'none'"].join('; '),
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Permissions-Policy': 'camera=(self), microphone=(), geolocation=()',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
};
