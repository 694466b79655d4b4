import { compare, isIn, not, present } from '../../../model/expression';
import {
  countOf,
  distinctOf,
  firstOf,
  headed,
  joined,
  paragraph,
  quantityOf,
  say,
  sumOf,
  valuesOf,
  type Each,
  type Link,
  type Statement,
} from '../../../model/overview';
import { text } from '../../../model/text';
import { payments } from '../../registers/payments';
import { projects as register } from '../../registers/projects';
import { workItems } from '../../registers/work-items';

/** Projects whose works are listed are told of one by one: those with the most items, so many at most. */
const MOST_PROJECTS = 3;

const PROJECT_OF_ITEMS: Link = { here: 'project_id', there: 'project_id' };
const named = not(isIn('sector', 'other'));

/** The items of one project for which a condition holds: 住房28套（80.88平方米/户，共2264.64平方米）、… */
const items = (where: Each['each']['where'], zh: string, en: string): Statement => ({
  each: { register: workItems.id, ...(where && { where }) },
  values: {
    item: valuesOf(workItems, 'item'),
    quantity: quantityOf(workItems, 'qty', 'unit'),
    perOne: quantityOf(workItems, 'per', 'per_unit'),
    size: quantityOf(workItems, 'total', 'total_unit'),
  },
  join: 'list',
  lead: text(zh, en),
  say: firstOf(
    say(
      '{item}{quantity}（{perOne}，共{size}）',
      '{item} ({quantity}, {perOne}, {size} in all)',
      compare('unit', '<>', 'total_unit'),
    ),
    say('{item}{quantity}（{perOne}）', '{item} ({quantity}, {perOne})'),
    say('{item}{quantity}（共{size}）', '{item} ({quantity}, {size} in all)', compare('unit', '<>', 'total_unit')),
    say('{item}{quantity}', '{item} ({quantity})'),
  ),
});

const eachWithItems: Statement = {
  each: { register: workItems.id, by: ['project_id'], largest: MOST_PROJECTS },
  values: {
    name: valuesOf(register, 'project_name', { link: PROJECT_OF_ITEMS }),
    cost: sumOf(register, 'inv_total', { link: PROJECT_OF_ITEMS }),
    relief: sumOf(register, 'src_bj', { link: PROJECT_OF_ITEMS }),
    approved: valuesOf(register, 'approve_date', { link: PROJECT_OF_ITEMS, as: 'when', rules: ['CR-26'] }),
    completed: valuesOf(register, 'finish_act', { link: PROJECT_OF_ITEMS, as: 'when' }),
    households: sumOf(register, 'households', { link: PROJECT_OF_ITEMS }),
    people: sumOf(register, 'people', { link: PROJECT_OF_ITEMS }),
  },
  join: 'sentences',
  lead: text('其中，', ''),
  say: joined('sentences', [
    headed(
      say('{name}总投资{cost}', 'a total of {cost} was invested in “{name}”'),
      say('（对口帮扶资金{relief}）', ', of which {relief} was counterpart relief funds'),
    ),
    joined(
      'clauses',
      [
        say('{approved}批复', 'was approved {approved}'),
        say('{completed}完工', 'was completed {completed}'),
        joined(
          'list',
          [
            say('{households}户', '{households} {households|household|households}'),
            say('{people}人', '{people} {people|person|people}'),
          ],
          { lead: text('受益农牧民', 'benefits ') },
        ),
      ],
      { lead: text('该项目', 'it ') },
    ),
    items(present('done_qty'), '建成', 'completed works: '),
    items(not(present('done_qty')), '另安排', 'works arranged besides: '),
  ]),
};

export const projects = paragraph({
  id: 'projects',
  title: text('项目建设', 'Projects'),
  values: {
    year: { from: { of: 'year' } },
    n: countOf(register),
    investment: sumOf(register, 'inv_total'),
    beijing: sumOf(register, 'src_bj'),
    innerMongolia: sumOf(register, 'src_nm'),
    local: sumOf(register, 'src_local'),
    livelihood: countOf(register, { where: isIn('category', 'livelihood') }),
    industrial: countOf(register, { where: isIn('category', 'industrial') }),
    sectors: valuesOf(register, 'sector', { where: named }),
    sectorCount: distinctOf(register, 'sector', { where: named }),
    started: countOf(register, { where: isIn('status', 'under-way', 'completed', 'accepted') }),
    done: countOf(register, { where: isIn('status', 'completed', 'accepted') }),
    paid: sumOf(payments, 'amount', { where: present('project_id') }),
  },
  sentences: [
    headed(
      say(
        '京蒙两地共安排重点地区帮扶资金项目{n}个',
        'Beijing and Inner Mongolia arranged a total of {n} anti-poverty fund {n|project|projects} for key areas',
      ),
      say('，总投资{investment}', ' with a total investment of {investment}'),
      joined(
        'list',
        [
          say('北京市帮扶资金{beijing}', '{beijing} was allocated by Beijing'),
          say('内蒙古配套资金{innerMongolia}', '{innerMongolia} was matching funds of Inner Mongolia'),
          say('项目地自筹{local}', '{local} was raised by the regions where the projects are'),
        ],
        { lead: text('，其中', ', of which ') },
      ),
    ),
    firstOf(
      headed(
        joined(
          'list',
          [
            say('民生项目{livelihood}个', '{livelihood} livelihood {livelihood|project|projects}'),
            say('产业项目{industrial}个', '{industrial} industrial {industrial|project|projects}'),
          ],
          { lead: text('包括', 'they include ') },
        ),
        say('，涉及{sectors}等{sectorCount}个领域', ', in {sectorCount} {sectorCount|sector|sectors}: {sectors}'),
      ),
      say('涉及{sectors}等{sectorCount}个领域', 'they are in {sectorCount} {sectorCount|sector|sectors}: {sectors}'),
    ),
    joined('clauses', [
      joined(
        'list',
        [
          say('已开工{started}个', '{started} {started|project|projects} had been started'),
          say('完工{done}个', '{done} completed'),
        ],
        { lead: text('截至年底，', 'by the end of the year, ') },
      ),
      say('累计拨付项目资金{paid}', '{paid} had been paid for projects'),
    ]),
    eachWithItems,
  ],
});
