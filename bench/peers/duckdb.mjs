import { DOUBLE, DuckDBDataChunk, DuckDBInstance, INTEGER, VARCHAR } from '@duckdb/node-api';

export const name = 'duckdb';

const TEXTS = ['project_id', 'project_name', 'category', 'sector', 'nature', 'city', 'banner_code', 'town', 'status'];
const DATES = ['approve_date', 'start_plan', 'finish_plan', 'start_act', 'finish_act'];
const NUMBERS = ['inv_total', 'src_bj', 'src_nm', 'src_local', 'households', 'people', 'progress'];
const CHUNK = 2048;

/**
 * DuckDB with one thread. Numbers and dates stand in columns of doubles, and what was typed as text in a column of
 * texts beside them, so that SQL sees what stood in the cell.
 */
export async function prepare(workload) {
  const connection = await (await DuckDBInstance.create(':memory:', { threads: '1' })).connect();
  await lists(connection, workload);
  const layout = [
    ...TEXTS.map((id) => ({ id, from: id, type: VARCHAR, value: (cell) => (cell === null ? null : String(cell)) })),
    ...[...DATES, ...NUMBERS].flatMap((id) => [
      { id, from: id, type: DOUBLE, value: (cell) => (typeof cell === 'number' ? cell : null) },
      { id: `${id}_typed`, from: id, type: VARCHAR, value: (cell) => (typeof cell === 'string' ? cell : null) },
    ]),
  ];
  const ingest = async () => {
    await connection.run(
      `create or replace table raw (row integer, ${layout.map(({ id, type }) => `${id} ${type}`).join()})`,
    );
    await connection.run(
      'create or replace table ledger (source varchar, kind varchar, project varchar, amount double)',
    );
    const positions = layout.map(({ from }) => workload.columns.indexOf(from));
    await append(connection, 'raw', [INTEGER, ...layout.map(({ type }) => type)], workload.rows, (rows, from) => [
      rows.map((_, index) => from + index),
      ...layout.map(({ value }, column) => rows.map((row) => value(row[positions[column]] ?? null))),
    ]);
    await append(connection, 'ledger', [VARCHAR, VARCHAR, VARCHAR, DOUBLE], workload.ledger, (rows) =>
      [3, 4, 7, 8].map((column) => rows.map((row) => row[column])),
    );
  };
  await ingest();
  const query = async () => {
    const counts = new Map();
    const result = await connection.runAndReadAll(CHECK);
    for (const rule of result.getColumns()[0]) counts.set(rule, (counts.get(rule) ?? 0) + 1);
    return counts;
  };
  const pivot = async () => (await connection.runAndReadAll(PIVOT)).getColumns();
  const summaries = async () => {
    const rows = [];
    for (const sql of SUMMARIES) rows.push((await connection.runAndReadAll(sql)).getColumns()[0].length);
    return rows;
  };
  await connection.run(`create table kept as ${typed('households', 'people', 'progress')}`);
  return { ingest, query, pivot, summaries };
}

async function append(connection, table, types, rows, columnsOf) {
  const appender = await connection.createAppender(table);
  for (let from = 0; from < rows.length; from += CHUNK) {
    const part = rows.slice(from, from + CHUNK);
    const chunk = DuckDBDataChunk.create(types, part.length);
    chunk.setColumns(columnsOf(part, from));
    appender.appendDataChunk(chunk);
  }
  appender.closeSync();
}

/** The code lists as tables of spellings. */
async function lists(connection, { lists, cityOf }) {
  await connection.run('create table spellings (list varchar, spelling varchar)');
  for (const [list, spellings] of Object.entries(lists)) {
    await connection.run(
      `insert into spellings values ${spellings.map((each) => `('${list}', '${each.replaceAll("'", "''")}')`).join()}`,
    );
  }
  await connection.run('create table banners (code varchar, city varchar)');
  await connection.run(`insert into banners values ${cityOf.map(([code, city]) => `('${code}', '${city}')`).join()}`);
}

const number = (id) => `coalesce(${id}, try_cast(replace(${id}_typed, ',', '') as double)) as ${id}`;
const money = (id) => `round(coalesce(${id}, try_cast(replace(${id}_typed, ',', '') as double)), 2) as ${id}`;
const date = (id) =>
  `coalesce(${id}, date_diff('day', date '1899-12-30', cast(try_strptime(${id}_typed, '%Y年%-m月%-d日') as date))) as ${id}`;

/** Typed values, as the row rules read them. */
const typed = (
  ...numbers
) => `select row, trim(project_id) as project_id, category, sector, nature, city, banner_code, status,
  ${DATES.map(date).join()}, ${['inv_total', 'src_bj', 'src_nm', 'src_local'].map(money).join()},
  ${numbers.map(number).join()} from raw`;
const PROJECTS = typed('households', 'people');

const cellRule = (id, check, where) => `select 'projects.${id}.${check}' as rule, row from raw where ${where}`;
const rowRule = (rule, where) => `select 'projects.${rule}' as rule, row from projects where ${where}`;
const blank = (id) => (TEXTS.includes(id) ? `${id} is null` : `${id} is null and ${id}_typed is null`);
const noNumber = (id) => `${id}_typed is not null and try_cast(replace(${id}_typed, ',', '') as double) is null`;
const listed = (id) => `${id} is not null and ${id} not in (select spelling from spellings where list = '${id}')`;
const month = (id) => `date_trunc('month', date '1899-12-30' + cast(${id} as integer))`;

const FINDINGS = [
  ...['project_id', 'project_name', 'category', 'banner_code', 'town', 'inv_total', 'src_bj', 'people'].map((id) =>
    cellRule(id, 'required', blank(id)),
  ),
  cellRule('inv_total', 'number', `${noNumber('inv_total')} and inv_total_typed <> '待定'`),
  cellRule('households', 'number', noNumber('households')),
  cellRule('inv_total', 'placeholder', `inv_total_typed = '待定'`),
  ...['src_bj', 'people'].map((id) =>
    cellRule(id, 'number-not-text', `${id}_typed is not null and not (${noNumber(id)})`),
  ),
  ...['inv_total', 'src_bj', 'src_nm'].map((id) => cellRule(id, 'not-negative', `${id} < 0`)),
  ...['inv_total', 'src_bj'].map((id) => cellRule(id, 'decimals', `abs(${id} - round(${id}, 2)) > 1e-9`)),
  ...['households', 'people'].map((id) => cellRule(id, 'whole', `${id} <> floor(${id})`)),
  cellRule('progress', 'range', 'progress > 100'),
  ...['category', 'sector', 'nature', 'status'].map((id) => cellRule(id, 'listed', listed(id))),
  cellRule('banner_code', 'division', listed('banner_code')),
  cellRule(
    'start_plan',
    'date',
    `start_plan_typed is not null and try_strptime(start_plan_typed, '%Y年%-m月%-d日') is null`,
  ),
  cellRule('approve_date', 'date-not-text', `try_strptime(approve_date_typed, '%Y年%-m月%-d日') is not null`),
  ...['project_id', 'project_name'].map((id) =>
    cellRule(id, 'spaces', `${id} <> trim(${id}) or contains(${id}, '  ') or contains(${id}, chr(10))`),
  ),
  rowRule('beijing-within-total', 'src_bj > inv_total + 0.005'),
  rowRule('sources-add-up', 'src_bj <= inv_total + 0.005 and abs(inv_total - src_bj - src_nm - src_local) > 0.005'),
  rowRule('people-at-least-households', 'households > people'),
  rowRule('planned-in-order', 'start_plan > finish_plan'),
  rowRule('started-after-approval', `approve_date > start_act and ${month('approve_date')} > ${month('start_act')}`),
  rowRule('finished-after-start', `start_act > finish_act and ${month('start_act')} > ${month('finish_act')}`),
  rowRule('finished-has-finish-date', `status in ('已完工', '已验收') and finish_act is null`),
  rowRule('not-started-has-no-start-date', `status = '未开工' and start_act is not null`),
  `select 'projects.city.in-its-city' as rule, row from projects join banners on banner_code = code where projects.city <> banners.city`,
  `select 'projects.key-unique' as rule, min(row) from projects where project_id is not null group by project_id having count(*) > 1`,
  `select 'projects.beijing-money-as-allocated' as rule, own.row from own
    left join (select project, sum(amount) as amount from ledger where source = '北京市级' and kind = '项目资金' group by project) there
    on own.project_id = there.project, slack
    where own.amount - coalesce(there.amount, 0) + low > 0.005 or own.amount - coalesce(there.amount, 0) + high < -0.005`,
];

const CHECK = `with projects as materialized (${PROJECTS}),
  own as (select project_id, min(row) as row, sum(src_bj) as amount from projects
    where project_id is not null and (nature is null or nature in (select spelling from spellings where list = 'nature'))
    group by project_id having count(src_bj) > 0),
  slack as (select coalesce(sum(least(src_bj, 0)), 0) as low, coalesce(sum(greatest(src_bj, 0)), 0) as high from projects
    where project_id is null or (nature is not null and nature not in (select spelling from spellings where list = 'nature')))
  ${FINDINGS.join('\nunion all ')}`;

const PIVOT = `select banner_code, sector, status, count(*), sum(inv_total), sum(src_bj), sum(src_nm), sum(src_local), sum(people)
  from kept group by rollup (banner_code, sector, status)`;

const SOURCES = 'count(*), sum(inv_total), sum(src_bj), sum(src_nm), sum(src_local)';
const counted = (...statuses) => `count(*) filter (status in (${statuses.map((each) => `'${each}'`).join()}))`;

/** The summaries of projects: by category, sector, banner and state. Shares and rates are left to who prints them. */
const SUMMARIES = [
  `select category, ${SOURCES} from kept group by rollup (category)`,
  `select sector, ${SOURCES}, ${counted('已完工', '已验收')} from kept group by rollup (sector)`,
  `select city, banner_code, ${SOURCES}, sum(households), sum(people) from kept group by rollup (city, banner_code)`,
  `select coalesce(banners.city, banner_code) as league, banner_code, count(*), ${counted('在建', '已完工', '已验收', '暂停')},
    ${counted('已完工', '已验收')}, sum(inv_total), sum(progress * inv_total) / sum(inv_total) filter (progress is not null),
    ${['未开工', '在建', '已完工', '已验收', '暂停', '取消'].map((status) => counted(status)).join()}
    from kept left join banners on banner_code = code group by rollup (league, banner_code)`,
];
