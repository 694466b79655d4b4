/**
 * Writes the names of Fluent's design tokens in place: `tokens.colorBrandBackground` is `'var(--colorBrandBackground)'`.
 * The object that maps them has hundreds of entries no bundler can leave out, 7 KB of the pane after compression.
 * @param {string} source
 */
module.exports = function inlineTokens(source) {
  return source.replace(/(?<![./'\w])tokens\.([A-Za-z][A-Za-z0-9]+)/g, "'var(--$1)'");
};
