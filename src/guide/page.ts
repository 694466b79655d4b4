import type { Lang, Text } from '../model/text';
import type { ExampleTable } from './ruleExamples';

/** Words, perhaps leading to another page of the handbook: `rules/RL-01`, `registers/projects#inv_total`. */
export interface Phrase {
  readonly text: Text;
  readonly to?: string;
}

/** Something named, and what is said of it, a line each. */
export interface Described {
  readonly name: Phrase;
  /** Other pages lead to it by this. */
  readonly id?: string;
  readonly lines: readonly (readonly Phrase[])[];
}

/** One part of a page, to be drawn as it is. */
export type Block =
  | { readonly type: 'words'; readonly words: readonly Phrase[] }
  | { readonly type: 'list'; readonly items: readonly (readonly Phrase[])[]; readonly numbered?: true }
  | { readonly type: 'described'; readonly items: readonly Described[] }
  | { readonly type: 'table'; readonly head: readonly Text[]; readonly rows: readonly (readonly Text[])[] }
  | { readonly type: 'example'; readonly good: boolean; readonly tables: readonly ExampleTable[] }
  /** A file as it stands. */
  | { readonly type: 'file'; readonly content: string };

/** A part of a page under a heading. */
export interface Section {
  readonly heading: Text;
  /** Other pages lead to it by this. */
  readonly id?: string;
  /** Under the section before it. */
  readonly isPart?: true;
  readonly blocks: readonly Block[];
}

/** One page of the handbook, in both languages. */
export interface Page {
  /** `rules/RL-01`: where it stands among the others, without the ending. */
  readonly path: string;
  readonly title: Text;
  readonly sections: readonly Section[];
  /** What stands under the title, before the first section. */
  readonly opening?: readonly Block[];
  /** It lists much: what is looked for in it can be typed. */
  readonly isSearched?: true;
}

/** The folder the pages of a language stand in. */
export const FOLDERS: Readonly<Record<Lang, string>> = { zh: 'zh-CN', en: 'en-US' };

/** Blocks of the commonest kind. */
export const words = (...of: readonly Text[]): Block => ({ type: 'words', words: of.map((text) => ({ text })) });
export const list = (items: readonly Text[]): Block => ({ type: 'list', items: items.map((text) => [{ text }]) });
