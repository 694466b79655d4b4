import { HostError } from './errors';
import type { Argument, ClassName, HostObject, HostObjects } from './registry';

const isObject = (value: unknown): value is HostObject =>
  typeof value === 'object' && value !== null && 'className' in value && 'self' in value;

/** The object handed over as an argument. @throws {HostError} InvalidArgument */
export function objectOf<N extends ClassName>(value: Argument, className: N): HostObjects[N] {
  if (!isObject(value) || value.className !== className) throw new HostError('InvalidArgument');
  return value.self as HostObjects[N];
}
/** The same, when it may be something else, such as an address. */
export const objectOrNothing = <N extends ClassName>(value: Argument, className: N): HostObjects[N] | undefined =>
  isObject(value) && value.className === className ? (value.self as HostObjects[N]) : undefined;

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
