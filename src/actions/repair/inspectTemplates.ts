import type { Pace } from '../../engine/steps';
import type { Catalogue } from '../../model/catalogue';
import type { Damage } from '../../model/damage';
import { columnOf } from '../../model/register';
import type { Structure, StructureRequest } from '../../model/structure';
import type { Table } from '../../model/table';
import { text } from '../../model/text';
import type { Workbook } from '../../model/workbook';
import { isOlderVersion, versionOf } from '../../template/formPlan';
import { designWorkbook } from '../../template/registerSheet';
import { pointedSheet, recordsOf } from '../../template/stampRecords';
import { livingRecords } from '../../template/stampSheet';
import { validationOf } from '../../template/validations';
import { half } from '../readWorkbook';
import { recognise, type Holdings } from '../recognise';
import { stampOf } from '../stampOf';
import { damage } from './damage';
import { overwrittenFormulas } from './formulas';
import { headerDamages } from './headers';
import { verbatim } from './list';
import { lostValidations, madeDamages } from './made';
import { preambleDamages } from './preamble';
import { standingsOf, type StandingForm, type Standings } from './standings';

/** What became of the templates in a workbook. */
export interface TemplateReport {
  /** Sheets that were compared with their templates. */
  readonly sheets: readonly string[];
  readonly tables: readonly Table[];
  /** In the order of the sheets; those of the whole workbook first. */
  readonly damages: readonly Damage[];
}

/**
 * Compares the stamped sheets of a workbook with the templates their stamps name.
 * @throws {WorkbookError} as reading does, and the signal's reason
 */
export async function inspectTemplates(
  workbook: Workbook,
  catalogue: Catalogue,
  pace: Pace = {},
): Promise<TemplateReport> {
  const holdings = await recognise(workbook, catalogue, half(pace, 'first'));
  const standings = standingsOf(holdings, catalogue);
  const asked = [...standings.sheets.map(requestOfSheet), ...standings.forms.map(requestOfForm)];
  const structures = await workbook.structures(asked, half(pace, 'second'));
  return {
    sheets: asked.map(({ sheet }) => sheet),
    tables: holdings.book.tables,
    damages: [...(await lostLists(workbook, holdings, standings)), ...sheetDamages(standings, structures)],
  };
}

/** Column by column: a program may tell a validation only of cells that share it. */
const requestOfSheet = ({ table, anatomy }: Standings['sheets'][number]): StructureRequest => ({
  sheet: table.sheet,
  ranges: [...anatomy.header.columns.values()]
    .map(({ position }) => ({ top: anatomy.data[0], left: position, bottom: anatomy.data[1], right: position }))
    .filter(({ top, bottom }) => top <= bottom),
});

const requestOfForm = ({ table }: StandingForm): StructureRequest => ({
  sheet: table.sheet,
  ranges: fieldsOf(table).map(({ range }) => range),
});

/** The value cells of a form. */
const fieldsOf = ({ columns }: StandingForm['table']) =>
  Object.values(columns).map(({ id, row = 0, position }) => ({
    id,
    range: { top: row, left: position, bottom: row, right: position },
  }));

function sheetDamages({ sheets, forms }: Standings, structures: readonly Structure[]): Damage[] {
  const structureOf = (sheet: string): Structure | undefined => structures.find((each) => each.sheet === sheet);
  return [
    ...forms.flatMap((form) => {
      const structure = structureOf(form.table.sheet);
      return [
        ...olderVersion(form.table.sheet, form.stamp.version),
        ...(structure ? formDamages(form, structure) : []),
      ];
    }),
    ...sheets.flatMap((standing) => {
      const structure = structureOf(standing.table.sheet);
      return [
        ...olderVersion(standing.table.sheet, standing.stamp.version),
        ...preambleDamages(standing),
        ...headerDamages(standing),
        ...overwrittenFormulas(standing),
        ...(structure ? madeDamages(standing, structure) : []),
      ];
    }),
  ];
}

function olderVersion(sheet: string, version: string): Damage[] {
  if (!isOlderVersion(version)) return [];
  const current = verbatim(versionOf(Number(version.slice(0, 4))));
  return [damage('older-version', sheet, [], { found: verbatim(version), current }, { by: 'person' })];
}

function formDamages({ table, options }: StandingForm, structure: Structure): Damage[] {
  const { register, sheet, facts } = table;
  const expected = fieldsOf(table).map(({ id, range }) => ({
    column: id,
    validation: validationOf(register, id, range, options),
  }));
  const missing = facts.missing.map((id) => columnOf(register, id).header);
  const columns = text(missing.map(({ zh }) => zh).join('、'), missing.map(({ en }) => en).join(', '));
  return [
    ...(missing.length > 0 ? [damage('column-lost', sheet, [], { columns }, { by: 'person' })] : []),
    ...lostValidations(table, expected, structure.validations),
  ];
}

/** The hidden sheet the drop-downs of the templates take their values from; written anew where it is gone. */
async function lostLists(workbook: Workbook, { sheets: there }: Holdings, standings: Standings): Promise<Damage[]> {
  const [first] = [...standings.sheets, ...standings.forms];
  const stamp = await stampOf(workbook);
  if (!first || !stamp) return [];
  const records = recordsOf(stamp);
  const isThere = records.some((record) => record[0]?.value === 'lists' && there.includes(pointedSheet(record) ?? ''));
  if (isThere) return [];
  const { catalogue, lang, unit, year } = first.options;
  const living = livingRecords(records, there);
  const designs = designWorkbook({ catalogue, lang, unit, year, registersPresent: [] }, living);
  const [lists] = designs;
  if (!lists || lists.names.length === 0) return [];
  return [damage('lists-lost', lists.name, [], {}, { by: 'repair', sheets: designs })];
}
