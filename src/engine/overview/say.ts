import type { Each, Joined, Joint, Say, Statement, Value, Values } from '../../model/overview';
import { PLACEHOLDER } from '../../model/overview';
import type { Lang } from '../../model/text';
import type { Piece, ShownFigure } from '../../model/writtenOverview';
import { groupsOf } from './groups';
import { change, figureOf, headline, incomparable, yearOf } from './headlines';
import type { Notes } from './notes';
import {
  bounded,
  isMonth,
  printAmount,
  printChange,
  printCount,
  printDay,
  printList,
  printTitle,
  unitAfter,
} from './numbers';
import type { Scope } from './rows';
import { take, type Taken, type Word } from './take';
import { compileExpr } from '../evaluate/expression';
import { Truth } from '../evaluate/truth';

/** What statements are said with: where values come from, in which language, and where notes go. */
export interface Speaker {
  readonly lang: Lang;
  readonly notes: Notes;
  /** The paragraph's id, and what the values within `each` are called after. */
  readonly id: string;
  readonly values: Values;
  readonly scope: Scope;
}

/** The pieces of a statement; none where it cannot be said. */
export function pieces(statement: Statement, speaker: Speaker): readonly Piece[] {
  if ('each' in statement) return ofEach(statement, speaker);
  if ('first' in statement) {
    for (const one of statement.first) {
      const said = pieces(one, speaker);
      if (said.length > 0) return said;
    }
    return [];
  }
  return 'join' in statement ? ofJoined(statement, speaker) : ofWording(statement, speaker);
}

function ofJoined({ join, headed, of, lead, tail }: Joined, speaker: Speaker): readonly Piece[] {
  const all = of.map((part) => pieces(part, speaker));
  const said = all.filter((part) => part.length > 0);
  if (said.length === 0 || (headed && all[0]?.length === 0)) return [];
  const before = lead ? ofWording({ say: lead }, speaker) : [];
  const after = tail ? ofWording({ say: tail }, speaker) : [];
  return [...before, ...joinedBy(said, join, speaker.lang), ...after];
}

const BETWEEN: Readonly<Record<Lang, Readonly<Record<Joint, string>>>> = {
  zh: { list: '、', clauses: '，', phrases: '；', sentences: '。', plain: '' },
  en: { list: ', ', clauses: ', ', phrases: '; ', sentences: '. ', plain: '' },
};
/** What stands before the last of several in English. */
const LAST: Readonly<Partial<Record<Joint, string>>> = { list: ' and ', clauses: ', and ' };

function joinedBy(said: readonly (readonly Piece[])[], join: Joint, lang: Lang): readonly Piece[] {
  const parts = join === 'sentences' ? said.map((part) => capitalised(part, lang)) : said;
  return parts.flatMap((part, index) => {
    if (index === 0) return part;
    const isLast = index === parts.length - 1;
    const between = (lang === 'en' && isLast ? LAST[join] : undefined) ?? BETWEEN[lang][join];
    return between === '' ? part : [{ text: between }, ...part];
  });
}

/** English sentences begin with a capital. */
export function capitalised([first, ...rest]: readonly Piece[], lang: Lang): readonly Piece[] {
  if (!first || lang === 'zh') return first ? [first, ...rest] : [];
  const upper = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);
  if ('text' in first) return [{ text: upper(first.text) }, ...rest];
  return [{ figure: { ...first.figure, printed: upper(first.figure.printed) } }, ...rest];
}

function ofEach({ each, values, join, lead, say }: Each, speaker: Speaker): readonly Piece[] {
  const groups = groupsOf(each, speaker.scope);
  if (each.atMost !== undefined && groups.length > each.atMost) return [];
  const inner = { ...speaker, values: { ...speaker.values, ...values } };
  const said = groups
    .map((group) => pieces(say, { ...inner, scope: { ...speaker.scope, group } }))
    .filter((part) => part.length > 0);
  if (said.length === 0) return [];
  return [...(lead ? ofWording({ say: lead }, speaker) : []), ...joinedBy(said, join, speaker.lang)];
}

function ofWording({ say, when }: Say, speaker: Speaker): readonly Piece[] {
  if (when && !holdsHere(when, speaker.scope)) return [];
  const wording = say[speaker.lang];
  const shown: Piece[] = [];
  let end = 0;
  for (const match of wording.matchAll(PLACEHOLDER)) {
    const [placeholder, name = '', one, many] = match;
    const value = speaker.values[name];
    const taken = value && worth(value, speaker.scope);
    if (!value || !taken) return [];
    if (match.index > end) shown.push({ text: wording.slice(end, match.index) });
    if (one !== undefined && many !== undefined) shown.push({ text: countOf(taken.taken) === 1 ? one : many });
    else shown.push({ figure: figureFor(name, value, taken, speaker) });
    end = match.index + placeholder.length;
  }
  if (end < wording.length) shown.push({ text: wording.slice(end) });
  return shown;
}

/** Whether an expression is true of the first row of the group. */
function holdsHere(when: NonNullable<Say['when']>, { environment, group }: Scope): boolean {
  const first = group?.picked.find(({ rows }) => rows.length > 0);
  const row = first?.rows[0];
  if (!first || row === undefined) return false;
  const verdict = new Uint8Array(1);
  compileExpr(when, { table: first.table, environment })(row, row + 1, verdict);
  return verdict[0] === Truth.yes;
}

interface Worth {
  readonly taken: Taken;
  readonly detail?: ShownFigure['detail'];
  readonly disagrees?: Parameters<Notes['add']>[0];
}

/** The value as the wording may use it; undefined where there is none, or not as many as the wording speaks of. */
function worth({ from, worded, atLeast, atMost }: Value, scope: Scope): Worth | undefined {
  const found = foundIn(from, scope);
  if (!found) return undefined;
  const count = countOf(found.taken);
  if (found.taken.of !== 'percent' && count <= 0) return undefined;
  const isMeant = count >= (atLeast ?? -Infinity) && count <= (atMost ?? Infinity);
  return isMeant && (!worded || count in worded) ? found : undefined;
}

function foundIn(from: Value['from'], scope: Scope): Worth | undefined {
  const { book, catalogue } = scope.environment;
  const only = (taken: Taken | undefined): Worth | undefined => taken && { taken };
  switch (from.of) {
    case 'headline':
      return headline(figureOf(catalogue, from.figure), scope);
    case 'change':
      return only(change(figureOf(catalogue, from.figure), scope));
    case 'incomparable':
      return only(incomparable(catalogue.figures, scope));
    case 'year':
      return only(yearOf(book));
    default:
      return only(take(from, scope));
  }
}

const countOf = (taken: Taken): number => {
  switch (taken.of) {
    case 'number':
    case 'quantity':
      return taken.number;
    case 'money':
      return taken.fen;
    case 'words':
      return taken.words.length;
    case 'percent':
      return taken.change;
  }
};

function figureFor(
  name: string,
  value: Value,
  { taken, detail, disagrees }: Worth,
  { id, lang, notes, scope }: Speaker,
): ShownFigure {
  const { behind } = taken;
  const unread = 'unread' in taken && taken.unread > 0 ? [notes.unread(taken.unread, behind)] : [];
  return {
    id: `${id}.${name}`,
    printed: printed(value, taken, scope, lang),
    behind,
    ...(detail && { detail }),
    notes: [
      ...(disagrees ? [notes.add(disagrees)] : []),
      ...unread,
      ...(value.rules ? notes.about(value.rules, behind) : []),
    ],
  };
}

function printed({ as, worded }: Value, taken: Taken, { environment }: Scope, lang: Lang): string {
  const inWords = worded?.[countOf(taken)];
  if (inWords) return inWords[lang];
  switch (taken.of) {
    case 'number':
      return bounded(printCount(taken.number, lang), taken.bound, lang);
    case 'money':
      return bounded(printAmount(taken.fen, lang), taken.bound, lang);
    case 'quantity':
      return `${printCount(taken.number, lang)}${unitAfter(taken.unit, taken.number, lang)}`;
    case 'words': {
      const words = taken.words.map((word) => wordText(word, environment.book.year, lang));
      if (as === 'title') return titles(words, lang);
      return as === 'when' ? `${preposition(taken.words, lang)}${printList(words, lang)}` : printList(words, lang);
    }
    case 'percent':
      return printChange(taken.change, lang);
  }
}

/** Titles stand side by side in Chinese, without a sign between them. */
const titles = (words: readonly string[], lang: Lang): string => {
  const quoted = words.map((word) => printTitle(word, lang));
  return lang === 'zh' ? quoted.join('') : printList(quoted, lang);
};

/** English dates happen on days and in months. */
function preposition([first]: readonly Word[], lang: Lang): string {
  if (lang === 'zh' || first?.of !== 'day') return '';
  return isMonth(first.serial, first.precision) ? 'in ' : 'on ';
}

const wordText = (word: Word, year: number | undefined, lang: Lang): string =>
  word.of === 'name' ? word.name[lang] : printDay(word.serial, word.precision, year, lang);
