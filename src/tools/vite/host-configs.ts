import type { Plugin } from 'vite';
import { securityHeaders } from './csp.ts';

const CACHE_FOREVER = 'public, max-age=31536000, immutable';

const CACHE_REVALIDATE = 'no-cache';

const formatHeaders = (write: (name: string, value: string) => string) =>
  Object.entries(securityHeaders)
    .map(([name, value]) => write(name, value))
    .join('\n');

/**
 * For Netlify and Cloudflare Pages. No Cache-Control on /*: both send no-cache by default, both would
 * join a second value to it, and only Cloudflare knows the "!" that removes one.
 */
const headersFile = `/*
${formatHeaders((name, value) => `  ${name}: ${value}`)}

/assets/*
  Cache-Control: ${CACHE_FOREVER}
`;

/** A map, because add_header in a location drops those of the server block. */
const nginx = `# For nginx: a file in conf.d/ or sites-enabled/. Where https ends, add the certificate.
map $uri $quiz_cache {
  default "${CACHE_REVALIDATE}";
  ~/assets/ "${CACHE_FOREVER}";
}

server {
  listen 80;
  root /var/www/quiz;
  error_page 404 /404.html;
  gzip_static on;
  gzip_vary on;
  # brotli_static on;  where nginx has the module ngx_brotli
${formatHeaders((name, value) => `  add_header ${name} "${value}" always;`)}
  add_header Cache-Control $quiz_cache;
}
`;

const caddy = `# For Caddy: a Caddyfile. It brings the certificate by itself.
quiz.example.org {
	root * /var/www/quiz
	header {
${formatHeaders((name, value) => `\t\t${name} "${value}"`)}
	}
	@kept {
		path */assets/*
		file
	}
	@asked not path */assets/*
	header @kept Cache-Control "${CACHE_FOREVER}"
	header @asked Cache-Control "${CACHE_REVALIDATE}"
	handle_errors 404 {
		rewrite /404.html
		file_server
	}
	file_server {
		precompressed br gzip
	}
}
`;

/** To Apache, .br is the Breton language and .gz a media type: both are removed. */
const apache = `# For Apache: a file .htaccess beside index.html; it needs mod_headers and mod_rewrite.
${formatHeaders((name, value) => `Header always set ${name} "${value}"`)}
Header set Cache-Control "${CACHE_REVALIDATE}"
Header set Cache-Control "${CACHE_FOREVER}" "expr=%{REQUEST_URI} =~ m#/assets/#"
Header merge Vary Accept-Encoding

# with the folder of the game, if it has one
ErrorDocument 404 /404.html

AddType text/javascript .js
AddType application/manifest+json .webmanifest
RemoveLanguage .br
RemoveType .br .gz
AddEncoding br .br
AddEncoding gzip .gz
RewriteEngine On
RewriteCond %{HTTP:Accept-Encoding} \\bbr\\b
RewriteCond %{REQUEST_FILENAME}.br -f
RewriteRule ^(.+)$ $1.br [L]
RewriteCond %{HTTP:Accept-Encoding} \\bgzip\\b
RewriteCond %{REQUEST_FILENAME}.gz -f
RewriteRule ^(.+)$ $1.gz [L]
`;

const toKeyValueList = (record: Record<string, string>) =>
  Object.entries(record).map(([key, value]) => ({ key, value }));

/** Vercel sends no-cache by default. */
const vercel = `${JSON.stringify(
  {
    headers: [
      { source: '/(.*)', headers: toKeyValueList(securityHeaders) },
      { source: '/assets/(.*)', headers: toKeyValueList({ 'Cache-Control': CACHE_FOREVER }) },
    ],
  },
  null,
  2,
)}
`;

/** GitHub Pages is missing because it sends no headers of a site's own. */
export const hostConfigs: Record<string, string> = {
  apache,
  caddy,
  cloudflare: headersFile,
  netlify: headersFile,
  nginx,
  vercel,
};

export const headersPlugin = (): Plugin => ({
  name: 'headers',
  enforce: 'post',
  generateBundle() {
    this.emitFile({ type: 'asset', fileName: '_headers', source: headersFile });
  },
});
