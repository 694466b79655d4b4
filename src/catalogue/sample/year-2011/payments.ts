import type { DataRow } from '../../../model/data';
import { isoDate, serialOf } from '../../../model/date';
import { fromFen, roundFen, toFen } from '../../../model/money';
import { text, type Lang, type Text } from '../../../model/text';
import { sampleRow } from '../row';
import { ALLOCATIONS, type Allocation } from './allocations';
import { borrower, SUBSIDIES, SUBSIDY_PAID } from './interest-subsidies';
import { PROJECTS } from './projects';
import { CLASSES } from './training-classes';

export interface Payment {
  readonly allocation: Allocation;
  readonly date: string;
  readonly stage: string;
  /** 万元. */
  readonly amount: number;
  readonly payee: Text;
  readonly basis: Text;
  readonly booked: boolean;
}

const CONTRACT = text('合同', 'Contract');
const PROGRESS = text('工程进度单', 'Progress record');
const ACCEPTANCE = text('验收单', 'Acceptance record');
const STATEMENT = text('结算单', 'Statement of costs');
const BANK = text('付息凭证', 'Bank receipts for interest');

interface Stage {
  readonly stage: string;
  /** Share of the allocation, in %; what is left stays with the office until the term of guarantee ends. */
  readonly percent: number;
  /** Days after the allocation. */
  readonly after: number;
  readonly basis: Text;
}
const ADVANCE: Stage = { stage: 'advance', percent: 30, after: 12, basis: CONTRACT };

/** What has been paid of a project's money, by its status and the source. */
const STAGES: Readonly<Record<string, Readonly<Record<string, readonly Stage[]>>>> = {
  beijing: {
    'under-way': [ADVANCE, { stage: 'progress', percent: 40, after: 62, basis: PROGRESS }],
    completed: [ADVANCE, { stage: 'progress', percent: 62, after: 104, basis: PROGRESS }],
    accepted: [
      ADVANCE,
      { stage: 'progress', percent: 50, after: 60, basis: PROGRESS },
      { stage: 'acceptance', percent: 15, after: 112, basis: ACCEPTANCE },
    ],
  },
  'inner-mongolia': {
    'under-way': [{ stage: 'progress', percent: 45, after: 55, basis: PROGRESS }],
    completed: [{ stage: 'progress', percent: 90, after: 98, basis: PROGRESS }],
    accepted: [{ stage: 'acceptance', percent: 95, after: 105, basis: ACCEPTANCE }],
  },
};

const shareOf = (amount: number, percent: number): number =>
  fromFen(roundFen((toFen(amount, 'wan') * percent) / 100, 'wan'), 'wan');
const daysAfter = (date: string, days: number): string => isoDate(serialOf(date) + days);

function forProject(allocation: Allocation): readonly Payment[] {
  const project = PROJECTS.find(({ id }) => id === allocation.target);
  if (!project) return [];
  const stages = STAGES[allocation.source]?.[project.status] ?? [];
  return stages.map(({ stage, percent, after, basis }) => ({
    allocation,
    date: daysAfter(allocation.date, after),
    stage,
    amount: shareOf(allocation.amount, percent),
    payee: project.unit,
    basis,
    booked: stage !== 'advance',
  }));
}

function forClass(allocation: Allocation): readonly Payment[] {
  return CLASSES.filter(({ id }) => id === allocation.target).map(({ end, spent }) => ({
    allocation,
    date: daysAfter(end, 10),
    stage: 'single',
    amount: spent,
    payee: text('示例培训中心', 'Sample Training Centre'),
    basis: STATEMENT,
    booked: true,
  }));
}

function forSubsidy(allocation: Allocation): readonly Payment[] {
  const index = SUBSIDIES.findIndex(({ id }) => id === allocation.target);
  const payee = text(borrower(index, 'zh'), borrower(index, 'en'));
  const { amount } = allocation;
  return [{ allocation, date: SUBSIDY_PAID, stage: 'single', amount, payee, basis: BANK, booked: true }];
}

function paymentsOf(allocation: Allocation): readonly Payment[] {
  if (allocation.target === undefined) return [];
  if (allocation.kind === 'training') return forClass(allocation);
  return allocation.kind === 'interest-subsidy' ? forSubsidy(allocation) : forProject(allocation);
}

/** All payments by day. Money raised locally is spent by the projects themselves and not paid out here. */
export const PAYMENTS: readonly Payment[] = ALLOCATIONS.flatMap(paymentsOf).sort((one, other) =>
  one.date.localeCompare(other.date),
);

/** R09: made up throughout; the article only names the procedure. Accounts stay blank. */
export const paymentRows = (lang: Lang): readonly DataRow[] =>
  PAYMENTS.map(({ allocation, date, stage, amount, payee, basis, booked }, index) => {
    const number = String(index + 1).padStart(3, '0');
    return sampleRow({
      generated: {
        pay_id: `BF-2011-${number}`,
        alloc_id: allocation.id,
        project_id: allocation.target,
        pay_date: date,
        type: 'normal',
        stage,
        payee: payee[lang],
        amount,
        voucher: text(`示例凭证${number}`, `Sample voucher ${number}`)[lang],
        basis: basis[lang],
        report_done: booked ? 'yes' : 'no',
      },
    });
  });
