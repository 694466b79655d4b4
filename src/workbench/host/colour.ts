import { text } from './arguments';
import { HostError } from './errors';
import type { Argument } from './registry';

/** The named colours of HTML 4, and orange. */
const NAMED: Readonly<Record<string, string>> = {
  aqua: '#00FFFF',
  black: '#000000',
  blue: '#0000FF',
  fuchsia: '#FF00FF',
  gray: '#808080',
  green: '#008000',
  lime: '#00FF00',
  maroon: '#800000',
  navy: '#000080',
  olive: '#808000',
  orange: '#FFA500',
  purple: '#800080',
  red: '#FF0000',
  silver: '#C0C0C0',
  teal: '#008080',
  white: '#FFFFFF',
  yellow: '#FFFF00',
};

/** A colour as the program gives it back: #RRGGBB. @throws {HostError} InvalidArgument */
export function colour(value: Argument): string {
  const given = text(value);
  if (/^#[0-9a-f]{6}$/i.test(given)) return given.toUpperCase();
  const named = NAMED[given.toLowerCase()];
  if (named === undefined) throw new HostError('InvalidArgument');
  return named;
}
