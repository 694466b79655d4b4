import type { DataRow } from '../../../model/data';
import type { Lang } from '../../../model/text';
import { figures } from '../../overview/figures';
import { sampleRow } from '../row';

/**
 * Headline figures as printed. Plan and last year stay blank: no figure of 2010 is defined as those of 2011 are. So does
 * the explanation of H01, which is for the office to give.
 */
const VALUES: Readonly<Record<string, number>> = {
  H01: 8000,
  H02: 1600,
  H03: 164,
  H04: 2614,
  H05: 8,
  H06: 5,
  H07: 32,
  H08: 648,
  H09: 2778,
};

/** R20. */
export const indicatorRows = (lang: Lang): readonly DataRow[] =>
  figures.map(({ id, title, unit }) =>
    sampleRow({ stated: { ind_id: id, ind: title[lang], unit, value: VALUES[id] } }),
  );
