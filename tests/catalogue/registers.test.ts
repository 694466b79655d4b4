import { catalogue } from '../../src/catalogue';
import type { Column } from '../../src/model/column';
import { columnsOf } from '../../src/model/expression';
import { columnOrder, SEQUENCE, type Layout, type Register } from '../../src/model/register';
import { LANGS } from '../../src/model/text';
import { plainHeader, strayLanguage } from './words';

/** The columns of each register, 序号 aside. */
const COLUMNS: Readonly<Record<string, string>> = {
  cover: 'unit_name unit_code year period money_unit head auditor filler phone file_date template_ver',
  meetings:
    'meeting_id meeting_name plan_month actual_date place_side place chair attend_bj attend_nm minutes_no decisions ' +
    'done remark',
  tasks: 'task_no field10 task_title bj_lead bj_co nm_lead nm_co due milestone status progress basis meeting_id',
  documents: 'doc_id title doc_no issuer co_issuer issue_date effective expire kind fund_kind attach',
  pairings:
    'pair_id bj_code bj_name nm_city nm_code nm_name pair_kind is_key basis start end tasks contact_bj contact_nm',
  projects:
    'project_id project_name category sector nature city banner_code banner town village pair_id content unit ' +
    'unit_code resp approve_date approve_no start_plan finish_plan start_act finish_act accept_date inv_total src_bj ' +
    'src_nm src_local src_other households people poor_hh poor_people status progress publicity remark',
  'work-items': 'project_id item_no item unit qty per per_unit total total_unit per_basis unit_price amount done_qty',
  'progress-reports':
    'project_id period started progress inv_plan_y inv_done_p inv_done_c fund_in_c of_bj paid_c problem',
  allocations:
    'alloc_id doc_no alloc_date type source kind payer payer_code payee_code project_id amount carry subject remark',
  payments: 'pay_id alloc_id project_id pay_date type amount stage payee account voucher basis report_done',
  'training-classes':
    'class_id class_name area10 trainee_kind organizer provider place start end days plan_n n male female ' +
    'person_days budget spent unit_cost fund roster_n',
  trainees: 'class_id name gender ethnic idno edu banner_code work_unit post kind phone attend_days passed cert',
  'interest-subsidies':
    'sub_id enterprise uscc proj_name field nm_code bank contract principal rate loan_start loan_end sub_start ' +
    'sub_end days interest_due interest_paid sub_rate applied approved paid paid_date other_sub benefit_hh',
  'school-pairs': 'school_pair_id pair_id level bj_school nm_school start end remark',
  'education-activities':
    'act_id kind pair_id bj_school nm_school level batches n n_qual days start end fund in_special remark',
  'hospital-pairs': 'bj_hosp bj_level nm_hosp nm_code start end remark',
  'medical-batches':
    'batch_id bj_hosp nm_hosp nm_code start end n surgery consult lecture free donation donation_id remark',
  donations:
    'don_id date donor donor_kind bj_code recv nm_code form purpose directed cash kind_val val_basis article ' +
    'receipt in_total remark',
  'donation-items': 'don_id line article qty article_unit price value',
  'labour-fairs': 'fair_id fair_name date nm_code pair_id ent_n posts attend intent hired kinds platform remark',
  'fair-posts': 'fair_id enterprise uscc bj_code trades posts pay',
  placements: 'fair_id name gender idno banner_code kind employer post signed phone',
  'culture-sport': 'item_id kind bj_unit nm_unit nm_code qty date value remark',
  facilities: 'fac_id kind name nm_code area project_id fund finish remark',
  exchanges: 'ex_id kind direction name from_unit to_unit start end months remark',
  indicators: 'ind_id ind unit plan value prev yoy detail diff explain',
  filings: 'filing_id unit_code report due filed returned errors remark',
};

const registers = catalogue.registers;
const named = registers.map((register) => [register.id, register] as const);
const columnsWithIds = (register: Register): [string, Column][] => Object.entries(register.columns);
const spellingsOf = (column: Column): string[] => [
  ...new Set([column.header.zh, column.header.en, ...(column.aliases ?? [])].map(plainHeader)),
];

/** Headers and aliases under which two columns of a register could be sent. */
function ambiguousHeaders(register: Pick<Register, 'columns'>): string[] {
  const owner = new Map<string, string>();
  return Object.entries(register.columns).flatMap(([id, column]) =>
    spellingsOf(column).flatMap((spelling) => {
      const other = owner.get(spelling);
      owner.set(spelling, id);
      return other === undefined ? [] : [`${spelling}: ${other}, ${id}`];
    }),
  );
}

const groupsOf = (layout: readonly Layout[]): string[] =>
  layout.flatMap((part) =>
    typeof part === 'string' ? [] : [...LANGS.map((lang) => plainHeader(part.group[lang])), ...groupsOf(part.of)],
  );

test('the registers are these, in the order of their numbers', () => {
  expect(registers.map((register) => register.id)).toEqual(Object.keys(COLUMNS));
  expect(registers.map((register) => register.number)).toEqual(
    (
      'R00 R01 R02 R03 R04 R05 R06 R07 R08 R09 R10 R11 R12 R13a R13b R14a R14b R15a R15b R16a R16b R16c R17 R18 ' +
      'R19 R20 R21'
    ).split(' '),
  );
});

test('an ambiguous header is found', () => {
  const column = { type: 'text', header: { zh: '金额', en: 'Amount' }, help: { zh: '。', en: '.' } } as const;
  const other = { ...column, header: { zh: '投资', en: 'Money' }, aliases: ['其中：金额（万元）'] };
  expect(ambiguousHeaders({ columns: { a: column, b: other } })).toEqual(['金额: a, b']);
});

describe.each(named)('%s', (id, register) => {
  test('has its columns and no other', () => {
    const own = Object.keys(register.columns).filter((column) => column !== SEQUENCE);
    expect(own.sort()).toEqual((COLUMNS[id] ?? '').split(' ').sort());
  });

  test('numbers its rows, unless it is a form', () => {
    expect(columnOrder(register.sheet.layout)[0] === SEQUENCE).toBe(register.sheet.kind === 'list');
  });

  test('is written in both languages', () => {
    expect(strayLanguage(register)).toEqual([]);
  });

  test('has no header that could be two columns, nor a group head that could be a column', () => {
    expect(ambiguousHeaders(register)).toEqual([]);
    const spellings = new Set(Object.values(register.columns).flatMap(spellingsOf));
    expect(groupsOf(register.sheet.layout).filter((group) => spellings.has(group))).toEqual([]);
  });

  test('has headers and prompts that fit a cell prompt', () => {
    for (const [, { header, help }] of columnsWithIds(register)) {
      for (const lang of LANGS) {
        expect(header[lang].length).toBeLessThanOrEqual(32);
        expect(help[lang].length).toBeLessThanOrEqual(255);
        expect(help[lang]).toMatch(/[。.]$/);
      }
    }
  });

  test('has a sheet name a workbook takes, and a title with the year', () => {
    for (const lang of LANGS) {
      expect(register.sheet.name[lang]).toMatch(/^[^\\/?*[\]:']{1,31}$/);
      expect(register.sheet.title[lang]).toContain('{year}');
    }
    expect(register.sheet.notes.length).toBeGreaterThan(0);
  });

  test('says what to fill in where something is required, and never requires a computed cell', () => {
    for (const [, column] of columnsWithIds(register)) {
      if (column.computed) expect(column.required).toBeUndefined();
      if (column.required === undefined || column.required === true) continue;
      for (const read of columnsOf(column.required)) expect(Object.keys(register.columns)).toContain(read);
    }
  });

  test('adds up only what may be added up', () => {
    const totals = columnsWithIds(register).filter(([, column]) => 'total' in column && column.total);
    for (const [, column] of totals) {
      expect(column.type === 'number' && (column.percent === true || column.year === true)).toBe(false);
      expect(column.type === 'money' && column.unit !== undefined).toBe(false);
      expect(column.type === 'money' || (column.type === 'number' && column.whole === true)).toBe(true);
    }
    expect(register.sheet.totals === 'none').toBe(totals.length === 0);
  });

  test('states units of its own in the header', () => {
    for (const [, column] of columnsWithIds(register)) {
      if (column.type === 'money' && column.unit === 'yuan') {
        expect(column.header.zh).toContain('元');
        expect(column.header.en).toContain('yuan');
      }
    }
  });

  test('points at columns and registers that exist', () => {
    for (const [, column] of columnsWithIds(register)) {
      if (column.type === 'code') {
        for (const target of [column.names, column.cityOf].filter((each) => each !== undefined)) {
          expect(register.columns[target]).toMatchObject({ type: 'code', codes: { id: 'divisions' }, show: 'id' });
        }
        expect(catalogue.codeLists).toContain(column.codes);
      }
      if (column.type === 'id' && column.references !== undefined) {
        const target = registers.find((each) => each.id === column.references);
        expect(target?.columns[target.key[0] ?? '']).toMatchObject({ type: 'id', scheme: 'key' });
      }
      if (column.type === 'number' && column.qualifiedBy !== undefined) {
        expect(register.columns[column.qualifiedBy]).toMatchObject({
          type: 'code',
          codes: { id: 'number-qualifiers' },
        });
      }
      if (column.type === 'money' && column.reducedBy !== undefined) {
        expect(register.columns[column.reducedBy]).toMatchObject({ type: 'code', codes: { id: 'allocation-types' } });
      }
    }
  });
});

test('sheet names are different in either language', () => {
  for (const lang of LANGS) expect(new Set(registers.map(({ sheet }) => sheet.name[lang])).size).toBe(registers.length);
});

test('personal numbers and contacts are marked as such, and nothing else', () => {
  const personal = registers.flatMap((register) =>
    columnsWithIds(register)
      .filter(([, column]) => column.personal)
      .map(([id]) => `${register.id}.${id}`),
  );
  expect(personal.sort()).toEqual([
    'cover.phone',
    'pairings.contact_bj',
    'pairings.contact_nm',
    'payments.account',
    'placements.idno',
    'placements.phone',
    'trainees.idno',
    'trainees.phone',
  ]);
});

test('what an office may not know is never required', () => {
  const unknowable = ['uscc', 'document', 'resident', 'phone', 'account'];
  for (const register of registers) {
    for (const [, column] of columnsWithIds(register)) {
      if (column.type === 'id' && unknowable.includes(column.scheme)) expect(column.required).toBeUndefined();
    }
  }
});

test('dates are expected within the year only where an event of the year is entered', () => {
  const windows = registers.flatMap((register) =>
    columnsWithIds(register)
      .filter(([, column]) => column.type === 'date' && column.window === 'year')
      .map(([id]) => `${register.id}.${id}`),
  );
  expect(windows).toEqual([
    'meetings.plan_month',
    'progress-reports.period',
    'allocations.alloc_date',
    'payments.pay_date',
    'training-classes.start',
    'education-activities.start',
    'medical-batches.start',
    'donations.date',
    'labour-fairs.date',
    'culture-sport.date',
    'facilities.finish',
  ]);
});
