import { catalogue } from '../../../src/catalogue';

/** The checks of a column, in alphabetical order. */
const checksOf = (register: string, column: string): string =>
  catalogue.rules
    .flatMap((rule) => (rule.form === 'column' && rule.register === register && rule.column === column ? [rule] : []))
    .map(({ check }) => check)
    .sort()
    .join(' ');

/** The columns a check applies to, as `register.column`. */
const columnsWith = (check: string): string[] =>
  catalogue.rules.flatMap((rule) =>
    rule.form === 'column' && rule.check === check ? [`${rule.register}.${rule.column}`] : [],
  );

const AMOUNT =
  'arabic-figures decimals exact-number half-width minus-sign no-remark no-separators no-unit not-negative number ' +
  'number-not-text placeholder';

test.each([
  ['projects', 'inv_total', `${AMOUNT} required`],
  ['projects', 'src_other', AMOUNT],
  // Whatever is wrong with 序号 is RG-03's to say.
  ['projects', 'seq', 'half-width'],
  // Free text may have paragraphs and say 无.
  ['projects', 'remark', 'no-ditto short-enough'],
  ['projects', 'project_name', 'brackets-alike digits-kept no-ditto placeholder required short-enough spaces'],
  [
    'projects',
    'unit_code',
    'digits-kept half-width no-ditto no-look-alikes not-scientific organisation-code placeholder ' +
      'registered-somewhere spaces uscc zeros-kept',
  ],
  // The name of a person is never taken for a number, a number of a person never from above.
  ['trainees', 'name', 'brackets-alike digits-kept no-ditto person-name placeholder required short-enough spaces'],
  [
    'trainees',
    'idno',
    'birth-date digits-kept eighteen-digits half-width issued-somewhere no-look-alikes not-scientific placeholder ' +
      'resident-id spaces usual-age',
  ],
  ['trainees', 'phone', 'digits-kept half-width no-look-alikes not-scientific phone placeholder spaces zeros-kept'],
  // A month is enough for the approval: it lacks no day, and has no year to stay in.
  ['projects', 'approve_date', 'date date-format date-not-text four-digit-year half-width placeholder required'],
  [
    'allocations',
    'alloc_date',
    'date date-format date-not-text day-given four-digit-year half-width in-year placeholder required',
  ],
  ['pairings', 'nm_code', 'division half-width in-force near-miss no-ditto placeholder required spaces'],
  ['pairings', 'nm_name', 'listed near-miss no-ditto official-spelling placeholder required spaces'],
  ['work-items', 'unit', 'near-miss no-ditto placeholder required spaces unit-of-measure'],
  [
    'cover',
    'year',
    'arabic-figures exact-number half-width minus-sign no-remark no-separators no-unit number number-not-text ' +
      'placeholder required year',
  ],
])('%s.%s is asked what its declaration says, and no more', (register, column, checks) => {
  expect(checksOf(register, column)).toBe(checks);
});

test('rates of change and differences may fall below zero', () => {
  const asked = columnsWith('not-negative');
  expect(asked).toContain('indicators.value');
  expect(asked).not.toContain('indicators.yoy');
  expect(asked).not.toContain('indicators.diff');
});

test('formulas are not asked for fewer decimals, nor to be filled in', () => {
  for (const check of ['decimals', 'required', 'placeholder']) {
    expect(columnsWith(check)).not.toContain('training-classes.roster_n');
    expect(columnsWith(check)).not.toContain('indicators.detail');
  }
});

test('a date as text is advice where months are accepted, else an error', () => {
  const severities = (id: string) => catalogue.rules.find(({ rule }) => rule === `${id}.date-not-text`)?.severity;
  expect([severities('projects.approve_date'), severities('projects.start_act')]).toEqual(['advice', 'error']);
});
