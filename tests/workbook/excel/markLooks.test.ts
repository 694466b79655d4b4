import { isMarkFormula, MARK_LOOKS, markFormula } from '../../../src/workbook/excel/markLooks';
import { SEVERITIES } from '../../../src/model/finding';

/** How light a colour is, 0–1, as a grey print shows it and as contrast is measured (WCAG). */
function lightness(rgb: string): number {
  const [red = 0, green = 0, blue = 0] = (rgb.match(/../g) ?? []).map((part) => {
    const value = Number.parseInt(part, 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

describe('looks of marks', () => {
  const looks = SEVERITIES.map((severity) => MARK_LOOKS[severity]);

  test('differ in lightness, the gravest being the darkest', () => {
    const [error = 0, warning = 0, advice = 0] = looks.map(({ fill }) => lightness(fill));
    expect(warning - error).toBeGreaterThan(0.1);
    expect(advice - warning).toBeGreaterThan(0.1);
  });

  test('differ in their borders too', () => {
    expect(new Set(looks.map(({ border }) => border)).size).toBe(3);
  });

  test('leave black text readable', () => {
    for (const { fill } of looks) expect((lightness(fill) + 0.05) / 0.05).toBeGreaterThan(7);
  });
});

describe('formulas of marks', () => {
  test.each(SEVERITIES)('%s is known again as Excel gives it back', (severity) => {
    expect(isMarkFormula(`=${markFormula(severity)}`)).toBe(true);
    expect(isMarkFormula(markFormula(severity).replace('>', ' > '))).toBe(false);
  });

  test.each(['=$C4>1000', '=LEN($A4)=0', '=LEN("jiedui")>0', '=OR(LEN("jiedui-mark-error")>0,A1)', ''])(
    'what somebody else wrote is not ours: %s',
    (formula) => {
      expect(isMarkFormula(formula)).toBe(false);
    },
  );
});
