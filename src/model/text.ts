/** The two languages every word of Jiedui exists in: Chinese first, English second. */
export type Lang = 'zh' | 'en';

/** One text in both languages. Message texts may hold `{placeholders}`; see `fill`. */
export type Text = Readonly<Record<Lang, string>>;

/** Builds a text from its Chinese and its English wording. */
export const text = (zh: string, en: string): Text => ({ zh, en });

/** The languages in the order in which they are tried when text from outside is read. */
export const LANGS: readonly Lang[] = ['zh', 'en'];

/** Words one after the other, as the language joins them. */
export const joinWords = (words: readonly string[], lang: Lang): string => words.join(lang === 'zh' ? '、' : ', ');

/** The same for texts. */
export const joinTexts = (parts: readonly Text[]): Text => text(wordsIn(parts, 'zh'), wordsIn(parts, 'en'));

const wordsIn = (parts: readonly Text[], lang: Lang): string =>
  joinWords(
    parts.map((part) => part[lang]),
    lang,
  );

const PLACEHOLDER = /\{([A-Za-z_][\w.-]*)\}/g;

/** Names of the placeholders of one wording, in order of appearance, repeats kept. */
export function placeholdersOf(wording: string): string[] {
  return [...wording.matchAll(PLACEHOLDER)].map((match) => match[1] ?? '');
}

/**
 * Puts values into the placeholders of a wording.
 * @throws {Error} when a placeholder has no value: a half-filled message must never reach a person.
 */
export function fill(wording: string, values: Readonly<Record<string, string>>): string {
  return wording.replace(PLACEHOLDER, (_, name: string) => {
    const value = values[name];
    if (value === undefined) throw new Error(`No value for {${name}} in "${wording}"`);
    return value;
  });
}

/** The same in both languages. @throws {Error} as `fill` */
export const fillText = (wording: Text, values: Readonly<Record<string, string>>): Text =>
  text(fill(wording.zh, values), fill(wording.en, values));
