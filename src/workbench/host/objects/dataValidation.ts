import { textOf } from '../../book/json';
import type { Rect } from '../../book/rect';
import { cutOut, meetsAny, RegionBuilder, within } from '../../book/regions';
import type { DataValidation, Json } from '../../book/types';
import { changeValidations, clearValidations, type ValidationRule } from '../../book/validations';
import { isValid } from '../../book/validity';
import { choice, flag, flagOr } from '../arguments';
import { HostError } from '../errors';
import { requireUnprotected } from '../protection';
import { hostClass, object, type Argument, type HostClass } from '../registry';
import { areasOrError, areasOrNothing, type Areas } from './areas';
import { record } from './given';
import { criteriaOf, ruleOf } from './validationRule';

declare module '../registry' {
  interface HostObjects {
    DataValidation: Areas;
  }
}

/** What is said of cells without a validation. */
const NO_RULE: ValidationRule = { type: 'None', ignoreBlanks: true };
const NO_PROMPT = { show: true, title: '', message: '' };
const NO_ALERT = { ...NO_PROMPT, style: 'Stop' } as const;
const STYLES = ['Stop', 'Warning', 'Information'] as const;
/** Characters that titles and messages may have. */
const LONGEST_TITLE = 32;
const LONGEST_MESSAGE = 255;

const concerned = ({ sheet, areas }: Areas): DataValidation[] =>
  sheet.state.validations.filter(({ ranges }) => ranges.some((range) => meetsAny(range, areas)));

/** Whether some of the cells have no validation. */
const someBare = (self: Areas): boolean =>
  cutOut(
    self.areas,
    concerned(self).flatMap(({ ranges }) => ranges),
  ).length > 0;

/** What all cells have in common; undefined where they differ. */
function common(self: Areas): ValidationRule | undefined {
  const [first, ...others] = concerned(self);
  if (!first) return NO_RULE;
  const { ranges, ...rule } = first;
  return others.length === 0 && ranges.length > 0 && !someBare(self) ? rule : undefined;
}

function typeOf(self: Areas): string {
  const rule = common(self);
  if (rule) return rule.type;
  return someBare(self) ? 'MixedCriteria' : 'Inconsistent';
}

/** @throws {HostError} AccessDenied on a protected sheet */
function change({ sheet, areas }: Areas, alter: (rule: ValidationRule) => ValidationRule): void {
  requireUnprotected(sheet);
  const next = changeValidations(sheet.state.validations, areas, (before) => alter(before ?? NO_RULE));
  sheet.set('validations', next, 'addin');
}

function words(given: Readonly<Record<string, Json>>): { readonly title: string; readonly message: string } {
  const [title, message] = [textOf(given['title']), textOf(given['message'])];
  if (title.length > LONGEST_TITLE || message.length > LONGEST_MESSAGE) throw new HostError('InvalidArgument');
  return { title, message };
}

function setRule(self: Areas, value: Argument): void {
  const criteria = criteriaOf(record(value));
  change(self, ({ ignoreBlanks, prompt, errorAlert }) => ({
    ...criteria,
    ignoreBlanks,
    ...(prompt && { prompt }),
    ...(errorAlert && { errorAlert }),
  }));
}

function setPrompt(self: Areas, value: Argument): void {
  const given = record(value);
  const prompt = { show: flagOr(given['showPrompt'], true), ...words(given) };
  change(self, (rule) => ({ ...rule, prompt }));
}

function setAlert(self: Areas, value: Argument): void {
  const given = record(value);
  const style = choice(given['style'] ?? 'Stop', STYLES);
  const errorAlert = { show: flagOr(given['showAlert'], true), ...words(given), style };
  change(self, (rule) => ({ ...rule, errorAlert }));
}

function promptOf(rule: ValidationRule | undefined): Json {
  const { show, ...said } = rule?.prompt ?? NO_PROMPT;
  return rule ? { ...said, showPrompt: show } : null;
}

function alertOf(rule: ValidationRule | undefined): Json {
  const { show, ...said } = rule?.errorAlert ?? NO_ALERT;
  return rule ? { ...said, showAlert: show } : null;
}

/** The cells that break their validations. */
function invalid(self: Areas): Rect[] {
  const { sheet, areas } = self;
  return concerned(self).flatMap((validation) =>
    within(validation.ranges, areas).flatMap((rect) => {
      const found = new RegionBuilder();
      // Rows below the used range are blank: the first of them stands for all.
      const bottom = Math.min(rect.bottom, Math.max(sheet.usedRect()?.bottom ?? 0, rect.top));
      for (let row = rect.top; row <= bottom; row += 1) {
        for (let column = rect.left; column <= rect.right; column += 1) {
          if (!isValid(sheet, validation, row, column)) found.add(row, column);
        }
      }
      return found.finish();
    }),
  );
}

/** true: all cells are valid; false: none is; null: some are. */
function validity(self: Areas): boolean | null {
  const wrong = invalid(self);
  if (wrong.length === 0) return true;
  return cutOut(self.areas, wrong).length === 0 ? false : null;
}

/** What may be typed into cells. */
export const DATA_VALIDATION: readonly HostClass[] = [
  hostClass('DataValidation', {
    properties: {
      Type: { get: typeOf },
      Rule: {
        get: (self) => {
          const rule = common(self);
          return rule ? ruleOf(rule) : null;
        },
        set: setRule,
      },
      IgnoreBlanks: {
        get: (self) => common(self)?.ignoreBlanks ?? null,
        set: (self, value) => {
          const ignoreBlanks = flag(value);
          change(self, (rule) => ({ ...rule, ignoreBlanks }));
        },
      },
      Prompt: { get: (self) => promptOf(common(self)), set: setPrompt },
      ErrorAlert: { get: (self) => alertOf(common(self)), set: setAlert },
      Valid: { get: validity },
    },
    methods: {
      Clear: ({ sheet, areas }) => {
        requireUnprotected(sheet);
        sheet.set('validations', clearValidations(sheet.state.validations, areas), 'addin');
      },
      GetInvalidCells: (self) => areasOrError(self.sheet, invalid(self)),
      GetInvalidCellsOrNullObject: (self) => areasOrNothing(self.sheet, invalid(self)),
    },
  }),
  hostClass('Range', {
    navigation: { DataValidation: ({ sheet, rect }) => object('DataValidation', { sheet, areas: [rect] }) },
  }),
  hostClass('RangeAreas', { navigation: { DataValidation: (self) => object('DataValidation', self) } }),
];
