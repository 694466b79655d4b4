import type { LeftOut } from '../model/leftOut';

/** The official numbers without a rule, as a page of the project's papers. */
export const leftOutList = (leftOut: readonly LeftOut[]): string =>
  [
    '# 未设规则的编号 Numbers without a rule',
    'Written by `npm run generate` from `src/catalogue/leftOut.ts`. As worded they would accuse good data, or no workbook can tell.',
    ...(leftOut.length === 0 ? ['Every number has its rule.'] : []),
    ...leftOut.map(({ number, title, why }) => `## ${number} ${title.zh} ${title.en}\n\n${why.zh}\n\n${why.en}`),
  ].join('\n\n') + '\n';
