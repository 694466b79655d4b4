import { isRecord, type JsonRecord } from '../../book/json';
import type { Json } from '../../book/types';
import { HostError } from '../errors';
import { isHostObject, type Argument } from '../registry';

/** Plain data; nothing given is null. @throws {HostError} InvalidArgument for objects */
export function plain(value: Argument): Json {
  if (value === undefined) return null;
  if (isHostObject(value) || (Array.isArray(value) && (value as readonly Argument[]).some(isHostObject))) {
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
