/** Where the page takes office.js from. */
const path = require('node:path');

const FOLDER = path.dirname(require.resolve('@microsoft/office-js/package.json'));
/**
 * What Excel on Windows, Mac and the web loads in Chinese and English, and nothing else of 74 MB. The library finds its
 * other files beside itself, so their names and places must stay.
 */
const FILES = [
  'office.js',
  'excel-win32-16.01.js',
  'excel-mac-16.00.js',
  'excel-web-16.00.js',
  'o15apptofilemappingtable.js',
  'telemetry/oteljs_agave.js',
  'zh-cn/office_strings.js',
  'en-us/office_strings.js',
];

/** Patterns to copy, licence included. */
const officeFiles = [
  ...FILES.map((file) => ({ from: path.join(FOLDER, 'dist', file), to: path.posix.join('office', file) })),
  { from: path.join(FOLDER, 'LICENSE.md'), to: 'office/LICENSE.md' },
];

const ADDRESS = {
  local: 'office/office.js',
  cdn: 'https://appsforoffice.microsoft.com/lib/1/hosted/office.js',
  cn: 'https://appsforoffice.cdn.partner.office365.cn/appsforoffice/lib/1/hosted/office.js',
};

/** @param {'local' | 'cdn' | 'cn'} source */
const officeScript = (source) => ADDRESS[source];

/**
 * What the page may load: its own files and, where office.js comes from Microsoft, that one host. Styles may stand in
 * the page because the components write theirs at run time, and a static server cannot give each page a number of its own.
 * @param {'local' | 'cdn' | 'cn'} source
 */
function contentSecurityPolicy(source) {
  const host = source === 'local' ? '' : ` ${new URL(ADDRESS[source]).origin}`;
  return [
    "default-src 'none'",
    `script-src 'self'${host}`,
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data:",
    "font-src 'self' data:",
    `connect-src 'self'${host}`,
    "worker-src 'self'",
    "frame-src 'none'",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
}

module.exports = { FOLDER, contentSecurityPolicy, officeFiles, officeScript };
