import type { Book } from '../../book/book';
import type { Json } from '../../book/types';
import { hostClass, object, type HostClass } from '../registry';
import { plain } from './given';
import { keyedCollection, keyedEntry, type Entry, type Keyed } from './keyed';

declare module '../registry' {
  interface HostObjects {
    SettingCollection: Book;
    Setting: Entry<Book>;
  }
}

const SETTINGS: Keyed<Book, Json> = {
  read: (book) => book.state.settings,
  write: (book, entries) => {
    book.set('settings', entries, 'addin');
  },
  entry: (store, key) => object('Setting', { store, key }),
  accept: plain,
  exact: true,
};

/** What an add-in keeps in the workbook for itself. */
export const SETTING_CLASSES: readonly HostClass[] = [
  hostClass('SettingCollection', keyedCollection(SETTINGS)),
  hostClass(
    'Setting',
    keyedEntry(SETTINGS, (value) => value),
  ),
  hostClass('Workbook', { navigation: { Settings: (book) => object('SettingCollection', book) } }),
];
