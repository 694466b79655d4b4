import type { Book } from '../../book/book';
import { newId } from '../../book/ids';
import type { CustomXmlPart } from '../../book/types';
import { text } from '../arguments';
import { HostError, orNotFound } from '../errors';
import { hostClass, object, type Argument, type HostClass, type HostObject } from '../registry';

interface PartHandle {
  readonly book: Book;
  readonly id: string;
}
interface Scoped {
  readonly book: Book;
  /** Absent: all parts. */
  readonly namespace?: string;
}

declare module '../registry' {
  interface HostObjects {
    CustomXmlPartCollection: Scoped;
    CustomXmlPartScopedCollection: Scoped;
    CustomXmlPart: PartHandle;
  }
}

/** The namespace of the outermost element. */
function namespaceOf(xml: string): string {
  const [, prefix, attributes = ''] =
    /<(?:([\w.-]+):)?[\w.-]+((?:\s[^>]*)?)>/.exec(xml.replace(/<[?!][^>]*>/g, '')) ?? [];
  const declaration = prefix === undefined ? 'xmlns' : `xmlns:${prefix}`;
  return new RegExp(`\\s${declaration}\\s*=\\s*["']([^"']*)["']`).exec(attributes)?.[1] ?? '';
}

const partsOf = ({ book, namespace }: Scoped): readonly CustomXmlPart[] =>
  book.state.customXml.filter(({ xml }) => namespace === undefined || namespaceOf(xml) === namespace);

const handle = (book: Book, { id }: CustomXmlPart): HostObject<'CustomXmlPart'> =>
  object('CustomXmlPart', { book, id });

function partOf({ book, id }: PartHandle): CustomXmlPart {
  const found = book.state.customXml.find((part) => part.id === id);
  if (!found) throw new HostError('ItemNotFound');
  return found;
}

function find(scoped: Scoped, id: Argument): HostObject | null {
  const found = partsOf(scoped).find((part) => part.id === text(id));
  return found ? handle(scoped.book, found) : null;
}

function only(scoped: Scoped): HostObject | null {
  const [part, ...more] = partsOf(scoped);
  return part && more.length === 0 ? handle(scoped.book, part) : null;
}

/** @throws {HostError} InvalidArgument for what does not even look like XML */
function xmlText(value: Argument): string {
  const xml = text(value);
  if (!/^\s*<[\s\S]+>\s*$/.test(xml)) throw new HostError('InvalidArgument');
  return xml;
}

const common = {
  items: (scoped: Scoped) => partsOf(scoped).map((part) => handle(scoped.book, part)),
  item: (scoped: Scoped, id: Argument) => orNotFound(find(scoped, id)),
};

/** XML that travels with the workbook. */
export const CUSTOM_XML: readonly HostClass[] = [
  hostClass('CustomXmlPartCollection', {
    ...common,
    methods: {
      Add: ({ book }, [xml]) => {
        const part = { id: newId(), xml: xmlText(xml) };
        book.set('customXml', [...book.state.customXml, part], 'addin');
        return handle(book, part);
      },
      GetByNamespace: ({ book }, [namespace]) =>
        object('CustomXmlPartScopedCollection', { book, namespace: text(namespace) }),
      GetItemOrNullObject: (scoped, [id]) => find(scoped, id),
      GetCount: (scoped) => partsOf(scoped).length,
    },
  }),
  hostClass('CustomXmlPartScopedCollection', {
    ...common,
    methods: {
      GetItemOrNullObject: (scoped, [id]) => find(scoped, id),
      GetCount: (scoped) => partsOf(scoped).length,
      GetOnlyItem: (scoped) => orNotFound(only(scoped)),
      GetOnlyItemOrNullObject: only,
    },
  }),
  hostClass('CustomXmlPart', {
    identity: ({ id }) => ({ Id: id }),
    properties: { Id: { get: ({ id }) => id }, NamespaceUri: { get: (self) => namespaceOf(partOf(self).xml) } },
    methods: {
      GetXml: (self) => partOf(self).xml,
      SetXml: (self, [xml]) => {
        const { id } = partOf(self);
        const next = self.book.state.customXml.map((part) => (part.id === id ? { id, xml: xmlText(xml) } : part));
        self.book.set('customXml', next, 'addin');
      },
      Delete: (self) => {
        const gone = partOf(self);
        self.book.set(
          'customXml',
          self.book.state.customXml.filter((part) => part !== gone),
          'addin',
        );
      },
    },
  }),
  hostClass('Workbook', { navigation: { CustomXmlParts: (book) => object('CustomXmlPartCollection', { book }) } }),
];
