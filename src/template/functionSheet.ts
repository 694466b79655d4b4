import { formulaOf, functionId, type FunctionExample, type FunctionWords } from '../model/cellFunction';
import type { DesignCell, SheetDesign } from '../model/sheet';
import { text, type Lang } from '../model/text';
import type { Grid } from '../model/workbook';
import { Canvas } from './grid';
import { designRecords, pointer, recordsOf, stampRecord } from './stampRecords';
import type { Look } from './styles';
import { sheetOf } from './summaryFrame';
import { heightOf, linesOf } from './widths';

const WORDS = {
  name: text('函数示例', 'Functions'),
  title: text('单元格函数示例', 'Cell Functions by Example'),
  note: text(
    '公式以文字写出，复制到单元格（前面加“=”）即可计算；未安装“结对”的电脑不能计算这些函数，所以本表不含公式。',
    'Formulas are written as words: copy one into a cell, with = before it, to calculate it. A computer without Jiedui cannot, so this sheet holds no formulas.',
  ),
  heads: [text('函数', 'Function'), text('用途', 'What for'), text('公式', 'Formula'), text('结果', 'Result')],
} as const;
const WIDTHS = [20, 40, 56, 34] as const;
const BODY_SIZE = 10.5;
const WORD: Look = { role: 'words' };

/**
 * A sheet that shows the functions, a line an example. Formulas stand as words beside their values: where Jiedui is not
 * installed a real one becomes #NAME? (docs/decisions/0029).
 */
export function designFunctions(functions: readonly FunctionWords[], lang: Lang): SheetDesign {
  const canvas = new Canvas(lang, WIDTHS.length);
  canvas.line(0, WORDS.title[lang], { role: 'title' }, 33);
  canvas.line(1, WORDS.note[lang], { role: 'note' }, heightOf(2, 10));
  WORDS.heads.forEach((head, column) => {
    canvas.put(2, column, head[lang], { role: 'header' });
  });
  for (const own of functions) {
    for (const example of own.examples) {
      const row = canvas.rows.length;
      const formula = formulaOf(own, example);
      const result = resultCell(own, example);
      canvas.put(row, 0, functionId(own.name), WORD);
      canvas.put(row, 1, own.does[lang], WORD);
      canvas.put(row, 2, formula, WORD);
      canvas.put(row, 3, result.value, result.look);
      const lines = [own.does[lang], formula, String(result.value)].map((said, at) =>
        linesOf(said, WIDTHS[at + 1] ?? 1),
      );
      canvas.heights[row] = heightOf(Math.max(...lines), BODY_SIZE);
    }
  }
  const last = canvas.rows.length - 1;
  return sheetOf(canvas, WORDS.name[lang], WIDTHS, { header: [2, 2], last, frozenColumns: 1 }, lang);
}

/** The stamp sheet with a record of that sheet, which is no register. @param stamp the workbook's stamp sheet */
export function designFunctionStamp(stamp: Grid | undefined, sheet: SheetDesign): SheetDesign {
  const kept = (stamp ? recordsOf(stamp) : []).filter(
    ([kind]) => kind?.value !== 'jiedui' && kind?.value !== 'functions',
  );
  return designRecords([
    ...kept,
    [...stampRecord('functions'), pointer(sheet.name, sheet.rows[0]?.[0]?.value ?? null)],
  ]);
}

/** One value as it is; the cells of a range in one, as a person would say them. */
function resultCell(
  { isDate }: FunctionWords,
  { gives }: FunctionExample,
): { readonly value: DesignCell['value']; readonly look: Look } {
  if (typeof gives === 'object') {
    return { value: gives.map((row) => row.map((cell) => String(cell ?? '')).join(', ')).join('; '), look: WORD };
  }
  if (typeof gives === 'number')
    return { value: gives, look: { role: 'figure', format: isDate ? 'yyyy-mm-dd' : '0.######' } };
  return { value: gives, look: WORD };
}
