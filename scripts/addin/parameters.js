/** What an office decides when it builds the add-in, read from the environment. */
const { version } = require('../../package.json');

/** What stands for them in manifest.xml and in the help pages. */
const PLACEHOLDER = {
  base: 'https://localhost:3000',
  contact: /(?<=<!--contact-->).*(?=<!--\/contact-->)/,
  version: '{{version}}',
};
const SOURCES = ['local', 'cdn', 'cn'];

/**
 * @param {NodeJS.ProcessEnv} environment ADDIN_BASE_URL: where the files will be served, https, default that of
 *   `npm start`. OFFICE_JS: `local` (default) copies office.js from npm, `cdn` takes Microsoft's, `cn` that of 21Vianet.
 *   ADDIN_CONTACT: whom people of this office ask.
 * @returns {{ base: string, office: 'local' | 'cdn' | 'cn', contact: string | undefined, version: string }}
 * @throws {Error} a value cannot be used
 */
function parameters({ ADDIN_BASE_URL, OFFICE_JS, ADDIN_CONTACT }) {
  const base = (ADDIN_BASE_URL || PLACEHOLDER.base).replace(/\/+$/, '');
  if (!/^https:\/\/[^\s"'<>&?#]+$/.test(base)) {
    throw new Error(
      `ADDIN_BASE_URL must be an https address such as https://addin.example.gov.cn/jiedui, not "${base}"`,
    );
  }
  const office = OFFICE_JS || 'local';
  if (!SOURCES.includes(office)) throw new Error(`OFFICE_JS must be one of ${SOURCES.join(', ')}, not "${office}"`);
  return { base, office, contact: escapeHtml(ADDIN_CONTACT), version };
}

const escapeHtml = (text) =>
  text ? text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;') : undefined;

module.exports = { parameters, PLACEHOLDER };
