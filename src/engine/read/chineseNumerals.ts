/**
 * Numbers in Chinese signs, everyday ones (三十二) and those of accounts (贰拾). Only what has one reading is read:
 * 三百二 (320 in speech), 二三十 (twenty or thirty) and 几十 are no numbers here.
 */

const FIGURES = '零一二三四五六七八九';
const TWINS: Readonly<Record<string, string>> = {
  ...{ 〇: '零', '○': '零', 壹: '一', 贰: '二', 弍: '二', 两: '二', 叁: '三', 肆: '四', 伍: '五', 陆: '六' },
  ...{ 柒: '七', 捌: '八', 玖: '九', 拾: '十', 佰: '百', 仟: '千', 萬: '万', 億: '亿', 廿: '二十', 卅: '三十' },
};
const TWIN = new RegExp(`[${Object.keys(TWINS).join('')}]`, 'g');
const UNITS: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000 };

/** The signs a number in Chinese may be of, as a class of a pattern. */
export const NUMERAL_SIGNS = `${FIGURES}${Object.keys(TWINS).join('')}十百千万亿`;
const FIGURE = `[${FIGURES}〇○壹贰弍两叁肆伍陆柒捌玖]`;
const NUMERAL = new RegExp(`^(负?)([${NUMERAL_SIGNS}]+)(?:点(${FIGURE}+))?$`);
const MONEY = new RegExp(
  `^(?:人民币)?(?:([${NUMERAL_SIGNS}]+)[元圆块])?零?(?:(${FIGURE})角)?零?(?:(${FIGURE})分)?[整正]?$`,
);
const MONEY_SIGNS = /[角分整正]/;

/**
 * The number a text says in Chinese signs: 三十二 → 32, 一百零五 → 105, 三点五 → 3.5, 二〇一一 → 2011; undefined for
 * anything else.
 * @param bare whether 百 and 千 may stand for one hundred and one thousand, as they do in 百余人
 */
export function chineseNumber(text: string, bare = false): number | undefined {
  const match = NUMERAL.exec(text);
  if (!match?.[2]) return undefined;
  const signs = match[2].replace(TWIN, (sign) => TWINS[sign]!);
  const whole = figureByFigure(signs) ?? withUnits(signs, bare);
  if (whole === undefined) return undefined;
  const value = match[3] === undefined ? whole : Number(`${whole}.${digitsOf(match[3])}`);
  return match[1] === '' || value === 0 ? value : -value;
}

/** An amount written out in yuan, 角 and 分: 壹佰元伍角陆分 → 100.56, 叁万元整 → 30000; undefined for anything else. */
export function chineseYuan(text: string): number | undefined {
  if (!MONEY_SIGNS.test(text)) return undefined;
  const match = MONEY.exec(text);
  const parts: readonly (string | undefined)[] = match?.slice(1) ?? [];
  if (parts.every((part) => part === undefined)) return undefined;
  const [yuan = '零', jiao = '零', fen = '零'] = parts;
  const whole = chineseNumber(yuan);
  return whole === undefined ? undefined : Number(`${whole}.${digitsOf(jiao)}${digitsOf(fen)}`);
}

const digitsOf = (signs: string): string => Array.from(signs, (sign) => FIGURES.indexOf(TWINS[sign] ?? sign)).join('');

/** 二〇一一: figures alone, as years and telephones are written. Two of them without a zero could be "one or two". */
function figureByFigure(signs: string): number | undefined {
  if (signs.length < 2 || !Array.from(signs).every((sign) => FIGURES.includes(sign))) return undefined;
  return signs.length > 2 || signs.endsWith('零') ? Number(digitsOf(signs)) : undefined;
}

/** 三亿二千万零五: up to four signs of units before each of 亿 and 万. */
function withUnits(signs: string, bare: boolean): number | undefined {
  let value = 0;
  let rest = signs;
  for (const [sign, size] of [
    ['亿', 1e8],
    ['万', 1e4],
  ] as const) {
    const at = rest.indexOf(sign);
    if (at < 0) continue;
    const before = at === 0 && bare && value === 0 ? 1 : section(rest.slice(0, at), bare, value > 0);
    if (before === undefined || before === 0) return undefined;
    value += before * size;
    rest = rest.slice(at + 1);
  }
  if (rest === '') return value > 0 ? value : undefined;
  const last = section(rest, bare, value > 0);
  return last === undefined || (last === 0 && value > 0) ? undefined : value + last;
}

/**
 * A number below ten thousand. `follows` says that larger units stand before it: then a lone figure needs its 零, since
 * 一万五 is fifteen thousand in speech.
 */
function section(signs: string, bare: boolean, follows: boolean): number | undefined {
  let value = 0;
  let figure: number | undefined;
  let smallest = Infinity;
  let afterZero = false;
  for (const sign of signs) {
    const unit = UNITS[sign];
    if (unit === undefined) {
      if (figure !== undefined) return undefined;
      const read = FIGURES.indexOf(sign);
      if (read < 0 || (read === 0 && afterZero)) return undefined;
      if (read === 0) afterZero = true;
      else figure = read;
      continue;
    }
    if (unit >= smallest || (figure === undefined && unit !== 10 && !(bare && value === 0))) return undefined;
    value += (figure ?? 1) * unit;
    figure = undefined;
    smallest = unit;
    afterZero = false;
  }
  if (figure === undefined) return afterZero && (value > 0 || follows) ? undefined : value;
  const spoken = !afterZero && (value > 0 ? smallest > 10 : follows);
  return spoken ? undefined : value + figure;
}
