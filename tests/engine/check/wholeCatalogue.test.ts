import { catalogue } from '../../../src/catalogue';
import type { BookExample } from '../../../src/model/rule';
import { checkBy, findingsOf } from '../../support/rule';
import { bookOf } from '../../support/table';

/** What the rules of the official catalogue say, where their examples do not show it. */
const checked = (example: BookExample, ...numbers: readonly string[]) =>
  checkBy(
    bookOf(example, catalogue),
    catalogue.rules.filter(({ number }) => numbers.length === 0 || numbers.includes(number)),
    catalogue,
  );

test('a cover by itself is an empty report', () => {
  const cover = { year: 2011, period: 'year' };
  expect(checked({ cover: [cover] }, 'FL-02').verdict).toBe('empty');
  expect(checked({ cover: [cover], projects: [] }, 'FL-02').verdict).toBe('empty');
  expect(checked({ cover: [cover], projects: [{ project_name: '示例' }] }, 'FL-02').verdict).toBe('passed');
});

test('a name and its code are both told by name', () => {
  const projects = [{ city: '赤峰市', banner_code: '150424', banner: '150423' }];
  const [finding] = findingsOf(checked({ projects }, 'FL-08'));
  expect(finding?.message.zh).toContain('填写“巴林右旗”，代码150424对应的是“林西县”');
  expect(finding?.message.en).toContain('code 150424 is "Linxi');
  expect(finding?.expected?.zh).toBe('林西县');
  const [city] = findingsOf(checked({ projects: [{ city: '乌兰察布市', banner_code: '150424' }] }, 'FL-10'));
  expect(city?.expected?.zh).toBe('赤峰市');
});

test('an English report speaks no Chinese of its own', () => {
  const book = bookOf(
    {
      projects: [{ project_id: 'P1', status: 'accepted', inv_total: 1 }],
      trainees: [{ idno: '150423198505120012', gender: 'female' }],
      indicators: [{ ind_id: 'H01', unit: 'yuan', value: 8000 }],
    },
    catalogue,
    { projects: { pending: { progress: [0] }, facts: { unitConflicts: [{ row: 0, column: 0, text: 'Unit: yuan' }] } } },
  );
  const findings = findingsOf(checkBy(book, catalogue.rules, catalogue));
  const numbers = findings.map(({ number }) => number);
  for (const number of ['RL-13', 'FL-16', 'RG-11', 'FL-01']) expect(numbers).toContain(number);
  const said = findings.flatMap(({ message, observed, expected, difference }) =>
    [message, observed, expected, difference].map((each) => each?.en ?? ''),
  );
  expect(said.filter((words) => /\p{Script=Han}/u.test(words))).toEqual([]);
});
