import { distance } from 'fastest-levenshtein';
import { BLOCK_ROWS, type Steps } from '../steps';

/** So many neighbours in alphabetical order a text is compared with, on either side of the order. */
const NEIGHBOURS = 10;
/** Texts compared between two yields. */
const SLICE = 512;

/**
 * What tells two names apart: width, case, spaces and punctuation do not. One look at each sign and no pattern: names
 * come by the hundred thousand.
 */
export function signsOf(text: string): string {
  let kept = '';
  let from = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    const sign = plainSign(code);
    if (sign === code) continue;
    kept += text.slice(from, at) + (sign === 0 ? '' : String.fromCharCode(sign));
    from = at + 1;
  }
  return from === 0 ? text : kept + text.slice(from);
}

/** A sign in half width and lower case; 0 for a space or punctuation. */
function plainSign(code: number): number {
  const half = code > 0xff00 && code < 0xff5f ? code - 0xfee0 : code;
  if (half >= 0x41 && half <= 0x5a) return half + 0x20;
  return isPunctuation(half) ? 0 : half;
}

const isPunctuation = (code: number): boolean =>
  code < 0x30 ||
  (code > 0x39 && code < 0x61) ||
  (code > 0x7a && code < 0xc0) ||
  (code >= 0x2000 && code <= 0x206f) ||
  (code >= 0x3000 && code <= 0x303f && code !== 0x3007) ||
  code === 0xfeff;

/** Digits and Chinese numerals: names that differ in them are numbered on purpose (一期, 二期). */
const numeralsOf = (text: string): string => text.replace(/[^\p{N}一二两三四五六七八九十百]/gu, '');

/** Whether two different texts share more than this part of their signs and count alike. */
export const isNear = (one: string, other: string, likeness: number): boolean =>
  numeralsOf(one) === numeralsOf(other) && isMostly(one, other, likeness);

function isMostly(one: string, other: string, likeness: number): boolean {
  const [shorter, longer] = one.length < other.length ? [one.length, other.length] : [other.length, one.length];
  if (one === other || shorter / longer <= likeness) return false;
  return likenessOf(one, other) > likeness;
}

/** The part of their signs two texts share, 0 to 1: 1 less the signs to change over those of the longer one. */
export function likenessOf(one: string, other: string): number {
  const longer = Math.max(one.length, other.length);
  return longer === 0 ? 1 : 1 - distance(one, other) / longer;
}

/**
 * Pairs of texts that are near each other, by position. Texts that differ in few signs begin or end alike, so each is
 * compared with its neighbours in the order of beginnings and in that of ends: 100,000 texts cost two million
 * comparisons at most, and up to `NEIGHBOURS` texts are compared each with each. Beyond a block, blocks are compared
 * by themselves.
 */
export function* nearTexts(texts: readonly string[], likeness: number): Steps<(readonly [number, number])[]> {
  const pairs: (readonly [number, number])[] = [];
  const numerals = texts.map(numeralsOf);
  const backwards = texts.map((text) => Array.from(text).reverse().join(''));
  for (let from = 0; from < texts.length; from += BLOCK_ROWS) {
    const block = Array.from({ length: Math.min(BLOCK_ROWS, texts.length - from) }, (_, at) => from + at);
    for (const keys of [texts, backwards]) {
      const order = [...block].sort((a, b) => (keys[a]! < keys[b]! ? -1 : keys[a]! > keys[b]! ? 1 : a - b));
      for (const [at, one] of order.entries()) {
        for (const other of order.slice(at + 1, at + 1 + NEIGHBOURS)) {
          if (numerals[one] !== numerals[other]) continue;
          if (isMostly(texts[one]!, texts[other]!, likeness)) pairs.push([one, other]);
        }
        if (at % SLICE === SLICE - 1) yield from / texts.length;
      }
    }
  }
  return pairs;
}
