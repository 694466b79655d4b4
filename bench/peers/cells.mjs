/** What the three schema libraries are asked: the thirty cell rules, over row objects made beforehand and not timed. */
export const NO_STRAY_SPACE = '^\\S+( \\S+)*$';

/** The spellings of each list, as the product's own catalogue has them. */
export const rowObjects = ({ rows, columns }) =>
  rows.map((row) => {
    const object = {};
    for (const [index, id] of columns.entries()) object[id] = row[index] ?? null;
    return object;
  });

/** At most two decimals, but for the noise of binary fractions. */
export const hasTwoDecimals = (value) => Math.abs(value - Math.round(value * 100) / 100) <= 1e-9;
