import type { Text } from './text';

/** One value of a parameter from a day on. A blank value silences the rules that read it. */
export interface ParameterValue {
  /** ISO date from which it holds. */
  readonly from: string;
  readonly value: number | string | undefined;
  /** The paper it comes from, or that it is a default of ours: Chinese, then English behind a comma. */
  readonly ground: string;
}

/** A setting of the office, dated by regime; the workbook may override it. */
export interface Parameter {
  readonly id: string;
  readonly title: Text;
  readonly help: Text;
  readonly unit?: Text;
  readonly values: readonly ParameterValue[];
}

/** The value in force on a day (ISO), or undefined when none is. */
export function parameterOn(parameter: Parameter, iso: string): number | string | undefined {
  const inForce = parameter.values.filter((value) => value.from <= iso);
  return inForce.at(-1)?.value;
}
