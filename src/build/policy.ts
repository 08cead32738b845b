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

/** The same and more as headers, in the form that Netlify and Cloudflare Pages read. */
export const headers = `/*
  Content-Security-Policy: ${[...rules, "frame-ancestors 'none'"].join('; ')}
  X-Content-Type-Options: nosniff
  Referrer-Policy: no-referrer
  Permissions-Policy: camera=(self), microphone=(), geolocation=()
  Cross-Origin-Opener-Policy: same-origin
  Cache-Control: no-cache

/assets/*
  ! Cache-Control
  Cache-Control: public, max-age=31536000, immutable
`;
