import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';

/** The import drawing of the house, as a test: who may import whom inside `src`. */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  model: [],
  catalogue: ['model'],
  engine: ['model'],
  template: ['model'],
  guide: ['model'],
  workbook: ['model'],
  actions: ['model', 'catalogue', 'engine', 'template', 'guide', 'workbook'],
  cli: ['model', 'catalogue', 'engine', 'template', 'guide', 'workbook', 'actions', 'functions'],
  functions: ['model', 'catalogue', 'engine'],
  workbench: [],
  commands: ['model', 'actions'],
  taskpane: ['model', 'catalogue', 'engine', 'template', 'guide', 'workbook', 'actions', 'commands', 'functions'],
};

/** Only these may know files, processes and Node. */
const MAY_USE_NODE = ['workbook/xlsx', 'cli'];
/** Only these may speak of the objects `Excel` and `Office`: the adapter and the doors that put the parts together. */
const MAY_KNOW_OFFICE = /^(workbook\/excel\/|functions\/|commands\/|taskpane\/index\.tsx$)/;
/** Where a package, or all packages of a scope, may be imported. */
const MAY_USE_PACKAGE: Readonly<Record<string, readonly string[]>> = {
  hucre: ['workbook/xlsx', 'workbench/files'],
  fflate: ['workbook/xlsx', 'workbench/files'],
  saxes: ['workbook/xlsx', 'workbench'],
  commander: ['cli'],
  docx: ['cli'],
  'fastest-levenshtein': ['engine'],
  numfmt: ['workbench'],
  '@univerjs': ['workbench/grid'],
  react: ['taskpane', 'workbench/page'],
  'react-dom': ['taskpane', 'workbench/page'],
  'react-window': ['taskpane'],
  '@fluentui': ['taskpane', 'workbench/page'],
};

const SRC = resolve(__dirname, '..', 'src');
const MAX_LINES = 300;

interface SourceFile {
  readonly path: string;
  readonly room: string;
  readonly text: string;
  readonly imports: readonly string[];
}

function sourceFiles(folder: string): SourceFile[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const full = join(folder, entry.name);
    if (entry.isDirectory()) return sourceFiles(full);
    if (!entry.name.endsWith('.ts') && !entry.name.endsWith('.tsx')) return [];
    return [readSource(full)];
  });
}

function readSource(full: string): SourceFile {
  const text = readFileSync(full, 'utf8');
  const path = relative(SRC, full).split(sep).join('/');
  const imports = [...text.matchAll(/(?:from\s+|import\s*\(?\s*)'([^']+)'/g)].map((match) => match[1] ?? '');
  return { path, room: path.split('/')[0] ?? '', text, imports };
}

const files = sourceFiles(SRC);
const roomOfImport = (file: SourceFile, target: string): string =>
  relative(SRC, resolve(SRC, dirname(file.path), target)).split(sep)[0] ?? '';
const placesOf = (target: string): readonly string[] =>
  Object.entries(MAY_USE_PACKAGE).find(([name]) => target === name || target.startsWith(`${name}/`))?.[1] ?? [];
const isLocal = (target: string): boolean => target.startsWith('.');

describe('the import drawing', () => {
  it('has files to judge in every room that exists', () => {
    expect(files.length).toBeGreaterThan(50);
  });

  it('lists every room', () => {
    expect([...new Set(files.map((file) => file.room))].filter((room) => !(room in MAY_IMPORT))).toEqual([]);
  });

  it('lets rooms import only the rooms below them', () => {
    const wrong = files.flatMap((file) =>
      file.imports
        .filter(isLocal)
        .map((target) => ({ target, room: roomOfImport(file, target) }))
        .filter(({ room }) => room !== '..' && room !== file.room && !MAY_IMPORT[file.room]?.includes(room))
        .map(({ target }) => `${file.path} imports ${target}`),
    );
    expect(wrong).toEqual([]);
  });

  it('keeps files and Node in the xlsx adapter and the command line', () => {
    const nodeGlobals = /\b(process\.|Buffer\b|__dirname|require\()/;
    const wrong = files
      .filter((file) => !MAY_USE_NODE.some((place) => file.path.startsWith(`${place}/`)))
      .filter((file) => file.imports.some((target) => target.startsWith('node:')) || nodeGlobals.test(file.text));
    expect(wrong.map((file) => file.path)).toEqual([]);
  });

  it('keeps each package in its place', () => {
    const wrong = files.flatMap((file) =>
      file.imports
        .filter((target) => !isLocal(target) && !target.startsWith('node:'))
        .filter((target) => !placesOf(target).some((place) => file.path.startsWith(`${place}/`)))
        .map((target) => `${file.path} imports ${target}`),
    );
    expect(wrong).toEqual([]);
  });

  it('speaks of Excel and Office objects nowhere but at the doors that know them', () => {
    const officeObject = /(?<!Microsoft\.)\b(Excel|Office)\.[A-Za-z]/;
    const wrong = files
      .filter((file) => !MAY_KNOW_OFFICE.test(file.path))
      .filter((file) => officeObject.test(file.text.replace(/\/\*[\s\S]*?\*\/|\/\/.*/g, '')));
    expect(wrong.map((file) => file.path)).toEqual([]);
  });

  it('has no eval and no new Function, which the add-in’s security policy forbids', () => {
    expect(files.filter((file) => /\beval\(|new Function\(/.test(file.text)).map((file) => file.path)).toEqual([]);
  });

  it('has no import cycles', () => {
    expect(cycles(files)).toEqual([]);
  });

  it('has files one can read in a sitting', () => {
    const long = files
      .filter((file) => !file.path.startsWith('catalogue/codelists/') && file.path !== 'catalogue/index.ts')
      .filter((file) => file.text.split('\n').length > MAX_LINES * 1.2);
    expect(long.map((file) => file.path)).toEqual([]);
  });
});

/** Cycles among value imports; `import type` leaves no trace at run time. */
function cycles(all: readonly SourceFile[]): string[] {
  const byPath = new Map(all.map((file) => [file.path.replace(/\.tsx?$/, ''), file]));
  const found: string[] = [];
  const done = new Set<string>();
  const visit = (path: string, trail: readonly string[]): void => {
    if (trail.includes(path)) found.push([...trail.slice(trail.indexOf(path)), path].join(' → '));
    if (done.has(path) || trail.includes(path)) return;
    const file = byPath.get(path) ?? byPath.get(`${path}/index`);
    for (const target of file ? valueImports(file.text) : []) {
      visit(
        relative(SRC, resolve(SRC, dirname(file?.path ?? ''), target))
          .split(sep)
          .join('/'),
        [...trail, path],
      );
    }
    done.add(path);
  };
  for (const path of byPath.keys()) visit(path, []);
  return found;
}

const valueImports = (text: string): string[] =>
  [...text.matchAll(/(?:^|\n)(?:import|export)(?!\s+type\b)[^;]*?from\s*'(\.[^']+)'/g)].map((match) => match[1] ?? '');
