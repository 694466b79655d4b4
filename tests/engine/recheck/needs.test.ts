import { Needs } from '../../../src/engine/recheck/needs';
import { a1Range, parseA1Range } from '../../../src/model/address';
import type { SheetRange } from '../../../src/model/workbook';
import { gridsOfMarkdown } from '../../support/sheetText';

const BOOK = `
## 台账

|   | A | B | C | D |
|---|---|---|---|---|
| 1 | 序号 | 数量 | 单价 | 金额 |
| 2 | 1 | 2 | 3 | =B2*C2 → 6 |
| 3 | 2 | 5 | 7 | =B3*C3 → 35 |
| 4 | 合计 |  |  | =SUM(D2:D3) → 41 |

## 汇总 表

|   | A | B |
|---|---|---|
| 1 | 项目 | 金额 |
| 2 | 全部 | =台账!$D$4 → 41 |
| 3 | 两倍 | =2*B2 → 82 |
| 4 | 个数 | =COUNTIF(台账!A:A,">1") → 1 |
| 5 | 其他 | 5 |
`;

const needs = new Needs(gridsOfMarkdown(BOOK));

function range(sheet: string, address: string): SheetRange {
  const found = parseA1Range(address);
  if (!found) throw new Error(`${address} is no range`);
  return { sheet, range: found };
}

const after = (...edits: SheetRange[]): string[] =>
  needs.after(edits).map((each) => `${each.sheet}!${a1Range(each.range)}`);

describe('what has to be read again', () => {
  it('is the edited row in full where nothing follows from it', () => {
    expect(after(range('汇总 表', 'B5'))).toEqual(['汇总 表!A5:B5']);
  });

  it('follows formulas of the row to totals, other sheets and on', () => {
    expect(after(range('台账', 'B2'))).toEqual(['台账!A2:D2', '台账!A4:D4', '汇总 表!A2:B3']);
  });

  it('knows whole columns of other sheets', () => {
    expect(after(range('台账', 'A3'))).toEqual(['台账!A3:D3', '汇总 表!A4:B4']);
  });

  it('stops at the last row where whole columns were edited', () => {
    expect(after(range('汇总 表', 'A1:A1048576'))).toEqual(['汇总 表!A1:B5']);
  });

  it('gives back what stands on no sheet of the book', () => {
    expect(after(range('别的', 'A1'))).toEqual(['别的!A1']);
  });
});
