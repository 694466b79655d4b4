import {
  IUniverInstanceService,
  LocaleType,
  LogLevel,
  ObjectMatrix,
  Univer,
  UniverInstanceType,
  Workbook,
  type ICellData,
  type Nullable,
  type IWorkbookData,
} from '@univerjs/core';
import {
  AsyncCustomFunction,
  BaseValueObject,
  FormulaDataModel,
  FunctionType,
  IDefinedNamesService,
  ICalculateFormulaService,
  IFunctionService,
  UniverFormulaEnginePlugin,
  type FormulaFunctionValueType,
  type IDefinedNamesServiceParam,
  type IFormulaData,
  type IFormulaDataItem,
  type IFunctionInfo,
} from '@univerjs/engine-formula';
import type { Rect } from '../../book/rect';
import type { UniverCell } from './cells';
import { toRange } from './ranges';

type Plain = string | number | boolean | null;
/** What custom functions take and give: one value, or a table row by row. Errors are their words. */
export type Variant = Plain | readonly (readonly Plain[])[];

/** New contents by row and column; null empties a cell. */
export type CellPatch = Record<number, Record<number, ICellData | null>>;

/** Where a formula stands. */
export interface FormulaCell {
  /** Id of the sheet. */
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

/** What answers a call of a custom function. */
export type FunctionBody = (name: string, args: readonly Variant[], cell: FormulaCell) => Promise<Variant>;

/** What Univer computed: sheet → row → column → cell. */
type Computed = Readonly<
  Record<string, Readonly<Record<string, Readonly<Record<string, UniverCell | null | undefined>>>>>
>;

/** Univer's formula engine over one workbook, without a screen: runs in Node as in a page. */
export class Engine {
  readonly workbook: Workbook;
  private readonly univer: Univer;
  private readonly formulas: FormulaDataModel;
  private readonly service: ICalculateFormulaService;
  /** Kept, since gathering the formulas walks through every cell. */
  private readonly data: IFormulaData;

  constructor(
    private readonly snapshot: IWorkbookData,
    names: Readonly<Record<string, IDefinedNamesServiceParam>>,
    functions: ReadonlyMap<string, string>,
    body: FunctionBody,
  ) {
    this.univer = new Univer({
      locale: LocaleType.EN_US,
      locales: { [LocaleType.EN_US]: {} },
      logLevel: LogLevel.ERROR,
    });
    this.univer.registerPlugin(UniverFormulaEnginePlugin);
    const injector = this.univer.__getInjector();
    // What the plugin for sheets does too, with all it needs for drawing: the engine alone needs none of that.
    injector.get(IUniverInstanceService).registerCtorForType(UniverInstanceType.UNIVER_SHEET, Workbook);
    this.workbook = this.univer.createUnit<IWorkbookData, Workbook>(UniverInstanceType.UNIVER_SHEET, snapshot);
    this.formulas = injector.get(FormulaDataModel);
    this.service = injector.get(ICalculateFormulaService);
    registerFunctions(injector.get(IFunctionService), functions, body);
    injector.get(IDefinedNamesService).registerDefinedNames(snapshot.id, names);
    this.data = this.formulas.getFormulaData();
  }

  /** Puts other content into cells of a sheet. */
  replace(sheet: string, cells: CellPatch): void {
    const matrix = this.workbook.getSheetBySheetId(sheet)?.getCellMatrix();
    const formulas = new ObjectMatrix<Nullable<IFormulaDataItem>>(((this.data[this.snapshot.id] ??= {})[sheet] ??= {}));
    for (const [row, line] of Object.entries(cells)) {
      for (const [column, cell] of Object.entries(line)) {
        const [r, c] = [Number(row), Number(column)];
        if (cell) matrix?.setValue(r, c, cell);
        else matrix?.realDeleteValue(r, c);
        if (cell?.f) formulas.setValue(r, c, { f: cell.f });
        else formulas.realDeleteValue(r, c);
      }
    }
  }

  /** Takes over what was computed: other formulas read it from the cells. */
  keep(computed: Computed): void {
    for (const [sheet, rows] of Object.entries(computed)) {
      const matrix = this.workbook.getSheetBySheetId(sheet)?.getCellMatrix();
      for (const [row, line] of Object.entries(rows)) {
        for (const [column, cell] of Object.entries(line)) {
          const known = matrix?.getValue(Number(row), Number(column));
          if (known && cell) Object.assign(known, cell);
        }
      }
    }
  }

  /** Calculates what depends on some cells; everything when none are named. */
  async calculate(dirty: readonly { readonly sheet: string; readonly rect: Rect }[]): Promise<Computed> {
    const unitId = this.snapshot.id;
    const done = new Promise<Computed>((resolve) => {
      const listening = this.service.executionCompleteListener$.subscribe((data) => {
        listening.unsubscribe();
        resolve(plain(data.unitData[unitId] ?? {}));
      });
    });
    await this.service.execute({
      formulaData: this.data,
      arrayFormulaCellData: this.formulas.getArrayFormulaCellData(),
      arrayFormulaRange: this.formulas.getArrayFormulaRange(),
      forceCalculate: dirty.length === 0,
      dirtyRanges: dirty.map(({ sheet, rect }) => ({ unitId, sheetId: sheet, range: toRange(rect) })),
      dirtyNameMap: {},
      dirtyDefinedNameMap: {},
      dirtySuperTableMap: {},
      dirtyUnitFeatureMap: {},
      dirtyUnitOtherFormulaMap: {},
      clearDependencyTreeCache: {},
      rowData: this.formulas.getHiddenRowsFiltered(),
    });
    return done;
  }

  dispose(): void {
    this.univer.dispose();
  }
}

/** @param functions names as written in formulas, with what they are for */
function registerFunctions(
  service: IFunctionService,
  functions: ReadonlyMap<string, string>,
  body: FunctionBody,
): void {
  for (const [name, description] of functions) {
    const executor = new AsyncCustomFunction(name);
    // The engine says where the formula stands by setting it on the function before each call.
    executor.calculateCustom = async (...args) => {
      const cell = { sheet: executor.subUnitId ?? '', row: executor.row, column: executor.column };
      const answer = await body(name, args.map(variant), cell);
      return isPlain(answer) ? answer : answer.map((row) => [...row]);
    };
    service.registerExecutors(executor);
    service.registerDescriptions(describe(name, description));
  }
}

const isPlain = (value: Variant): value is Plain => !Array.isArray(value);

/** Functions as values (LAMBDA) cannot be handed to an add-in. */
const variant = (value: FormulaFunctionValueType): Variant => (value instanceof BaseValueObject ? '#VALUE!' : value);

const plain = (sheets: Readonly<Record<string, ObjectMatrix<Nullable<ICellData>>>>): Computed =>
  Object.fromEntries(Object.entries(sheets).map(([sheet, matrix]) => [sheet, matrix.getMatrix() as Computed[string]]));

const describe = (functionName: string, description: string): IFunctionInfo => ({
  functionName,
  functionType: FunctionType.User,
  description,
  abstract: description,
  functionParameter: [],
});
