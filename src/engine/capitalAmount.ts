/** Amounts of money in the signs of accounts, as cheques and receipts carry them: 4980000 → 肆佰玖拾捌万元整. */

const FIGURES = '零壹贰叁肆伍陆柒捌玖';
const UNITS = ['', '拾', '佰', '仟'] as const;
const SIZES = ['', '万', '亿'] as const;
const FEN = 100;
/** A section of four digits each for 个, 万 and 亿: larger amounts have no one reading. */
const TOO_LARGE = 1e12 * FEN;

/**
 * An amount written out as the rules of the central bank for cheques ask: one 零 for zeros within it, 整 where no 分
 * follows. `chineseYuan` reads it back.
 * @param fen whole fen
 * @returns undefined from a trillion yuan on
 */
export function capitalAmount(fen: number): string | undefined {
  const amount = Math.abs(fen);
  if (amount >= TOO_LARGE) return undefined;
  const yuan = Math.floor(amount / FEN);
  const [jiao, cents] = [Math.floor((amount % FEN) / 10), amount % 10];
  const whole = yuan === 0 && amount > 0 ? '' : `${inSections(yuan)}元`;
  // 零 stands for the 角 that is not there, and for zeros before it.
  const gap = whole !== '' && amount % FEN > 0 && (jiao === 0 || yuan % 10 === 0) ? '零' : '';
  const parts = `${jiao > 0 ? `${FIGURES[jiao]!}角` : ''}${cents > 0 ? `${FIGURES[cents]!}分` : ''}`;
  return `${fen < 0 ? '负' : ''}${whole}${gap}${parts}${cents === 0 ? '整' : ''}`;
}

function inSections(yuan: number): string {
  if (yuan === 0) return '零';
  let written = '';
  for (let size = SIZES.length - 1; size >= 0; size--) {
    const section = Math.floor(yuan / 10_000 ** size) % 10_000;
    if (section === 0) continue;
    const zeros = written !== '' && (section < 1000 || (yuan / 10_000 ** (size + 1)) % 10_000 < 1) ? '零' : '';
    written += zeros + inUnits(section) + SIZES[size]!;
  }
  return written;
}

/** A number below ten thousand: 1050 → 壹仟零伍拾. */
function inUnits(section: number): string {
  let written = '';
  let skipped = false;
  for (let place = UNITS.length - 1; place >= 0; place--) {
    const figure = Math.floor(section / 10 ** place) % 10;
    if (figure === 0) {
      skipped = written !== '';
      continue;
    }
    written += (skipped ? '零' : '') + FIGURES[figure]! + UNITS[place]!;
    skipped = false;
  }
  return written;
}
