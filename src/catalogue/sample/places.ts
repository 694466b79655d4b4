import type { Text } from '../../model/text';
import { divisions } from '../codelists/divisions';

interface Place {
  readonly id: string;
  readonly label: Text;
  readonly parent?: string;
}

/** A division by its code. @throws {Error} when the list has none: a fault of the sample data. */
export function placeOf(code: string): Place {
  const place: Place | undefined = divisions.codes.find((each) => each.id === code);
  if (!place) throw new Error(`There is no division ${code}`);
  return place;
}
