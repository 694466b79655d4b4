import { absent, any, attribute, compare, constant, cover, isIn, not, type Expr } from '../../../model/expression';
import { rowRule, type Family } from '../../../model/rule';
import { text } from '../../../model/text';

/**
 * Registers whose rows belong to one year, and the rows of them that do. Documents stay in force and pairs last for
 * years, so neither stands here; a carried-over project or allocation keeps the number of the year it began in.
 */
const YEARLY: Readonly<Record<string, Expr | 'all'>> = {
  meetings: 'all',
  projects: any(absent('nature'), not(isIn('nature', 'continued'))),
  allocations: any(absent('carry'), compare('carry', '=', constant(0))),
  payments: 'all',
  'training-classes': 'all',
  'interest-subsidies': 'all',
  'education-activities': 'all',
  donations: 'all',
  'medical-batches': 'all',
  'labour-fairs': 'all',
};

/** RG-25, second half: the year inside a row's own number against the cover's; title-of-the-year judges the title. */
const family: Family = (register) => {
  const [key] = register.key;
  const rows = YEARLY[register.id];
  if (key === undefined || rows === undefined) return [];
  return [
    rowRule(register, {
      rule: `${register.id}.keys-of-the-year`,
      number: 'RG-25',
      severity: 'error',
      title: text('编号年度与封面一致', "Numbers carry the cover's year"),
      why: text(
        '一张表只报一个年度，混入其他年度的行会使合计虚增。',
        'A sheet reports one year; rows of another inflate its totals.',
      ),
      ground: [{ kind: 'judgement' }],
      message: text(
        `第{row}行：编号“{${key}}”属于{left}年，封面年度为{right}年。`,
        `Row {row}: "{${key}}" belongs to {left}, the cover says {right}.`,
      ),
      remedy: text(
        '将其他年度的行移出本表，或更正编号；续建、结转的事项分别在建设性质、上年结转栏注明。',
        'Move rows of other years out, or correct the number; mark what is carried over in its column.',
      ),
      ...(rows !== 'all' && { when: rows }),
      expect: compare(attribute(key, 'keyYear'), '=', cover('year')),
      at: [key],
      examples: {
        pass: [{ [key]: 'SL-2011-001' }, { [key]: null }, { [key]: 'SL-001' }],
        fail: [{ [key]: 'SL-2010-001' }],
      },
    }),
  ];
};
export default family;
