/** The first two digits of GB/T 2260 codes: provinces, autonomous regions and municipalities, old and new. */
const PROVINCES: ReadonlySet<string> = new Set([
  ...['11', '12', '13', '14', '15', '21', '22', '23', '31', '32', '33', '34', '35', '36', '37'],
  ...['41', '42', '43', '44', '45', '46', '50', '51', '52', '53', '54', '61', '62', '63', '64', '65'],
  ...['71', '81', '82', '83', '91'],
]);

/** Whether two digits are those of a province. What follows them changes with the years, and is not asked. */
export const isProvince = (digits: string): boolean => PROVINCES.has(digits);
