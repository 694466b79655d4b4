import { headerText } from '../../engine/read/headerText';
import type { CellAddress } from '../../model/address';
import type { Damage } from '../../model/damage';
import { MONEY_UNITS } from '../../model/money';
import { cellRange, contains } from '../../model/ranges';
import { fill } from '../../model/text';
import { planOf } from '../../template/plan';
import { designRegister } from '../../template/registerSheet';
import { LEGEND, unitWords } from '../../template/texts';
import { changed } from './changes';
import { damage } from './damage';
import { fillWith, verbatim, wordsIn } from './list';
import type { StandingSheet } from './standings';
import { BLANK, QUOTED, SAYS_NOTHING, SAYS_UNIT, TITLE_REPAIR, UNIT_REPAIR } from './words';

/** What became of the rows above the header: the title and the unit. */
export const preambleDamages = (standing: StandingSheet): Damage[] => [
  ...changedTitle(standing),
  ...changedUnit(standing),
];

const letters = (words: string): string => headerText(words).full;

/** A title that no longer names the register; offices put their name and the year in as they like. */
function changedTitle(standing: StandingSheet): Damage[] {
  const { table, options } = standing;
  const { register, facts, sheet, grid } = table;
  const { lang, year } = options;
  const expected = fill(register.sheet.title[lang], { year: String(year) });
  const names = [register.title.zh, register.title.en, ...Object.values(register.sheet.title)].map((each) =>
    letters(each.replace(/\{year\}年?/g, '')),
  );
  if (facts.title && names.some((name) => letters(facts.title?.text ?? '').includes(name))) return [];
  const place = placeOf(expected, standing);
  const value = grid.values[place.row]?.[place.column] ?? null;
  const isBlank = value === null || value === '';
  const found = isBlank
    ? BLANK
    : fillWith(QUOTED, { words: facts.title ? verbatim(facts.title.text) : wordsIn(grid, place) });
  return [
    damage(
      'title-changed',
      sheet,
      [cellRange(isBlank ? place : (facts.title ?? place))],
      { expected: verbatim(expected), found },
      isBlank
        ? {
            by: 'repair',
            todo: TITLE_REPAIR,
            changes: [changed(table, place, { value: expected })],
          }
        : { by: 'person' },
    ),
  ];
}

/** A unit row that is gone or says another unit than the template's, in which the amounts may have been typed. */
function changedUnit(standing: StandingSheet): Damage[] {
  const { table, stamp } = standing;
  const { register, facts, sheet, grid, unit } = table;
  const inSheetUnit = Object.values(register.columns).some((column) => column.type === 'money' && !column.unit);
  if (!inSheetUnit) return [];
  const expected = MONEY_UNITS[stamp.unit].label;
  if (unit !== stamp.unit) {
    const found = fillWith(SAYS_UNIT, { unit: MONEY_UNITS[unit].label });
    return [
      damage(
        'unit-changed',
        sheet,
        facts.unitCell ? [cellRange(facts.unitCell)] : [],
        { expected, found },
        { by: 'person' },
      ),
    ];
  }
  if (facts.unitCell) return [];
  const words = unitWords(stamp.unit, stamp.lang);
  const cell = placeOf(words, standing);
  const isSure = facts.unitConflicts.length === 0 && (grid.values[cell.row]?.[cell.column] ?? null) === null;
  return [
    damage(
      'unit-changed',
      sheet,
      [cellRange(cell)],
      { expected, found: SAYS_NOTHING },
      {
        ...(isSure
          ? {
              by: 'repair',
              todo: UNIT_REPAIR,
              changes: [changed(table, cell, { value: words })],
            }
          : { by: 'person' }),
      },
    ),
  ];
}

/** Where the template puts a text above the header, on the sheet as it stands: the first cell of its merged block. */
function placeOf(words: string, { table, options }: StandingSheet): CellAddress {
  const { register, facts, grid } = table;
  const { lang, unit, year, catalogue, registersPresent } = options;
  const made = { lang, unit, year, catalogue, registersPresent };
  const design = designRegister(register, made);
  const above = planOf(register, made).at.header[0];
  const drawn = design.rows.slice(0, above).findIndex((cells) => cells.some((cell) => cell?.value === words));
  const column = Math.max(0, design.rows[drawn]?.findIndex((cell) => cell?.value === words) ?? 0);
  const top = facts.headerRows[0] - (above - Math.max(0, drawn));
  // Between title and filing row stands a legend where values are made up.
  const legend = grid.values.slice(0, facts.headerRows[0]).findIndex((cells) => cells.includes(LEGEND[lang]));
  const row = Math.max(0, top - (legend >= 0 && top <= legend ? 1 : 0));
  const merge = grid.merges.find((each) => contains(each, { row, column }));
  return merge ? { row: merge.top, column: merge.left } : { row, column };
}
