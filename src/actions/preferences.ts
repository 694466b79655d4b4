import type { Host } from '../model/host';
import type { Lang } from '../model/text';

/** What a person may choose for themselves on this machine; `auto` follows the program around us. */
export interface Preferences {
  readonly language: 'auto' | Lang;
  readonly theme: 'auto' | 'light' | 'dark';
  /** Absent while the person has not chosen: then it is on where writing leaves people their own undo. */
  readonly live?: boolean;
  /** The person has seen what Jiedui is for. */
  readonly welcomed: boolean;
}

/** Reads what a person chose; anything that is no choice of ours counts as none. */
export function readPreferences({ settings }: Pick<Host, 'settings'>): Preferences {
  const live = settings.get('live');
  return {
    language: oneOf(settings.get('language'), ['zh', 'en']) ?? 'auto',
    theme: oneOf(settings.get('theme'), ['light', 'dark']) ?? 'auto',
    ...((live === 'on' || live === 'off') && { live: live === 'on' }),
    welcomed: settings.get('welcomed') === 'yes',
  };
}

/** Keeps what a person chose. */
export function savePreferences({ settings }: Pick<Host, 'settings'>, changed: Partial<Preferences>): void {
  if (changed.language !== undefined) settings.set('language', changed.language);
  if (changed.theme !== undefined) settings.set('theme', changed.theme);
  if (changed.live !== undefined) settings.set('live', changed.live ? 'on' : 'off');
  if (changed.welcomed !== undefined) settings.set('welcomed', changed.welcomed ? 'yes' : 'no');
}

/** The language screens and buttons speak: the person's choice, else that of the program's menus. */
export const languageOf = ({ language }: Pick<Preferences, 'language'>, { displayLanguage }: Host): Lang =>
  language === 'auto' ? displayLanguage : language;

const oneOf = <T extends string>(value: string | undefined, choices: readonly T[]): T | undefined =>
  choices.find((choice) => choice === value);
