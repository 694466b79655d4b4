import type { Book } from '../../book/book';
import { newId } from '../../book/ids';
import { isCell, sameRect } from '../../book/rect';
import type { Sheet } from '../../book/sheet';
import type { Comment, Remark } from '../../book/types';
import { choice, flag, integer, text } from '../arguments';
import { range } from '../core/cells';
import { HostError, orNotFound } from '../errors';
import {
  hostClass,
  object,
  type Argument,
  type Context,
  type HostClass,
  type HostObject,
  type Property,
} from '../registry';
import { areasAnywhere, areasOf } from './areas';

/** Comments of one sheet, or of the workbook. */
interface Scope {
  readonly book: Book;
  readonly sheet: Sheet | undefined;
}
interface CommentHandle {
  readonly sheet: Sheet;
  readonly id: string;
}
interface ReplyHandle extends CommentHandle {
  readonly reply: string;
}

declare module '../registry' {
  interface HostObjects {
    CommentCollection: Scope;
    Comment: CommentHandle;
    CommentReplyCollection: CommentHandle;
    CommentReply: ReplyHandle;
  }
}

/** Who writes here: the host has one person. */
const AUTHOR = 'Workbench';

const handlesOf = ({ book, sheet }: Scope): CommentHandle[] =>
  (sheet ? [sheet] : book.sheets).flatMap((each) => each.state.comments.map(({ id }) => ({ sheet: each, id })));

const comment = (handle: CommentHandle): HostObject<'Comment'> => object('Comment', handle);

/** @throws {HostError} ItemNotFound: it was deleted */
function commentOf({ sheet, id }: CommentHandle): Comment {
  const found = sheet.state.comments.find((each) => each.id === id);
  if (!found) throw new HostError('ItemNotFound');
  return found;
}

function replyOf(self: ReplyHandle): Remark {
  const found = commentOf(self).replies.find(({ id }) => id === self.reply);
  if (!found) throw new HostError('ItemNotFound');
  return found;
}

/** @param change undefined takes the comment away */
function alter(self: CommentHandle, change: (comment: Comment) => Comment | undefined): void {
  commentOf(self);
  const next = self.sheet.state.comments.flatMap((each) => (each.id === self.id ? (change(each) ?? []) : [each]));
  self.sheet.set('comments', next, 'addin');
}

const remark = (content: Argument): Remark => ({
  id: newId(),
  content: text(content),
  author: AUTHOR,
  created: new Date().toISOString(),
});

function place(
  scope: Scope,
  cell: Argument,
  context: Context,
): { readonly sheet: Sheet; readonly cell: Comment['cell'] } {
  const { sheet, areas } = scope.sheet ? areasOf(cell, scope.sheet, context) : areasAnywhere(cell, context);
  const [rect, ...more] = areas;
  if (!rect || more.length > 0 || !isCell(rect)) throw new HostError('InvalidArgument');
  return { sheet, cell: rect };
}

function add(scope: Scope, [cell, content, type]: readonly Argument[], context: Context): HostObject {
  if (type !== undefined && type !== null) choice(type, ['Plain']);
  const where = place(scope, cell, context);
  const { comments } = where.sheet.state;
  if (comments.some((each) => sameRect(each.cell, where.cell))) throw new HostError('InvalidArgument');
  const made: Comment = { ...remark(content), cell: where.cell, resolved: false, replies: [] };
  where.sheet.set('comments', [...comments, made], 'addin');
  return comment({ sheet: where.sheet, id: made.id });
}

const byId = (scope: Scope, id: Argument): CommentHandle | undefined =>
  handlesOf(scope).find((handle) => handle.id === text(id));

/** Who wrote what when. */
const said = <T>(
  read: (self: T) => Remark,
  write: (self: T, content: string) => void,
): Record<string, Property<T>> => ({
  Content: {
    get: (self) => read(self).content,
    set: (self, value) => {
      write(self, text(value));
    },
  },
  AuthorName: { get: (self) => read(self).author },
  AuthorEmail: { get: () => '' },
  CreationDate: { get: (self) => read(self).created },
  ContentType: { get: () => 'Plain' },
  RichContent: { get: (self) => read(self).content },
});

const reply = ({ sheet, id }: CommentHandle, of: Remark): HostObject<'CommentReply'> =>
  object('CommentReply', { sheet, id, reply: of.id });

/** Comments on cells, and replies to them. */
export const COMMENTS: readonly HostClass[] = [
  hostClass('CommentCollection', {
    items: (scope) => handlesOf(scope).map(comment),
    item: (scope, id) => comment(orNotFound(byId(scope, id))),
    methods: {
      Add: add,
      GetCount: (scope) => handlesOf(scope).length,
      GetItemAt: (scope, [index]) => comment(orNotFound(handlesOf(scope)[integer(index)])),
      GetItemOrNullObject: (scope, [id]) => {
        const found = byId(scope, id);
        return found ? comment(found) : null;
      },
      GetItemByCell: (scope, [cell], context) => {
        const where = place(scope, cell, context);
        const found = where.sheet.state.comments.find((each) => sameRect(each.cell, where.cell));
        return comment({ sheet: where.sheet, id: orNotFound(found).id });
      },
    },
  }),
  hostClass('Comment', {
    identity: ({ id }) => ({ Id: id }),
    properties: {
      Id: { get: ({ id }) => id },
      Resolved: {
        get: (self) => commentOf(self).resolved,
        set: (self, value) => {
          const resolved = flag(value);
          alter(self, (each) => ({ ...each, resolved }));
        },
      },
      ...said(commentOf, (self: CommentHandle, content) => {
        alter(self, (each) => ({ ...each, content }));
      }),
    },
    navigation: { Replies: (self) => object('CommentReplyCollection', self) },
    methods: {
      GetLocation: (self) => range(self.sheet, commentOf(self).cell),
      Delete: (self) => {
        alter(self, () => undefined);
      },
    },
  }),
  hostClass('CommentReplyCollection', {
    items: (self) => commentOf(self).replies.map((each) => reply(self, each)),
    item: (self, id) => object('CommentReply', { ...self, reply: text(id) }),
    methods: {
      Add: (self, [content]) => {
        const made = remark(content);
        alter(self, (each) => ({ ...each, replies: [...each.replies, made] }));
        return reply(self, made);
      },
      GetCount: (self) => commentOf(self).replies.length,
    },
  }),
  hostClass('CommentReply', {
    identity: ({ reply: id }) => ({ Id: id }),
    properties: {
      Id: { get: ({ reply: id }) => id },
      Resolved: { get: (self) => commentOf(self).resolved },
      ...said(replyOf, (self: ReplyHandle, content) => {
        alter(self, (each) => ({
          ...each,
          replies: each.replies.map((one) => (one.id === self.reply ? { ...one, content } : one)),
        }));
      }),
    },
    methods: {
      GetLocation: (self) => range(self.sheet, commentOf(self).cell),
      GetParentComment: ({ sheet, id }) => comment({ sheet, id }),
      Delete: (self) => {
        alter(self, (each) => ({ ...each, replies: each.replies.filter(({ id }) => id !== self.reply) }));
      },
    },
  }),
  hostClass('Workbook', {
    navigation: { Comments: (book) => object('CommentCollection', { book, sheet: undefined }) },
  }),
  hostClass('Worksheet', {
    navigation: { Comments: (sheet) => object('CommentCollection', { book: sheet.book, sheet }) },
  }),
];
