import type { ConditionalRule, DataValidation as FileValidation, ValidationOperator } from 'hucre';
import { parseRect, rectName } from '../book/address';
import { isRecord } from '../book/json';
import type { Rect } from '../book/rect';
import type { ConditionalFormat, DataValidation, Json } from '../book/types';
import { writeStyle, type styleReader } from './styles';

/** Operators of files and of the program's own lists, which validations and conditional formats name alike. */
const OPERATORS: Readonly<Record<ValidationOperator, string>> = {
  between: 'Between',
  notBetween: 'NotBetween',
  equal: 'EqualTo',
  notEqual: 'NotEqualTo',
  greaterThan: 'GreaterThan',
  lessThan: 'LessThan',
  greaterThanOrEqual: 'GreaterThanOrEqual',
  lessThanOrEqual: 'LessThanOrEqual',
};
/** Validations call two of them otherwise. */
const OF_VALIDATIONS: Readonly<Record<string, string>> = {
  GreaterThanOrEqual: 'GreaterThanOrEqualTo',
  LessThanOrEqual: 'LessThanOrEqualTo',
};

function operatorKey(name: string | undefined): ValidationOperator | undefined {
  const plain = name?.replace(/OrEqualTo$/, 'OrEqual');
  return (Object.keys(OPERATORS) as ValidationOperator[]).find((key) => OPERATORS[key] === plain);
}

const TYPES = {
  list: 'List',
  whole: 'WholeNumber',
  decimal: 'Decimal',
  date: 'Date',
  time: 'Time',
  textLength: 'TextLength',
  custom: 'Custom',
} as const;

export const readRanges = (text: string): Rect[] => text.split(/\s+/).flatMap((part) => parseRect(part) ?? []);
const writeRanges = (ranges: readonly Rect[]): string => ranges.map(rectName).join(' ');

/** A criterion: a number stays one, anything else is a formula. */
function readCriterion(text: string | undefined): string | number | undefined {
  if (text === undefined) return undefined;
  return text.trim() !== '' && Number.isFinite(Number(text)) ? Number(text) : `=${text}`;
}

const writeCriterion = (criterion: string | number): string => String(criterion).replace(/^=/, '');

/** The library knows no validation without a rule, which only shows its prompt: one that always holds stands for it. */
const ALWAYS = 'TRUE';

export function readValidation(rule: FileValidation): DataValidation {
  const type = rule.type === 'custom' && rule.formula1 === ALWAYS ? 'None' : TYPES[rule.type];
  const list = rule.type === 'list';
  const criterion = list ? formulaOf(rule.formula1) : readCriterion(rule.formula1);
  const formula1 = type === 'None' ? undefined : (rule.values?.join(',') ?? criterion);
  const formula2 = readCriterion(rule.formula2);
  const compares = !list && rule.type !== 'custom';
  const operator = OPERATORS[rule.operator ?? 'between'];
  return {
    ranges: readRanges(rule.range),
    type,
    ...(compares ? { operator: OF_VALIDATIONS[operator] ?? operator } : {}),
    ...(formula1 === undefined ? {} : { formula1 }),
    ...(formula2 === undefined ? {} : { formula2 }),
    ...(list ? { inCellDropDown: true } : {}),
    ignoreBlanks: rule.allowBlank ?? false,
    prompt: {
      show: rule.showInputMessage ?? false,
      title: rule.inputTitle ?? '',
      message: rule.inputMessage ?? '',
    },
    errorAlert: {
      show: rule.showErrorMessage ?? false,
      title: rule.errorTitle ?? '',
      message: rule.errorMessage ?? '',
      style: rule.errorStyle === 'warning' ? 'Warning' : rule.errorStyle === 'information' ? 'Information' : 'Stop',
    },
  };
}

const formulaOf = (text: string | undefined): string | undefined => (text === undefined ? undefined : `=${text}`);

/** The entries of a list that is written out; undefined when it is a reference. */
const listOf = (source: string | number | undefined): string[] | undefined =>
  typeof source === 'string' && !source.startsWith('=') ? source.split(',') : undefined;

export function writeValidation(rule: DataValidation): FileValidation {
  const type = (Object.keys(TYPES) as (keyof typeof TYPES)[]).find((key) => TYPES[key] === rule.type) ?? 'custom';
  const operator = operatorKey(rule.operator);
  const literal = type === 'list' ? listOf(rule.formula1) : undefined;
  const style = rule.errorAlert?.style ?? 'Stop';
  return {
    type,
    range: writeRanges(rule.ranges),
    allowBlank: rule.ignoreBlanks,
    ...(operator ? { operator } : {}),
    ...(literal ? { values: literal } : {}),
    ...(literal || rule.formula1 === undefined ? {} : { formula1: writeCriterion(rule.formula1) }),
    ...(rule.type === 'None' ? { formula1: ALWAYS } : {}),
    ...(rule.formula2 === undefined ? {} : { formula2: writeCriterion(rule.formula2) }),
    ...(rule.prompt
      ? {
          showInputMessage: rule.prompt.show,
          inputTitle: rule.prompt.title,
          inputMessage: rule.prompt.message,
        }
      : {}),
    ...(rule.errorAlert
      ? {
          showErrorMessage: rule.errorAlert.show,
          errorTitle: rule.errorAlert.title,
          errorMessage: rule.errorAlert.message,
          errorStyle: style === 'Warning' ? 'warning' : style === 'Information' ? 'information' : 'stop',
        }
      : {}),
  };
}

/** The kinds whose rule this folder does not read into: they are kept as the file has them. */
const KINDS: Readonly<Record<ConditionalRule['type'], string>> = {
  expression: 'Custom',
  cellIs: 'CellValue',
  containsText: 'ContainsText',
  notContainsText: 'ContainsText',
  beginsWith: 'ContainsText',
  endsWith: 'ContainsText',
  containsBlanks: 'PresetCriteria',
  notContainsBlanks: 'PresetCriteria',
  aboveAverage: 'PresetCriteria',
  duplicateValues: 'PresetCriteria',
  uniqueValues: 'PresetCriteria',
  top10: 'TopBottom',
  colorScale: 'ColorScale',
  dataBar: 'DataBar',
  iconSet: 'IconSet',
};
/** Under this name such a rule waits to be written back. */
const AS_IN_FILE = 'asInFile';

export function readConditional(
  rule: ConditionalRule,
  id: string,
  priority: number,
  look: ReturnType<typeof styleReader>,
): ConditionalFormat {
  const formulas = [rule.formula ?? []].flat();
  const common = {
    id,
    ranges: readRanges(rule.range),
    kind: KINDS[rule.type],
    ...(rule.style ? { format: look(rule.style) } : {}),
    stopIfTrue: rule.stopIfTrue ?? false,
    priority,
  };
  if (rule.type === 'expression') return { ...common, formula: `=${formulas[0] ?? ''}` };
  if (rule.type === 'cellIs') {
    const operator = OPERATORS[rule.operator ?? 'equal'];
    const [formula1 = '', formula2] = formulas.map((text) => `=${text}`);
    return { ...common, rule: { formula1, ...(formula2 === undefined ? {} : { formula2 }), operator } };
  }
  return { ...common, rule: { [AS_IN_FILE]: JSON.stringify({ ...rule, range: undefined, style: undefined }) } };
}

/** @returns undefined for kinds that an add-in made and that the library cannot write */
export function writeConditional(format: ConditionalFormat, priority: number): ConditionalRule | undefined {
  const common = {
    range: writeRanges(format.ranges),
    priority,
    stopIfTrue: format.stopIfTrue,
    ...(format.format ? { style: writeStyle(format.format, true) } : {}),
  };
  if (format.formula !== undefined) {
    return { ...common, type: 'expression', formula: writeCriterion(format.formula) };
  }
  const rule: Readonly<Record<string, Json>> = format.rule !== undefined && isRecord(format.rule) ? format.rule : {};
  const kept = rule[AS_IN_FILE];
  if (typeof kept === 'string') return { ...(JSON.parse(kept) as ConditionalRule), ...common };
  const operator = operatorKey(typeof rule['operator'] === 'string' ? rule['operator'] : undefined);
  if (format.kind !== 'CellValue' || !operator) return undefined;
  const formulas = [rule['formula1'], rule['formula2']].flatMap((formula) =>
    typeof formula === 'string' || typeof formula === 'number' ? [writeCriterion(formula)] : [],
  );
  return { ...common, type: 'cellIs', operator, formula: formulas };
}
