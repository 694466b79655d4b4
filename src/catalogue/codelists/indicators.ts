import { codeList } from '../../model/codelist';
import { text } from '../../model/text';
import { figures } from '../overview/figures';

/** The headline figures of the annual overview; ids are the codes printed on it. */
export const indicators = codeList({
  id: 'indicators',
  title: text('年度概览指标', 'Indicators of the annual overview'),
  source: 'article: headline figures of 2011',
  codes: figures.map((figure) => ({ id: figure.id, label: figure.title })),
});
