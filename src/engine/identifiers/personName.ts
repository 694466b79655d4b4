/** Names of people as on their identity cards; several may stand in one cell, and a word in brackets behind each. */

const SEPARATORS = /[、，,；;/\n]/;
const BRACKETS = /[（(][^（()）\d]{1,12}[)）]$/;
const HAN_NAME = /^[\p{Script=Han}〇·•・‧]{2,20}$/u;
const OTHER_NAME = /^\p{L}[\p{L}\p{M}·•・‧.'’ -]{1,59}$/u;
const SPACE_IN_HAN = /(?<=\p{Script=Han})\s+(?=\p{Script=Han})/gu;
const HAS_HAN = /\p{Script=Han}/u;
/** 王 强: up to so many signs a space only widens the name; in longer ones it may stand for the · of a translation. */
const WIDENED = 3;

/** Whether a text is a name, or several. */
export const isPersonName = (text: string): boolean =>
  HAN_NAME.test(text) || text.split(SEPARATORS).every((part) => isOne(part.trim()));

function isOne(part: string): boolean {
  const name = part.replace(BRACKETS, '').trim();
  if (HAN_NAME.test(name)) return true;
  return OTHER_NAME.test(name) && !(HAS_HAN.test(name) && /\s/.test(name)) && !/^\p{Script=Han}+$/u.test(name);
}

/** A name without the space that widens it; undefined where something else is odd, or the space may mean a ·. */
export function narrowName(text: string): string | undefined {
  const narrow = text.replace(SPACE_IN_HAN, '');
  return narrow !== text && narrow.length <= WIDENED && isPersonName(narrow) ? narrow : undefined;
}
