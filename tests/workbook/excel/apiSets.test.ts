import { readdirSync } from 'node:fs';
import { join, relative } from 'node:path';
import ts from 'typescript';
import { isAbove, levelOf } from '../../../src/workbench/host/apiLevels';

const ROOT = join(__dirname, '../../..');
/** Where the objects of Excel are spoken to at all. */
const FOLDERS = ['src/workbook/excel', 'src/functions', 'src/commands'];
/** The module that asks first. */
const GUARDED = 'src/workbook/excel/capabilities.ts';

interface Use {
  readonly file: string;
  readonly className: string;
  readonly member: string;
}

/** Every member of a class of Excel that our sources use, found by its type and not by its name. */
function usesOfExcel(): Use[] {
  const files = FOLDERS.filter((folder) => ts.sys.directoryExists(join(ROOT, folder))).flatMap((folder) =>
    readdirSync(join(ROOT, folder))
      .filter((name) => name.endsWith('.ts'))
      .map((name) => join(ROOT, folder, name)),
  );
  const { options } = ts.parseJsonConfigFileContent(
    ts.readConfigFile(join(ROOT, 'tsconfig.json'), (path) => ts.sys.readFile(path)).config,
    ts.sys,
    ROOT,
  );
  const program = ts.createProgram(files, options);
  const checker = program.getTypeChecker();
  const uses: Use[] = [];
  const visit = (file: string, node: ts.Node): void => {
    const name = memberName(node);
    const owner = name && checker.getSymbolAtLocation(name)?.declarations?.[0]?.parent;
    if (owner && (ts.isClassDeclaration(owner) || ts.isInterfaceDeclaration(owner)) && isOfExcel(owner)) {
      uses.push({ file, className: owner.name?.text ?? '', member: name.getText() });
    }
    ts.forEachChild(node, (child) => {
      visit(file, child);
    });
  };
  for (const path of files) {
    const source = program.getSourceFile(path);
    if (source) visit(relative(ROOT, path).replaceAll('\\', '/'), source);
  }
  return uses;
}

const memberName = (node: ts.Node): ts.Identifier | undefined => {
  if (ts.isPropertyAccessExpression(node) && ts.isIdentifier(node.name)) return node.name;
  if (ts.isBindingElement(node) && ts.isIdentifier(node.propertyName ?? node.name))
    return (node.propertyName ?? node.name) as ts.Identifier;
  return undefined;
};

const isOfExcel = ({ parent }: ts.Node): boolean =>
  ts.isModuleBlock(parent) && ts.isModuleDeclaration(parent.parent) && parent.parent.name.text === 'Excel';

describe('requirement sets', () => {
  const uses = usesOfExcel();

  test('members of Excel are found', () => {
    const found = new Set(uses.map(({ className, member }) => `${className}.${member}`));
    expect([...found]).toEqual(expect.arrayContaining(['Worksheet.getRange', 'Range.formulas', 'RangeAreas.address']));
    expect(found.size).toBeGreaterThan(60);
    expect(uses.filter(({ className, member }) => levelOf(className, member) !== undefined).length).toBeGreaterThan(
      100,
    );
  });

  test('what came after ExcelApi 1.14 stands in the module that asks first', () => {
    const newer = uses.filter(({ className, member }) => {
      const level = levelOf(className, member);
      return level !== undefined && isAbove(level, '1.14');
    });
    expect(newer.length).toBeGreaterThan(0);
    expect(newer.filter(({ file }) => file !== GUARDED)).toEqual([]);
  });

  test('what empties the undo list stands in one place', () => {
    const clearing = uses.filter(({ className, member }) =>
      [
        'Worksheet.delete',
        'Worksheet.copy',
        'WorksheetProtection.protect',
        'WorksheetProtection.unprotect',
        'Workbook.insertWorksheetsFromBase64',
        'WorkbookProtection.protect',
        'WorkbookProtection.unprotect',
        'Workbook.save',
        'Workbook.close',
      ].includes(`${className}.${member}`),
    );
    expect(clearing.map(({ file, member }) => `${file} ${member}`).sort()).toEqual([
      'src/workbook/excel/undo.ts delete',
      'src/workbook/excel/undo.ts protect',
    ]);
  });

  test('Excel.run stands behind one door, and support is asked for with a text', () => {
    const files = FOLDERS.filter((folder) => ts.sys.directoryExists(join(ROOT, folder))).flatMap((folder) =>
      readdirSync(join(ROOT, folder)).map((name) => `${folder}/${name}`),
    );
    const holding = (pattern: RegExp): string[] =>
      files.filter((file) =>
        pattern.test((ts.sys.readFile(join(ROOT, file)) ?? '').replace(/\/\*[\s\S]*?\*\/|\/\/.*/g, '')),
      );
    expect(holding(/Excel\.run\(/)).toEqual(['src/workbook/excel/run.ts']);
    expect(holding(/isSetSupported\([^)]*,\s*\d/)).toEqual([]);
  });
});
