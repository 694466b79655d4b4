import { absent, all, any, attribute, compare, constant, cover, isIn, year } from '../../../model/expression';
import { referenceRule, type BookExample } from '../../../model/rule';
import { text } from '../../../model/text';
import { pairings } from '../../registers/pairings';
import { projects } from '../../registers/projects';

/**
 * Judged in the yearly report of whoever sums up: Beijing, Inner Mongolia, or the banner's own league or city; a banner
 * reports for itself alone. A pair set up within the year may have no project yet. The written explanation of the
 * warning is the zero report: no register has a row that says "nothing".
 */
export default referenceRule(pairings, projects, {
  rule: 'pairings.paired-banner-has-projects',
  number: 'RG-23',
  severity: 'warning',
  title: text('结对旗县有项目或作零报告', 'A paired banner has projects or a zero report'),
  why: text(
    '结对旗县在年报中没有一个项目，多为漏报；确无项目的应作零报告。',
    'A paired banner without a project in the yearly report was mostly forgotten; if it has none, that is reported.',
  ),
  ground: [{ kind: 'judgement' }],
  message: text(
    '第{row}行：结对旗县“{nm_name}”（{nm_code}）本年项目台账无登记，也未作零报告。',
    'Row {row}: the paired banner "{nm_name}" ({nm_code}) has no row in the project register and no zero report.',
  ),
  remedy: text(
    '补报项目；确无项目的，对本条填写说明作为零报告。',
    'Enter its projects; if it has none, explain this finding: that is the zero report.',
  ),
  columns: ['nm_code'],
  where: all(
    compare(cover('period'), '=', constant('year')),
    any(
      compare(cover('unit_code'), '=', constant('110000')),
      compare(cover('unit_code'), '=', constant('150000')),
      compare(cover('unit_code'), '=', attribute('nm_code', 'parent')),
    ),
    isIn('pair_kind', 'district'),
    compare(year('start'), '<', cover('year')),
    any(absent('end'), compare(year('end'), '>=', cover('year'))),
  ),
  to: { columns: ['banner_code'] },
  at: ['nm_code', 'nm_name'],
  examples: {
    pass: [
      book('110000', { start: '2011-12-21' }, '150430'),
      book('150430', { start: '2011-12-21' }, '150423'),
      book('110000', { start: '2012-03-01' }, '150423'),
      book('110000', { start: '2008-01-01', end: '2011-12-31' }, '150423'),
    ],
    fail: [book('110000', { start: '2011-12-21' }, '150423'), book('150400', { start: '2011-12-21' }, '150423')],
  },
});

/** A yearly report of 2012 by a unit, with one pair of banner 150430 and one project of some banner. */
function book(unit: string, period: { readonly start: string; readonly end?: string }, banner: string): BookExample {
  return {
    cover: [{ year: 2012, period: 'year', unit_code: unit }],
    pairings: [
      {
        pair_id: 'JD-110108-150430',
        pair_kind: 'district',
        nm_code: '150430',
        nm_name: '150430',
        end: null,
        ...period,
      },
    ],
    projects: [{ project_id: 'JM-2012-001', banner_code: banner }],
  };
}
