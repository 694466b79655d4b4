import type { DataRow } from '../../../model/data';
import { text, type Lang } from '../../../model/text';
import { sampleRow } from '../row';
import { PAIRS } from './pairings';

const REPORT = text('2011年度报表', 'Annual sheets 2011');
const DUE = '2012-01-10';
/** Every so many units one files late, or its sheets go back. */
const LATE = 7;
const RETURNED = 5;

/** R21: filings of the sixteen districts and eight banners. How they filed is not known: all of it is made up. */
export const filingRows = (lang: Lang): readonly DataRow[] => {
  const units = [...new Set([...PAIRS.map(({ district }) => district), ...PAIRS.map(({ banner }) => banner).sort()])];
  return units.map((unit, index) => {
    const went = index % RETURNED === RETURNED - 1 ? 1 : 0;
    return sampleRow({
      generated: {
        filing_id: `SB-2011-${String(index + 1).padStart(2, '0')}`,
        unit_code: unit,
        report: REPORT[lang],
        due: DUE,
        filed: index % LATE === LATE - 1 ? '2012-01-12' : '2012-01-09',
        returned: went,
        errors: went * 2,
      },
    });
  });
};
