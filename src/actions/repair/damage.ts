import type { RangeAddress } from '../../model/address';
import type { Damage, DamageKind } from '../../model/damage';
import type { Text } from '../../model/text';
import { fillWith } from './list';
import { WORDS } from './words';

/** A damage in the words of its kind, which most damages have. */
export const damage = (
  kind: DamageKind,
  sheet: string,
  ranges: readonly RangeAddress[],
  values: Readonly<Record<string, Text>>,
  more: Pick<Damage, 'by'> & Partial<Damage>,
): Damage => ({
  kind,
  sheet,
  ranges,
  what: fillWith(WORDS[kind].what, values),
  todo: WORDS[kind].todo,
  ...more,
});
