import { a1 } from '../../model/address';
import type { Counts, Finding, FindingFix } from '../../model/finding';
import type { Rule } from '../../model/rule';
import { fill, placeholdersOf, text, type Lang, type Text } from '../../model/text';
import type { Context, Explanation, Spotted } from './context';
import { explain } from './forms';
import { rowName, withoutPersonal } from './print';
import type { Fix } from '../fix/fix';
import { fixOf } from '../fix/fixOf';
import { hidePersonal } from '../identifiers/hide';
import { suspectsOf } from '../locate/locate';

/** What joins the message and the remedy of a finding. */
const JOINT = text('', ' ');

/** Findings in the order of the report, and which of them share a cause. */
export interface Listing {
  readonly context: Context;
  /** Positions in the store, in the order of the report. */
  readonly order: Int32Array;
  /** By position in the store: the one whose cause a finding shares, or −1. */
  readonly causes: Int32Array;
}

/**
 * The findings of a check in the order of the report. They are kept as columns and put into words one at a time:
 * nobody reads the words of 30,000 findings at once.
 */
export class FindingList {
  private inverse: Int32Array | undefined;

  /**
   * @param listing the findings in order; asked for when one of them is looked at, since after an edit nobody may
   * @param counts how many findings of each severity there are
   */
  constructor(
    private readonly listing: () => Listing,
    readonly counts: Counts,
  ) {}

  get size(): number {
    return this.counts.error + this.counts.warning + this.counts.advice;
  }

  /** The rule a finding breaks. */
  rule(position: number): Rule {
    const { context, order } = this.listing();
    return context.rules[context.found.rules[order[position]!]!]!;
  }

  /** The table of the book a finding stands in. */
  table(position: number): number {
    const { context, order } = this.listing();
    return context.found.tables[order[position]!]!;
  }

  /** The data row of that table, counting from 0; −1 for findings about a sheet or one of its totals. */
  row(position: number): number {
    const { context, order } = this.listing();
    return context.found.rows[order[position]!]!;
  }

  /** The leading cell, counting from 0. */
  cell(position: number): { row: number; column: number } {
    const { context, order } = this.listing();
    const { found } = context;
    const index = order[position]!;
    return { row: found.sheetRows[index]!, column: found.sheetColumns[index]! };
  }

  /** The position of the finding whose cause one shares, or −1. */
  cause(position: number): number {
    const { order, causes } = this.listing();
    const cause = causes[order[position]!]!;
    return cause < 0 ? cause : this.positions()[cause]!;
  }

  /** How a finding is mended; undefined where only a person can tell. */
  fix(position: number): Fix | undefined {
    const { context, order } = this.listing();
    return fixOf(this.rule(position), spottedAt(context, order[position]!), context);
  }

  /** One finding in words. @throws {Error} when the rule's message has a placeholder its form does not know. */
  describe(position: number): Finding {
    const { context, order, causes } = this.listing();
    const index = order[position]!;
    const { found, tables } = context;
    const rule = this.rule(position);
    const spotted = spottedAt(context, index);
    const table = tables[spotted.place.table]!;
    const { value, observed, expected, difference, suggestion, related } = explain(rule, spotted, context);
    const name = rowName(table, spotted.place.row);
    const fix = fixOf(rule, spotted, context);
    const suspects = suspectsOf(rule, spotted, context);
    const cause = causes[index]!;
    const wholeSheet = found.rows[index]! < 0 && rule.form === 'sheet' && !rule.check.startsWith('formula');
    return {
      rule: rule.rule,
      number: rule.number,
      severity: rule.severity,
      ...(rule.trial && { trial: true }),
      register: table.register.id,
      sheet: table.sheet,
      cell: a1(spotted.place.sheetRow, spotted.place.sheetColumn),
      ...(!wholeSheet && { row: spotted.place.sheetRow + 1 }),
      ...(name !== undefined && { name: hidePersonal(name) }),
      message: withoutPersonal(text(wording(rule, 'zh', value), wording(rule, 'en', value))),
      ...(observed && { observed: withoutPersonal(observed) }),
      ...(expected && { expected: withoutPersonal(expected) }),
      ...(difference && { difference: withoutPersonal(difference) }),
      related,
      // A masked number is no value one could put into a cell.
      ...(suggestion !== undefined && hidePersonal(suggestion) === suggestion && { suggestion }),
      ...(suspects.length > 0 && { suspects }),
      ...(fix && { fix: fixInWords(fix) }),
      ...(cause >= 0 && { cause: nameOf(cause, context) }),
    };
  }

  /** Positions in the report by those in the store. */
  private positions(): Int32Array {
    if (!this.inverse) {
      const { order } = this.listing();
      this.inverse = new Int32Array(order.length);
      for (let position = 0; position < order.length; position++) this.inverse[order[position]!] = position;
    }
    return this.inverse;
  }
}

const fixInWords = ({ safe, cells }: Fix): FindingFix => ({
  before: withoutPersonal(cells[0].before),
  after: withoutPersonal(cells[0].after),
  cells: cells.length,
  safe,
});

/** How other findings name one: `rule@sheet!cell`. */
function nameOf(index: number, { found, rules, tables }: Context): string {
  const cell = a1(found.sheetRows[index]!, found.sheetColumns[index]!);
  return `${rules[found.rules[index]!]!.rule}@${tables[found.tables[index]!]!.sheet}!${cell}`;
}

function spottedAt({ found }: Context, index: number): Spotted {
  return {
    index,
    place: {
      table: found.tables[index]!,
      row: found.rows[index]!,
      sheetRow: found.sheetRows[index]!,
      sheetColumn: found.sheetColumns[index]!,
    },
  };
}

/** Message and remedy in one language, the placeholders filled. */
function wording(rule: Rule, lang: Lang, value: Explanation['value']): string {
  return [rule.message, rule.remedy].map((part: Text) => filled(part[lang], lang, value)).join(JOINT[lang]);
}

function filled(words: string, lang: Lang, value: Explanation['value']): string {
  const values: Record<string, string> = {};
  for (const name of placeholdersOf(words)) {
    const found = value(name);
    if (found) values[name] = found[lang];
  }
  return fill(words, values);
}
