import { HostError } from './errors';
import { isHostObject, type Argument, type ClassName, type HostObjects } from './registry';

/** The object handed over as an argument; undefined when it is something else, such as an address. */
export const objectOrNothing = <N extends ClassName>(value: Argument, className: N): HostObjects[N] | undefined =>
  isHostObject(value) && value.className === className ? (value.self as HostObjects[N]) : undefined;

/** @throws {HostError} InvalidArgument */
export function text(value: Argument): string {
  if (typeof value !== 'string') throw new HostError('InvalidArgument');
  return value;
}
export const textOr = <T>(value: Argument, otherwise: T): string | T =>
  value === undefined || value === null ? otherwise : text(value);

/** A whole number. @throws {HostError} InvalidArgument */
export function integer(value: Argument): number {
  if (typeof value !== 'number' || !Number.isInteger(value)) throw new HostError('InvalidArgument');
  return value;
}
export const integerOr = <T>(value: Argument, otherwise: T): number | T =>
  value === undefined || value === null ? otherwise : integer(value);

/** @throws {HostError} InvalidArgument */
export function number(value: Argument): number {
  if (typeof value !== 'number') throw new HostError('InvalidArgument');
  return value;
}

/** @throws {HostError} InvalidArgument */
export function flag(value: Argument): boolean {
  if (typeof value !== 'boolean') throw new HostError('InvalidArgument');
  return value;
}
export const flagOr = (value: Argument, otherwise: boolean): boolean =>
  value === undefined || value === null ? otherwise : flag(value);

/** One of a closed list, in whatever case it was typed. @throws {HostError} InvalidArgument */
export function choice<T extends string>(value: Argument, choices: readonly T[]): T {
  const chosen = choices.find((each) => each.toLowerCase() === text(value).toLowerCase());
  if (chosen === undefined) throw new HostError('InvalidArgument');
  return chosen;
}
