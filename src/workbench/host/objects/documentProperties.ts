import type { Book } from '../../book/book';
import type { Json } from '../../book/types';
import { number, text } from '../arguments';
import { hostClass, object, type Argument, type HostClass, type Property } from '../registry';

declare module '../registry' {
  interface HostObjects {
    DocumentProperties: Book;
  }
}

const property = (name: string, otherwise: Json, read?: (value: Argument) => Json): Property<Book> => ({
  get: (book) => book.state.properties[name] ?? otherwise,
  ...(read && {
    set: (book: Book, value: Argument) => {
      book.set('properties', { ...book.state.properties, [name]: read(value) }, 'addin');
    },
  }),
});

/** Title, author and their like. */
export const DOCUMENT_PROPERTIES: readonly HostClass[] = [
  hostClass('DocumentProperties', {
    properties: {
      Title: property('title', '', text),
      Subject: property('subject', '', text),
      Author: property('author', '', text),
      Keywords: property('keywords', '', text),
      Comments: property('comments', '', text),
      Category: property('category', '', text),
      Manager: property('manager', '', text),
      Company: property('company', '', text),
      RevisionNumber: property('revisionNumber', 0, number),
      LastAuthor: property('lastAuthor', ''),
      CreationDate: property('creationDate', null),
    },
    navigation: { Custom: (book) => object('CustomPropertyCollection', book) },
  }),
  hostClass('Workbook', { navigation: { Properties: (book) => object('DocumentProperties', book) } }),
];
