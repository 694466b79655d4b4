import { codesIn } from '../../../model/codelist';
import type { CodeColumn } from '../../../model/column';
import { any, attribute, column, compare } from '../../../model/expression';
import { columnOf, type Register } from '../../../model/register';
import { rowRule, type Family, type RowRule } from '../../../model/rule';
import { text } from '../../../model/text';

/** FL-10, for every column that declares whose league or city it is. */
const family: Family = (register) =>
  Object.entries(register.columns).flatMap(([id, each]) =>
    each.type === 'code' && each.cityOf !== undefined ? [inItsCity(register, id, each, each.cityOf)] : [],
  );
export default family;

/** A row about the city as a whole carries the city's own code, which is in order too. */
function inItsCity(register: Register, id: string, city: CodeColumn, code: string): RowRule {
  const { header } = city;
  const banners = columnOf(register, code);
  const scoped = banners.type === 'code' ? codesIn(banners.codes, banners.scope) : [];
  const banner = scoped.find((each) => each.parent !== undefined);
  const elsewhere = scoped.find((each) => each.parent !== undefined && each.parent !== banner?.parent);
  return rowRule(register, {
    rule: `${register.id}.${id}.in-its-city`,
    number: 'FL-10',
    severity: 'error',
    title: text(`${header.zh}与旗县代码一致`, `${header.en}: the banner belongs to it`),
    why: text(
      '旗县归错盟市，分盟市的小计就会出错。',
      'With a banner under the wrong city, every subtotal by city is wrong.',
    ),
    ground: [{ kind: 'standard', note: 'GB/T 2260' }],
    message: text(
      `第{row}行：代码{${code}}不属于“{${id}}”。`,
      `Row {row}: code {${code}} does not belong to "{${id}}".`,
    ),
    remedy: text('更正盟市或旗县代码。', 'Correct the city or the code of the banner.'),
    expect: any(compare(id, '=', attribute(code, 'parent')), compare(id, '=', column(code))),
    at: [id, code],
    examples: {
      pass: [
        { [id]: banner?.parent ?? null, [code]: banner?.id ?? null },
        { [id]: banner?.parent ?? null, [code]: null },
      ],
      fail: [{ [id]: banner?.parent ?? null, [code]: elsewhere?.id ?? null }],
    },
  });
}
