import type { SheetDesign } from '../../src/model/sheet';
import { WorkbookError, type Grid, type Workbook } from '../../src/model/workbook';

/** How the contract gets at an adapter. */
export interface Adapter {
  /** A workbook without sheets. */
  create(): Workbook;
  /** The same workbook as another person opens it: saved and opened again. */
  reopen(workbook: Workbook): Promise<Workbook>;
  /** A program computes every formula as it is written: none is left without a value. */
  readonly calculates?: true;
}

export async function gridsOf(workbook: Workbook, names?: readonly string[]): Promise<Grid[]> {
  const grids: Grid[] = [];
  for await (const grid of workbook.read(names)) grids.push(grid);
  return grids;
}

export async function gridOf(workbook: Workbook, name: string): Promise<Grid> {
  const [grid] = await gridsOf(workbook, [name]);
  if (!grid) throw new Error(`No grid ${name}`);
  return grid;
}

/** The fault of a workbook that refuses, with its sentences; undefined when it does not. */
export async function faultOf(work: Promise<unknown>): Promise<WorkbookError | undefined> {
  try {
    await work;
    return undefined;
  } catch (error) {
    if (error instanceof WorkbookError) return error;
    throw error;
  }
}

/** Writes designs into a new workbook and reads them from the reopened one. */
export async function readBack(adapter: Adapter, ...designs: readonly SheetDesign[]): Promise<Grid[]> {
  const workbook = adapter.create();
  for (const design of designs) await workbook.write(design);
  return gridsOf(await adapter.reopen(workbook));
}
