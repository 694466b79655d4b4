import { isRecord, type JsonRecord } from '../../book/json';
import type { Json } from '../../book/types';
import { HostError } from '../errors';
import type { Argument, HostObject } from '../registry';

const isObject = (value: Argument): value is HostObject =>
  typeof value === 'object' && value !== null && 'className' in value && 'self' in value;

/** Plain data; nothing given is null. @throws {HostError} InvalidArgument for objects */
export function plain(value: Argument): Json {
  if (value === undefined) return null;
  if (isObject(value) || (Array.isArray(value) && (value as readonly Argument[]).some(isObject))) {
    throw new HostError('InvalidArgument');
  }
  return value as Json;
}

/** Named values; nothing given is none of them. @throws {HostError} InvalidArgument */
export function record(value: Argument): JsonRecord {
  const given = plain(value);
  if (given === null) return {};
  if (!isRecord(given)) throw new HostError('InvalidArgument');
  return given;
}
