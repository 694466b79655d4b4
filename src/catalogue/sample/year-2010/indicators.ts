import type { DataRow } from '../../../model/data';
import { text, type Lang } from '../../../model/text';
import { figures } from '../../overview/figures';
import { sampleRow } from '../row';

/**
 * What the yearbook of 2011 prints of 2010: schools, hospitals and people trained (“about 2,900”). Its money comes in
 * other sums than these (24.48 million yuan in all, 23.2 of it public), so the split is made up within them.
 */
const STATED: Readonly<Record<string, number>> = { H05: 29, H06: 86, H08: 2900 };
const GENERATED: Readonly<Record<string, number>> = { H01: 1820, H02: 500, H03: 28, H04: 100, H07: 24, H09: 128 };

const ABOUT = text('年鉴原文为“约2900人”', 'the yearbook says “about 2,900”');

/** R20 of the year before. */
export const indicatorRows = (lang: Lang): readonly DataRow[] =>
  figures.map(({ id, title, unit }) =>
    sampleRow({
      stated: {
        ind_id: id,
        ind: title[lang],
        unit,
        value: STATED[id],
        ...(id === 'H08' && { explain: ABOUT[lang] }),
      },
      generated: { value: GENERATED[id] },
    }),
  );
