import type { DataRow } from '../../../model/data';
import { text, type Lang, type Text } from '../../../model/text';
import { placeOf } from '../places';
import { sampleRow } from '../row';
import { SUBSIDIES } from './interest-subsidies';
import { PAIRS } from './pairings';
import { HALU, PROJECTS, type Project } from './projects';
import { CLASSES } from './training-classes';

/** One line of an allocation. Amounts in 万元, dates ISO. */
export interface Allocation {
  readonly id: string;
  readonly date: string;
  readonly source: string;
  readonly kind: string;
  readonly payer: Text;
  readonly payerCode?: string;
  readonly payee: string;
  /** The project, class or subsidised loan it is for. */
  readonly target?: string;
  readonly amount: number;
}
type Line = Omit<Allocation, 'id'>;

const BEIJING = text('北京市', 'Beijing Municipality');
const REGION = text('内蒙古自治区', 'Inner Mongolia Autonomous Region');

type Source = keyof Project['money'];
/** Days of the batches a project's money comes in, by the last day of approval in the batch. */
const BATCHES: readonly { readonly until: string; readonly on: Readonly<Record<Source, string>> }[] = [
  { until: '2011-06-30', on: { beijing: '2011-06-10', 'inner-mongolia': '2011-06-20', local: '2011-06-28' } },
  { until: '2011-08-10', on: { beijing: '2011-08-16', 'inner-mongolia': '2011-08-25', local: '2011-08-30' } },
  { until: '2011-08-20', on: { beijing: '2011-08-30', 'inner-mongolia': '2011-09-08', local: '2011-09-15' } },
  { until: '2011-12-31', on: { beijing: '2011-09-14', 'inner-mongolia': '2011-09-26', local: '2011-09-30' } },
];

function dayOf(project: Project, source: Source): string {
  const batch = BATCHES.find(({ until }) => project.approved <= until);
  if (!batch) throw new Error(`${project.id} is approved after the last batch`);
  return batch.on[source];
}

const payerOf = (project: Project, source: Source): Text =>
  ({ beijing: BEIJING, 'inner-mongolia': REGION, local: placeOf(project.banner).label })[source];

const forProjects = (source: Source): readonly Line[] =>
  PROJECTS.map((project) => ({
    date: dayOf(project, source),
    source,
    kind: 'project',
    payer: payerOf(project, source),
    payee: project.banner,
    target: project.id,
    amount: project.money[source],
  }));

const forTraining: readonly Line[] = CLASSES.map(({ id, budget }) => ({
  date: '2011-07-28',
  source: 'beijing',
  kind: 'training',
  payer: BEIJING,
  payee: '150000',
  target: id,
  amount: budget,
}));

const forSubsidies: readonly Line[] = SUBSIDIES.map(({ id, banner, approved }) => ({
  date: '2011-12-23',
  source: 'beijing',
  kind: 'interest-subsidy',
  payer: BEIJING,
  payee: banner,
  target: id,
  amount: approved,
}));

/** 100.00 from each district to its paired banner, not yet tied to a project. Equal shares are an assumption. */
const byDistricts: readonly Line[] = PAIRS.map(({ district, banner }) => {
  const { label } = placeOf(district);
  return {
    date: '2011-09-20',
    source: 'district',
    kind: 'project',
    payer: text(`北京市${label.zh}`, `${label.en}, Beijing`),
    payerCode: district,
    payee: banner,
    amount: 100,
  };
});

/** Numbered line by line: Beijing's 7,000 + 500 + 1,000, the districts' 1,600, Inner Mongolia's 7,000, 18,900 raised locally. */
export const ALLOCATIONS: readonly Allocation[] = [
  ...forProjects('beijing'),
  ...forTraining,
  ...forSubsidies,
  ...byDistricts,
  ...forProjects('inner-mongolia'),
  ...forProjects('local'),
].map((line, index) => ({ ...line, id: `XD-2011-${String(index + 1).padStart(3, '0')}` }));

/** R08. Halu's 400.00 from Beijing are stated; totals by source are stated, single lines and their days are not. */
export const allocationRows = (lang: Lang): readonly DataRow[] =>
  ALLOCATIONS.map(({ id, date, source, kind, payer, payerCode, payee, target, amount }) => {
    const money = { source, kind, payer: payer[lang], payee_code: payee, amount };
    const isStated = target === HALU.id && source === 'beijing';
    return sampleRow({
      ...(isStated && { stated: money }),
      generated: {
        alloc_id: id,
        alloc_date: date,
        type: 'normal',
        payer_code: payerCode,
        project_id: target,
        ...(!isStated && money),
      },
    });
  });
