import { isRecord } from '../../book/json';
import type { ConditionalFormat, Json } from '../../book/types';
import { text } from '../arguments';
import { hostClass, object, type HostClass, type HostObject, type Property } from '../registry';
import { alter, formatOf, type FormatHandle } from './conditionalFormat';
import { plain } from './given';

declare module '../registry' {
  interface HostObjects {
    ConditionalFormatRule: FormatHandle;
  }
}

/** A property that is part of the rule, kept as it was given. */
const part = (name: string): Property<FormatHandle> => ({
  get: (self) => rule(self)[name] ?? null,
  set: (self, value) => {
    const given = plain(value);
    alter(self, (format) => ({ ...format, rule: { ...partsOf(format), [name]: given } }));
  },
});

const partsOf = ({ rule: parts }: ConditionalFormat): Readonly<Record<string, Json>> =>
  parts !== undefined && isRecord(parts) ? parts : {};
const rule = (self: FormatHandle): Readonly<Record<string, Json>> => partsOf(formatOf(self));

/** The whole rule as one property. */
const whole: Property<FormatHandle> = {
  get: (self) => formatOf(self).rule ?? null,
  set: (self, value) => {
    const given = plain(value);
    alter(self, (format) => ({ ...format, rule: given }));
  },
};

const Format = (self: FormatHandle): HostObject => object('ConditionalRangeFormat', self);

const formula: Property<FormatHandle> = {
  get: (self) => formatOf(self).formula ?? '',
  set: (self, value) => {
    const given = text(value);
    alter(self, (format) => ({ ...format, formula: given }));
  },
};

/** What is particular to each kind of conditional format. */
export const CONDITIONAL_RULES: readonly HostClass[] = [
  hostClass('CustomConditionalFormat', {
    navigation: { Format, Rule: (self) => object('ConditionalFormatRule', self) },
  }),
  hostClass('ConditionalFormatRule', { properties: { Formula: formula, FormulaLocal: formula } }),
  hostClass('CellValueConditionalFormat', { properties: { Rule: whole }, navigation: { Format } }),
  hostClass('TextConditionalFormat', { properties: { Rule: whole }, navigation: { Format } }),
  hostClass('TopBottomConditionalFormat', { properties: { Rule: whole }, navigation: { Format } }),
  hostClass('PresetCriteriaConditionalFormat', { properties: { Rule: whole }, navigation: { Format } }),
  hostClass('ColorScaleConditionalFormat', {
    properties: { Criteria: part('criteria'), ThreeColorScale: { get: (self) => hasMiddle(rule(self)['criteria']) } },
  }),
  hostClass('DataBarConditionalFormat', {
    properties: {
      ShowDataBarOnly: part('showDataBarOnly'),
      BarDirection: part('barDirection'),
      AxisFormat: part('axisFormat'),
      AxisColor: part('axisColor'),
      LowerBoundRule: part('lowerBoundRule'),
      UpperBoundRule: part('upperBoundRule'),
    },
  }),
  hostClass('IconSetConditionalFormat', {
    properties: {
      ReverseIconOrder: part('reverseIconOrder'),
      ShowIconOnly: part('showIconOnly'),
      Style: part('style'),
      Criteria: part('criteria'),
    },
  }),
];

const hasMiddle = (criteria: Json | undefined): boolean =>
  isRecord(criteria) && criteria['midpoint'] !== undefined && criteria['midpoint'] !== null;
