import type { Ground, Severity } from '../model/rule';
import { text, type Text } from '../model/text';

/** What a severity asks for. */
export const SEVERITIES: Readonly<Record<Severity, { readonly name: Text; readonly meaning: Text }>> = {
  error: {
    name: text('错误', 'Error'),
    meaning: text('须更正后再上报。', 'To be corrected before the sheet is filed.'),
  },
  warning: {
    name: text('警告', 'Warning'),
    meaning: text(
      '须核对；属实的附书面说明，可以保留。',
      'To be looked into; what is true may stand with a written explanation.',
    ),
  },
  advice: {
    name: text('建议', 'Advice'),
    meaning: text('供参考；属实的可以保留。', 'For consideration; what is true may stand.'),
  },
};

/** The kinds of rules, as their numbers begin. */
export const KINDS: Readonly<Record<string, Text>> = {
  FL: text('单元格', 'Cells'),
  TF: text('文字和格式', 'Text and format'),
  RL: text('行内', 'Within a row'),
  RG: text('表内', 'Within a sheet'),
  CR: text('表间勾稽', 'Between sheets'),
  CP: text('与往期比较', 'Against earlier periods'),
  CM: text('资金和项目管理', 'Management of funds and projects'),
};

const GROUNDS: Readonly<Record<Ground['kind'], Text>> = {
  article: text('对口帮扶公开报道', 'The published account of the cooperation'),
  source: text('公开资料', 'Public source'),
  standard: text('标准', 'Standard'),
  judgement: text('业务判断', 'Professional judgement'),
};

/** Grounds in words; numbers of our own figures tell nobody anything. */
export function groundsOf(grounds: readonly Ground[]): Text[] {
  const words = grounds.map(({ kind, note }) => {
    const named = note === undefined || /^F\d/.test(note) ? text('', '') : inBothLanguages(note);
    return text(joint(GROUNDS[kind].zh, '：', named.zh), joint(GROUNDS[kind].en, ': ', named.en));
  });
  return [...new Map(words.map((each) => [each.zh + each.en, each])).values()];
}

const joint = (kind: string, mark: string, name: string): string => (name === '' ? kind : `${kind}${mark}${name}`);

/** Notes are Chinese, then English behind a comma; or a number both languages read; or English alone. */
export function inBothLanguages(note: string): Text {
  const [, zh, en] = /^(.*\p{Script=Han}.*?), ([^\p{Script=Han}]+)$/u.exec(note) ?? [];
  if (zh !== undefined && en !== undefined) return text(zh, en);
  const isNumber = /^[A-Z/]+[\s\d]/.test(note);
  return isNumber || /\p{Script=Han}/u.test(note) ? text(note, note) : text('', note);
}

/** Where a code list comes from, as its declaration says it in English; Chinese pages name the kind. */
export function sourceOf(source: string): Text {
  const standard = /^GB(?:\/T)? [\d.-]+/.exec(source)?.[0];
  const kinds = [
    ...(standard === undefined ? [] : [`${GROUNDS.standard.zh}：${standard}`]),
    ...(source.includes('article') ? [GROUNDS.article.zh] : []),
    ...(source.includes('judgement') ? [GROUNDS.judgement.zh] : []),
    ...(source.includes('usage') ? ['公文表格惯例'] : []),
  ];
  return text(kinds.join('、'), `${source.charAt(0).toUpperCase()}${source.slice(1)}`);
}
