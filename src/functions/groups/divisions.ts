import { divisions as list } from '../../catalogue/codelists/divisions';
import { plain } from '../../engine/read/clean';
import { codeReader } from '../../engine/read/codes';
import { inItsPlace, isInForce, spellingsOfCode, type Code } from '../../model/codelist';
import { fromSerial } from '../../model/date';
import { text } from '../../model/text';
import { column, each, LANGUAGE, one, optional, type CellFunction } from '../declare';
import { noAnswer } from '../fault';
import { shown, type Given } from '../given';

const WORDS = {
  unknown: text('没有行政区划代码{code}。', 'There is no division {code}.'),
  replaced: text(
    '{code}{name}在{year}年无效，当年为{other}。',
    '{code} {name} was not in force in {year}; that year it was {other}.',
  ),
  notInForce: text('{code}{name}在{year}年无效。', '{code} {name} was not in force in {year}.'),
  noName: text('没有名为“{name}”的地方。', 'There is no place "{name}".'),
  perhaps: text('没有名为“{name}”的地方，可能是{perhaps}。', 'There is no place "{name}"; perhaps {perhaps}.'),
  noCity: text('{code}{name}没有上级盟市。', '{code} {name} belongs to no league or city.'),
} as const;
const CODE = each(
  text('代码', 'code'),
  text('6位行政区划代码，或一片区域。', 'A division code of six digits, or a range.'),
);
const YEAR = optional(
  one(text('年份', 'year'), text('以哪一年为准；不填不核对年份。', 'As of which year; any year by default.')),
);

const codes: readonly Code[] = list.codes;
const byId = new Map(codes.map((code) => [code.id, code]));
const read = codeReader({ codes: list, show: 'id' }, 'zh');

function divisionOf(given: Given, index = 0): Code {
  const id = given.identifier(index);
  const code = byId.get(id);
  if (!code) throw noAnswer(WORDS.unknown, { code: shown(id) });
  return code;
}

const yearOf = (given: Given, index: number): number => {
  const value = given.limited(index, 1900, 2_958_465);
  // A date says a year too.
  return value > 9999 ? fromSerial(value).year : value;
};

/** The code, where it is in force. @throws {FunctionFault} that says what was in its place */
function inForce(code: Code, year: number): Code {
  if (isInForce(code, year)) return code;
  const other = inItsPlace(code, list, year);
  const values = { code: code.id, name: code.label, year: String(year) };
  if (!other) throw noAnswer(WORDS.notInForce, values);
  throw noAnswer(WORDS.replaced, {
    ...values,
    other: text(`${other.id}${other.label.zh}`, `${other.id} ${other.label.en}`),
  });
}

const divname: CellFunction = {
  name: 'DIVNAME',
  does: text('行政区划代码对应的名称。', 'The name of a division.'),
  parameters: [CODE, YEAR, LANGUAGE],
  examples: [
    { given: [150430, 2011], gives: '敖汉旗' },
    { given: [150430, 2011, 'en'], gives: 'Aohan Banner' },
    { given: [column('110228', '110118')], gives: column('密云县', '密云区') },
  ],
  run(given) {
    const code = divisionOf(given);
    return (given.has(1) ? inForce(code, yearOf(given, 1)) : code).label[given.language(2)];
  },
};

/** Codes a spelling may mean that are in force in a year. */
function meantIn(name: string, year: number): readonly Code[] {
  const word = plain(name);
  return codes.filter(
    (code) =>
      isInForce(code, year) &&
      [...spellingsOfCode(code), ...(code.ambiguous ?? [])].some((spelling) => plain(spelling) === word),
  );
}

const divcode: CellFunction = {
  name: 'DIVCODE',
  does: text(
    '地名（简称、旧称、英文名都可以）对应的行政区划代码。',
    'The code of a place, by any of its names in either language.',
  ),
  parameters: [
    each(
      text('地名', 'name'),
      text('区县、旗县或盟市的名称。', 'The name of a district, banner, county, league or city.'),
    ),
    YEAR,
  ],
  examples: [
    { given: ['察右后旗'], gives: '150928' },
    { given: ['Wulanchabu'], gives: '150900' },
    { given: ['密云', 2011], gives: '110228' },
    { given: ['密云', 2016], gives: '110118' },
  ],
  run(given) {
    const name = given.text(0);
    const { value, suggestion } = read(name);
    const year = given.has(1) ? yearOf(given, 1) : undefined;
    const [meant, ...others] = year === undefined ? [] : meantIn(name, year);
    if (meant && others.length === 0) return meant.id;
    const found = value === undefined ? undefined : codes[value];
    if (found) return (year === undefined ? found : inForce(found, year)).id;
    const perhaps = suggestion?.split('、').map((id) => `${id}${byId.get(id)?.label.zh ?? ''}`);
    throw perhaps
      ? noAnswer(WORDS.perhaps, { name: shown(name), perhaps: perhaps.join('、') })
      : noAnswer(WORDS.noName, { name: shown(name) });
  },
};

const divmap: CellFunction = {
  name: 'DIVMAP',
  does: text('一地在另一年的行政区划代码。', 'The code a place had or has in another year.'),
  parameters: [
    CODE,
    one(text('原年份', 'from'), text('代码所属的年份。', 'The year of the code.')),
    one(text('目标年份', 'to'), text('要换算到的年份。', 'The year asked for.')),
  ],
  examples: [
    { given: [110228, 2011, 2016], gives: '110118' },
    { given: [110118, 2016, 2011], gives: '110228' },
  ],
  run(given) {
    const code = inForce(divisionOf(given), yearOf(given, 1));
    const year = yearOf(given, 2);
    const other = inItsPlace(code, list, year);
    if (!other) throw noAnswer(WORDS.notInForce, { code: code.id, name: code.label, year: String(year) });
    return other.id;
  },
};

const cityof: CellFunction = {
  name: 'CITYOF',
  does: text('旗县所属的盟市，区县所属的市。', 'The league or city a banner, county or district belongs to.'),
  parameters: [CODE, LANGUAGE],
  examples: [
    { given: [150928], gives: '乌兰察布市' },
    { given: [150928, 'en'], gives: 'Ulanqab City' },
    { given: [110108], gives: '北京市' },
  ],
  run(given) {
    const code = divisionOf(given);
    const above = code.scope === 'city' ? code : byId.get(code.parent ?? '');
    if (!above) throw noAnswer(WORDS.noCity, { code: code.id, name: code.label });
    return above.label[given.language(1)];
  },
};

/** Divisions by code and name, as they were in a year. */
export const divisions: readonly CellFunction[] = [divname, divcode, divmap, cityof];
