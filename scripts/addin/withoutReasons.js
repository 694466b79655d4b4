const ts = require('typescript');

/** What only the handbook shows: of rules, of the columns of registers, and of cell functions (their metadata has it too). */
const DROPPED = {
  'catalogue/rules': ['why', 'ground', 'examples'],
  'catalogue/registers': ['example'],
  'functions/groups': ['does', 'examples'],
};

/**
 * Leaves out of a file of the catalogue what the pane does not need to check: the reasons and examples of rules, the
 * example values of columns; and of the functions what they need not know to calculate. They are read in the handbook, a page at a time. Imports and helpers that
 * served nothing else go with them, as the compiler drops what is not used.
 * @param {string} source
 */
module.exports = function withoutReasons(source) {
  const path = this.resourcePath.replaceAll('\\', '/');
  const folder = Object.keys(DROPPED).find((each) => path.includes(`/src/${each}/`));
  return folder === undefined ? source : without(source, DROPPED[folder]);
};

/**
 * @param {string} source TypeScript
 * @param {readonly string[]} names properties that are left out of every object written there
 */
function without(source, names) {
  const file = ts.createSourceFile('file.ts', source, ts.ScriptTarget.Latest, true);
  const cuts = [];
  const visit = (node) => {
    const isNamed = ts.isPropertyAssignment(node) || ts.isShorthandPropertyAssignment(node);
    if (isNamed && names.includes(node.name.text)) cuts.push([node.getFullStart(), endOf(node, source)]);
    else ts.forEachChild(node, visit);
  };
  visit(file);
  return cuts.reduceRight((kept, [from, to]) => kept.slice(0, from) + kept.slice(to), source);
}

/** Where the next property begins: behind the comma, where there is one. */
const endOf = (node, source) => node.end + (/^\s*,/.exec(source.slice(node.end))?.[0].length ?? 0);
