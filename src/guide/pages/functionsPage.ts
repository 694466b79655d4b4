import { formulaOf, functionId, type Cell, type FunctionExample, type FunctionWords } from '../../model/cellFunction';
import { isoDate } from '../../model/date';
import { text, type Text } from '../../model/text';
import { words, type Block, type Page, type Section } from '../page';

const WORDS = {
  title: text('单元格函数', 'Cell functions'),
  opening: text(
    '装有“结对”的Excel中，可以在单元格里直接使用下列函数。除注明取整片区域的参数外，可以填一个单元格，也可以填一片区域，结果随之铺开；空白单元格的结果也是空白。',
    'In an Excel with Jiedui these functions can be typed into cells. Unless a parameter takes a range as a whole, give one cell or a range, and the answer is as large; a blank cell gives a blank.',
  ),
  beside: text(
    '官方表样不使用这些函数：没有安装“结对”的电脑打开工作簿时，重新计算后会显示#NAME?。报送前请把用到的单元格粘贴为数值。',
    'Official sheets do not use them: on a computer without Jiedui such cells show #NAME? once they are calculated again. Paste them as values before a workbook is sent.',
  ),
  parameter: text('参数', 'Parameter'),
  meaning: text('说明', 'Meaning'),
  formula: text('公式', 'Formula'),
  result: text('结果', 'Result'),
  optional: text('可不填。', 'May be left out. '),
  repeating: text('可重复。', 'May be repeated. '),
} as const;

/** Every cell function: what it gives, what it takes, and its examples. */
export const functionsPage = (functions: readonly FunctionWords[]): Page => ({
  path: 'functions',
  title: WORDS.title,
  isSearched: true,
  opening: [words(WORDS.opening), words(WORDS.beside)],
  sections: functions.map(section),
});

const same = (said: string): Text => text(said, said);

const section = (own: FunctionWords): Section => ({
  heading: same(functionId(own.name)),
  id: own.name,
  blocks: [
    words(own.does),
    {
      type: 'table',
      head: [WORDS.parameter, WORDS.meaning],
      rows: own.parameters.map(({ name, help, optional, repeating }) => {
        const mark = repeating ? WORDS.repeating : optional ? WORDS.optional : same('');
        return [name, text(mark.zh + help.zh, mark.en + help.en)];
      }),
    },
    ...examplesOf(own),
  ],
});

function examplesOf(own: FunctionWords): Block[] {
  if (own.examples.length === 0) return [];
  const rows = own.examples.map((example) => [same(`=${formulaOf(own, example)}`), same(shownResult(own, example))]);
  return [{ type: 'table', head: [WORDS.formula, WORDS.result], rows }];
}

/** A result as the cell shows it; of several cells one after the other, those of a column behind semicolons. */
export function shownResult({ isDate }: Pick<FunctionWords, 'isDate'>, { gives }: FunctionExample): string {
  const shown = (cell: Cell): string => {
    if (typeof cell === 'boolean') return String(cell).toUpperCase();
    return isDate && typeof cell === 'number' ? isoDate(cell) : String(cell ?? '');
  };
  return typeof gives === 'object' ? gives.map((row) => row.map(shown).join(', ')).join('; ') : shown(gives);
}
