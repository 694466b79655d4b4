import type { Book } from '../book/book';
import type { SheetVerbs } from './actions';
import type { PageState, Store } from './state';
import { WORDS, type Words } from './words';

/** At most 31 characters, none of those that addresses use, no apostrophe at an end. */
const SHEET_NAME = /^(?!')[^[\]:*?/\\]{1,31}(?<!')$/;

/** What a person does with sheets by their tabs. */
export class SheetActions implements SheetVerbs {
  constructor(
    private readonly current: () => Book,
    private readonly store: Store<PageState>,
    private readonly tell: (words: Words) => void,
  ) {}

  private get book(): Book {
    return this.current();
  }

  activateSheet = (id: string): void => {
    const sheet = this.book.sheetById(id);
    if (sheet) this.book.activate(sheet);
  };

  addSheet = (): void => {
    this.book.activate(this.book.addSheet(undefined, 'user'));
  };

  renameSheet = (id: string, name: string): void => {
    const sheet = this.book.sheetById(id);
    const other = this.book.sheet(name);
    if (!sheet) return;
    if (!SHEET_NAME.test(name) || (other && other !== sheet)) this.tell(WORDS.badSheetName);
    else this.book.renameSheet(sheet, name);
  };

  removeSheet = (id: string): void => {
    const sheet = this.book.sheetById(id);
    if (!sheet) return;
    if (this.store.get().sheets.length < 2) this.tell(WORDS.lastSheet);
    else this.book.deleteSheet(sheet);
  };

  hideSheet = (id: string): void => {
    const sheet = this.book.sheetById(id);
    const tabs = this.store.get().sheets;
    const at = tabs.findIndex((tab) => tab.id === id);
    const next = tabs[at + 1] ?? tabs[at - 1];
    if (!sheet) return;
    if (!next) {
      this.tell(WORDS.lastSheet);
      return;
    }
    if (this.book.activeSheet === sheet) this.activateSheet(next.id);
    sheet.set('visibility', 'Hidden', 'user');
  };

  unhideSheet = (id: string): void => {
    this.book.sheetById(id)?.set('visibility', 'Visible', 'user');
    this.activateSheet(id);
  };
}
