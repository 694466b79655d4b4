import type { Lang, Text } from '../model/text';
import { text } from '../model/text';
import { FOLDERS, type Block, type Page, type Phrase, type Section } from './page';
import type { ExampleTable } from './ruleExamples';

const WORDS = {
  handbook: text('结对手册', 'Handbook of Jiedui'),
  index: text('目录', 'Contents'),
  search: text('在本页查找', 'Find on this page'),
  nothing: text('没有找到。', 'Nothing was found.'),
  good: text('正确', 'Right'),
  bad: text('有误', 'Wrong'),
  code: text('规则文件', 'Rule file'),
} as const;
const LANGUAGES: Readonly<Record<Lang, string>> = { zh: 'zh-CN', en: 'en' };
const OTHER: Readonly<Record<Lang, { readonly lang: Lang; readonly name: string }>> = {
  zh: { lang: 'en', name: 'English' },
  en: { lang: 'zh', name: '中文' },
};

/**
 * A page in one language, as a file of the handbook: `zh-CN/rules/RL-01.html`. What `main` holds is all there is to
 * read; the pane takes it from there. A line for each thing said, so that a change to a rule reads as one.
 */
export function html(page: Page, lang: Lang): string {
  const up = '../'.repeat(page.path.split('/').length - 1);
  const other = OTHER[lang];
  const title = page.path === 'index' ? page.title[lang] : `${page.title[lang]} · ${WORDS.handbook[lang]}`;
  return lines([
    '<!doctype html>',
    `<html lang="${LANGUAGES[lang]}">`,
    '<head>',
    '<meta charset="utf-8" />',
    `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'self'; script-src 'self'" />`,
    '<meta name="viewport" content="width=device-width, initial-scale=1" />',
    `<title>${safe(title)}</title>`,
    `<link rel="stylesheet" href="${up}../guide.css" />`,
    ...(page.isSearched ? [`<script src="${up}../guide.js" defer></script>`] : []),
    '</head>',
    '<body>',
    '<header>',
    `<a href="${up}index.html">${WORDS.index[lang]}</a>`,
    `<a href="${up}../${FOLDERS[other.lang]}/${page.path}.html" lang="${LANGUAGES[other.lang]}" hreflang="${LANGUAGES[other.lang]}">${other.name}</a>`,
    '</header>',
    '<main>',
    `<h1>${safe(page.title[lang])}</h1>`,
    ...(page.isSearched ? searchLines(lang) : []),
    ...(page.opening ?? []).flatMap((block) => blockLines(block, up, lang)),
    ...page.sections.flatMap((section) => sectionLines(section, up, lang)),
    '</main>',
    '</body>',
    '</html>',
  ]);
}

const lines = (of: readonly string[]): string => `${of.join('\n')}\n`;

/** Text as it is read, whatever marks it holds. */
const safe = (words: string): string => words.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/** The same between the marks of an attribute. */
const attribute = (words: string): string => safe(words).replaceAll('"', '&quot;');

const searchLines = (lang: Lang): string[] => [
  `<input type="search" aria-label="${WORDS.search[lang]}" placeholder="${WORDS.search[lang]}" />`,
  `<p role="status" data-nothing="${WORDS.nothing[lang]}"></p>`,
];

function sectionLines({ heading, id, isPart, blocks }: Section, up: string, lang: Lang): string[] {
  const tag = isPart ? 'h3' : 'h2';
  const name = id === undefined ? '' : ` id="${attribute(id)}"`;
  return [`<${tag}${name}>${safe(heading[lang])}</${tag}>`, ...blocks.flatMap((block) => blockLines(block, up, lang))];
}

function blockLines(block: Block, up: string, lang: Lang): string[] {
  const phrases = (of: readonly Phrase[]): string => of.map((phrase) => phraseWords(phrase, up, lang)).join('');
  switch (block.type) {
    case 'words':
      return [`<p>${phrases(block.words)}</p>`];
    case 'list': {
      const tag = block.numbered ? 'ol' : 'ul';
      return [`<${tag}>`, ...block.items.map((item) => `<li>${phrases(item)}</li>`), `</${tag}>`];
    }
    case 'described':
      return [
        '<dl>',
        ...block.items.flatMap(({ name, id, lines: said }) => [
          `<dt${id === undefined ? '' : ` id="${attribute(id)}"`}>${phraseWords(name, up, lang)}</dt>`,
          ...said.map((line) => `<dd>${phrases(line)}</dd>`),
        ]),
        '</dl>',
      ];
    case 'table':
      return tableLines(block, undefined, lang);
    case 'example':
      return block.tables.flatMap((table) => exampleLines(table, block.good, lang));
    case 'file':
      return [`<pre tabindex="0" aria-label="${WORDS.code[lang]}"><code>${safe(block.content)}</code></pre>`];
  }
}

function phraseWords({ text: words, to }: Phrase, up: string, lang: Lang): string {
  const said = safe(words[lang]);
  if (to === undefined) return said;
  const [path = '', id] = to.split('#');
  return `<a href="${up}${path}.html${id === undefined ? '' : `#${attribute(id)}`}">${said}</a>`;
}

/** A small sheet, with a mark that says whether it is right besides its colour. */
function exampleLines(table: ExampleTable, good: boolean, lang: Lang): string[] {
  const verdict = `${good ? '✓' : '✗'} ${WORDS[good ? 'good' : 'bad'][lang]}`;
  const caption = table.sheet ? `${verdict} · ${table.sheet[lang]}` : verdict;
  return tableLines(table, { caption, kind: good ? 'good' : 'bad' }, lang);
}

/** A table in a frame that scrolls by itself, with the keyboard too. */
function tableLines(
  { head, rows }: { readonly head: readonly Text[]; readonly rows: readonly (readonly Text[])[] },
  as: { readonly caption: string; readonly kind: string } | undefined,
  lang: Lang,
): string[] {
  const cells = (row: readonly Text[], tag: string): string =>
    `<tr>${row.map((cell) => `<${tag}>${safe(cell[lang])}</${tag.split(' ')[0] ?? ''}>`).join('')}</tr>`;
  const frame = as ? ` aria-label="${attribute(as.caption)}"` : '';
  return [
    `<div class="frame" role="group" tabindex="0"${frame}>`,
    `<table${as ? ` class="${as.kind}"` : ''}>`,
    ...(as ? [`<caption>${safe(as.caption)}</caption>`] : []),
    ...(head.length > 0 ? ['<thead>', cells(head, 'th scope="col"'), '</thead>'] : []),
    '<tbody>',
    ...rows.map((row) => cells(row, 'td')),
    '</tbody>',
    '</table>',
    '</div>',
  ];
}
