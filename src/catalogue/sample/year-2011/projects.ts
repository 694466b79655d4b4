import type { DataRow } from '../../../model/data';
import { text, type Lang, type Text } from '../../../model/text';
import { fromFen, toFen } from '../../../model/money';
import { samplePerson } from '../numerals';
import { placeOf } from '../places';
import { sampleRow } from '../row';
import { PAIRS } from './pairings';
import { PROJECT_FIGURES } from './project-figures';
import { PROJECT_TEXTS } from './project-texts';

/** What ledgers need to know of a project. Amounts in 万元, dates ISO. */
export interface Project {
  readonly id: string;
  readonly banner: string;
  readonly approved: string;
  readonly status: string;
  readonly started?: string;
  /** At the end of the year, in %. */
  readonly progress: number;
  readonly unit: Text;
  readonly money: Readonly<Record<'beijing' | 'inner-mongolia' | 'local', number>>;
}

/** The one project the article describes. How its 98.00 万元 beyond Beijing's 400.00 divide is not stated. */
export const HALU: Project = {
  id: 'JM-2011-150423-001',
  banner: '150423',
  approved: '2011-05',
  status: 'completed',
  started: '2011-05-25',
  progress: 100,
  unit: text('巴林右旗示例实施单位', 'Sample Unit of Bairin Right Banner'),
  money: { beijing: 400, 'inner-mongolia': 38, local: 60 },
};

const FIGURES = new Map(PROJECT_FIGURES.map((row) => [row.id, row]));

const OTHERS = PROJECT_TEXTS.map((texts) => {
  const figures = FIGURES.get(texts.id);
  if (!figures) throw new Error(`There are no figures of project ${texts.id}`);
  const banner = texts.id.slice(0, 6);
  const { label } = placeOf(banner);
  const project: Project = {
    id: `JM-2011-${texts.id}`,
    banner,
    approved: figures.approved,
    status: figures.status,
    ...(figures.start_act !== '' && { started: figures.start_act }),
    progress: Number(figures.progress),
    unit: text(`${label.zh}示例实施单位`, `Sample Unit of ${label.en}`),
    money: { beijing: Number(figures.bj), 'inner-mongolia': Number(figures.nm), local: Number(figures.local) },
  };
  return { project, texts, figures };
});

/** All 32 projects: Halu, then the others by banner. */
export const PROJECTS: readonly Project[] = [HALU, ...OTHERS.map(({ project }) => project)];

/** R05: Halu as stated, and 31 made-up projects. */
export const projectRows = (lang: Lang): readonly DataRow[] => [
  haluRow(lang),
  ...OTHERS.map((other, index) => otherRow(other, index + 2, lang)),
];

/** What a project costs in all, 万元. */
export const totalOf = ({ money }: Project): number =>
  fromFen(
    Object.values(money).reduce((sum, amount) => sum + toFen(amount, 'wan'), 0),
    'wan',
  );

/** The pair a project is carried out under: the first district of its banner for odd rows, the second for even ones. */
function pairOf(banner: string, row: number): string {
  const pairs = PAIRS.filter((pair) => pair.banner === banner);
  return pairs[(row - 1) % pairs.length]?.id ?? '';
}

function haluRow(lang: Lang): DataRow {
  const { id, banner, approved, status, started, progress, unit, money } = HALU;
  return sampleRow({
    stated: {
      project_name: text(
        '巴林右旗大板镇阿日班格日嘎查哈鲁组扶贫移民搬迁项目',
        'Poverty-relief relocation of Halu Team, Aribange Rigacha, Daban Town, Bairin Right Banner',
      )[lang],
      sector: 'poverty-relief',
      city: placeOf(banner).parent,
      banner_code: banner,
      banner,
      town: text('大板镇', 'Daban Town')[lang],
      village: text('阿日班格日嘎查（哈鲁组）', 'Aribange Rigacha (Halu Team)')[lang],
      content: text(
        '住房28户，每户80.88平方米；人畜饮水工程1处；永久性棚圈2800平方米；机电井2眼；高低压线路3500米；道路3.5公里等',
        '28 houses of 80.88 square metres; a water supply; 2,800 square metres of stalls; 2 wells; 3,500 m of power lines; 3.5 km of roads',
      )[lang],
      approve_date: approved,
      finish_act: '2011-11',
      inv_total: totalOf(HALU),
      src_bj: money.beijing,
      households: 28,
      status,
    },
    generated: {
      project_id: id,
      category: 'livelihood',
      nature: 'new',
      pair_id: pairOf(banner, 1),
      unit: unit[lang],
      resp: samplePerson(1)[lang],
      start_plan: '2011-05-20',
      finish_plan: '2011-11-30',
      start_act: started,
      src_nm: money['inner-mongolia'],
      src_local: money.local,
      people: 103,
      poor_hh: 21,
      poor_people: 76,
      progress,
      publicity: 'both',
    },
  });
}

function otherRow({ project, texts, figures }: (typeof OTHERS)[number], row: number, lang: Lang): DataRow {
  const { id, banner, started, progress, unit, money } = project;
  const { label, parent } = placeOf(banner);
  return sampleRow({
    generated: {
      project_id: id,
      project_name: lang === 'zh' ? `${label.zh}${texts.name}项目` : `${label.en}: ${texts.name_en}`,
      category: texts.category,
      sector: texts.sector,
      nature: texts.nature,
      city: parent,
      banner_code: banner,
      banner,
      town: text('示例苏木乡镇', 'Sample Town')[lang],
      pair_id: pairOf(banner, row),
      content: lang === 'zh' ? texts.content : texts.content_en,
      unit: unit[lang],
      resp: samplePerson(row)[lang],
      approve_date: figures.approved,
      start_plan: figures.start_plan,
      finish_plan: figures.finish_plan,
      start_act: started,
      finish_act: orBlank(figures.finish_act),
      accept_date: orBlank(figures.accepted),
      inv_total: totalOf(project),
      src_bj: money.beijing,
      src_nm: money['inner-mongolia'],
      src_local: money.local,
      households: Number(figures.households),
      people: Number(figures.people),
      poor_hh: Number(figures.poor_hh),
      poor_people: Number(figures.poor_people),
      status: figures.status,
      progress,
      publicity: figures.accepted === '' ? 'before' : 'both',
      remark: texts.category === 'industrial' ? BENEFIT[lang] : undefined,
    },
  });
}

const orBlank = (value: string): string | undefined => (value === '' ? undefined : value);

/** Industrial projects say how households gain from them. */
const BENEFIT = text('以入股分红和就近务工方式带动农牧户增收', 'Households gain by shares and by work nearby');
