import { fill, type Lang, type Text } from '../../model/text';
import { usePreferences } from './usePreferences';

/** The language of the screens, and the wording of a text in it. */
export interface Words {
  readonly lang: Lang;
  /** Numbers are printed as the language has them. */
  readonly t: (wording: Text, values?: Readonly<Record<string, string | number>>) => string;
  /** A number that stands by itself: 26,423. */
  readonly number: (value: number) => string;
  /** A day as the language writes it: 2026年11月22日. @param iso 2026-11-22 */
  readonly day: (iso: string) => string;
}

/** The language people read now. */
export function useWords(): Words {
  const { lang } = usePreferences();
  return {
    lang,
    t: (wording, values) => worded(wording, lang, values),
    number: (value) => NUMBERS[lang].format(value),
    day: (iso) => new Intl.DateTimeFormat(LOCALES[lang], { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(iso)),
  };
}

const LOCALES: Readonly<Record<Lang, string>> = { zh: 'zh-CN', en: 'en-GB' };
const NUMBERS: Readonly<Record<Lang, Intl.NumberFormat>> = {
  zh: new Intl.NumberFormat(LOCALES.zh),
  en: new Intl.NumberFormat(LOCALES.en),
};

function worded(wording: Text, lang: Lang, values: Readonly<Record<string, string | number>> = {}): string {
  const printed = Object.entries(values).map(([name, value]) => [
    name,
    typeof value === 'number' ? NUMBERS[lang].format(value) : value,
  ]);
  return fill(wording[lang], Object.fromEntries(printed) as Record<string, string>);
}
