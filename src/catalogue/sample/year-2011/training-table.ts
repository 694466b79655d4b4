import { textTable } from '../text-table';

/**
 * The 16 classes: 648 people (eight classes of 40 and eight of 41) and 500.00 万元 in ten areas, six of them named in
 * the article. Names, dates, days and places are made up.
 */
export const TRAINING_TABLE = textTable(
  ['area', 'kind', 'name', 'name_en', 'place', 'start', 'days', 'n', 'male', 'budget', 'spent'],
  `
area        | kind        | name                       | name_en                        | place          | start      | days | n  | male | budget | spent
education   | teachers    | 中小学骨干教师示例班       | Sample class for teachers      | beijing        | 2011-08-08 | 8    | 40 | 17   | 31.80  | 31.26
education   | cadres      | 教育管理干部示例班         | Sample class for school heads  | beijing        | 2011-08-15 | 7    | 41 | 26   | 30.90  | 30.52
culture     | specialists | 基层文化骨干示例班         | Sample class on culture        | beijing        | 2011-08-22 | 8    | 40 | 19   | 32.40  | 31.87
health      | medical     | 旗县医院医师示例班         | Sample class for doctors       | beijing        | 2011-08-29 | 7    | 41 | 21   | 29.60  | 29.31
health      | medical     | 基层护理人员示例班         | Sample class for nurses        | beijing        | 2011-09-05 | 9    | 40 | 6    | 33.10  | 32.64
agriculture | specialists | 设施农业技术示例班         | Sample class on greenhouses    | inner-mongolia | 2011-09-05 | 8    | 41 | 29   | 30.50  | 30.12
agriculture | specialists | 畜牧养殖技术示例班         | Sample class on livestock      | inner-mongolia | 2011-09-13 | 8    | 40 | 31   | 31.50  | 31.08
agriculture | farmers     | 农牧民致富带头人示例班     | Sample class for farmers       | inner-mongolia | 2011-09-19 | 7    | 41 | 33   | 28.90  | 28.47
tourism     | specialists | 乡村旅游服务示例班         | Sample class on tourism        | beijing        | 2011-09-21 | 8    | 40 | 15   | 31.20  | 30.95
tourism     | cadres      | 旅游管理干部示例班         | Sample class on running tourism | beijing       | 2011-10-10 | 8    | 41 | 23   | 32.70  | 32.18
technology  | specialists | 科技推广人员示例班         | Sample class on new techniques | beijing        | 2011-10-12 | 7    | 40 | 27   | 30.60  | 30.14
technology  | cadres      | 科技管理干部示例班         | Sample class on managing research | beijing     | 2011-10-17 | 8    | 41 | 25   | 32.10  | 31.66
other-1     | cadres      | 其他领域一示例班           | Sample class, other area 1     | beijing        | 2011-10-24 | 7    | 40 | 24   | 29.80  | 29.42
other-2     | cadres      | 其他领域二示例班           | Sample class, other area 2     | beijing        | 2011-10-31 | 8    | 41 | 28   | 31.40  | 30.87
other-3     | specialists | 其他领域三示例班           | Sample class, other area 3     | beijing        | 2011-11-07 | 7    | 40 | 20   | 30.20  | 29.76
other-4     | specialists | 其他领域四示例班           | Sample class, other area 4     | beijing        | 2011-11-14 | 9    | 41 | 22   | 33.30  | 32.59
`,
);
