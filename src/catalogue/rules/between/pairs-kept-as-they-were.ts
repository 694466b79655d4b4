import { previous } from '../../../model/previous';
import { referenceRule } from '../../../model/rule';
import { text } from '../../../model/text';
import { pairings } from '../../registers/pairings';

export default referenceRule(pairings, previous(pairings), {
  rule: 'pairings.pairs-kept-as-they-were',
  number: 'CP-09',
  severity: 'warning',
  title: text('结对变更保留历史', 'A pairing that changes keeps its history'),
  why: text(
    '调整结对应终止旧关系、新增新关系，否则以前年度的项目和捐赠失去依据。',
    'A pairing that changes is closed and a new one entered; overwritten, it takes the basis from earlier projects and donations.',
  ),
  ground: [{ kind: 'source', note: '2018年京蒙结对调整为16区对31旗县, the pairing of 2018: 16 districts, 31 banners' }],
  message: text(
    '第{row}行：结对“{pair_id}”的双方或起始日期与上年工作簿不同（上年：{there.bj_name}—{there.nm_name}，自{there.start}起）。',
    'Row {row}: the sides or the first day of pair "{pair_id}" differ from last year’s workbook (then {there.bj_name} – {there.nm_name}, from {there.start}).',
  ),
  remedy: text(
    '恢复原结对并填终止日期，新结对另编编号。',
    'Restore the old pair with its last day, and enter the new one under a number of its own.',
  ),
  columns: ['pair_id'],
  to: { columns: ['pair_id'] },
  agrees: [
    { here: 'bj_code', by: '=', there: 'bj_code' },
    { here: 'nm_code', by: '=', there: 'nm_code' },
    { here: 'start', by: '=', there: 'start' },
  ],
  at: ['pair_id', 'bj_code', 'nm_code', 'start'],
  examples: {
    pass: [
      {
        'pairings@previous': [
          { pair_id: 'JD-110108-150430', bj_code: '110108', nm_code: '150430', start: '2010-03-01' },
        ],
        pairings: [
          { pair_id: 'JD-110108-150430', bj_code: '110108', nm_code: '150430', start: '2010-03-01', end: '2011-12-20' },
          { pair_id: 'JD-110108-150429', bj_code: '110108', nm_code: '150429', start: '2011-12-21' },
        ],
      },
    ],
    fail: [
      {
        'pairings@previous': [
          {
            pair_id: 'JD-110108-150430',
            bj_code: '110108',
            bj_name: '110108',
            nm_code: '150430',
            nm_name: '150430',
            start: '2010-03-01',
          },
        ],
        pairings: [{ pair_id: 'JD-110108-150430', bj_code: '110108', nm_code: '150429', start: '2010-03-01' }],
      },
    ],
  },
});
