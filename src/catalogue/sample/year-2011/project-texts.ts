import { textTable } from '../text-table';

/**
 * What the 31 projects are that the article does not name: made up, in the sectors it lists. `id` is the banner's code
 * and the number within the banner; names stand behind the banner's own.
 */
export const PROJECT_TEXTS = textTable(
  ['id', 'category', 'sector', 'nature', 'name', 'name_en', 'content', 'content_en'],
  `
id         | category   | sector               | nature    | name                     | name_en                             | content                                    | content_en
150423-002 | livelihood | poverty-relief       | new       | 示例嘎查人畜饮水工程     | water supply of Sample Gacha        | 新打机电井3眼，铺设输水管线6.2公里         | 3 wells, 6.2 km of water mains
150423-003 | livelihood | education            | extension | 示例中心小学校舍改扩建   | extension of Sample Central School  | 改扩建教学用房3150平方米                   | 3,150 square metres of classrooms
150423-004 | industrial | facility-agriculture | new       | 示例苏木蔬菜大棚         | greenhouses of Sample Sumu          | 新建钢架大棚96座，配套滴灌设施             | 96 greenhouses with drip irrigation
150426-001 | livelihood | health               | extension | 示例镇卫生院改造         | rebuilding of Sample Town Clinic    | 改造门诊用房1480平方米                     | 1,480 square metres of consulting rooms
150426-002 | livelihood | poverty-relief       | new       | 示例村通村道路           | road to Sample Village              | 硬化通村道路11.6公里                       | 11.6 km of paved road
150426-003 | livelihood | poverty-relief       | repair    | 示例村危旧土房改造       | repair of mud houses                | 改造危旧土房7600平方米                     | 7,600 square metres of mud houses
150426-004 | industrial | facility-agriculture | new       | 示例合作社日光温室       | sunlit greenhouses of a cooperative | 新建日光温室118座及育苗温室2座             | 118 greenhouses, 2 of them for seedlings
150429-001 | livelihood | education            | new       | 示例中学学生宿舍         | dormitory of Sample Middle School   | 新建学生宿舍4260平方米                     | 4,260 square metres of dormitory
150429-002 | livelihood | poverty-relief       | new       | 示例村农田机电井配套     | irrigation wells of Sample Village  | 新打机电井14眼，配套节水灌溉2100亩         | 14 wells watering 2,100 mu
150429-003 | livelihood | health               | purchase  | 示例乡卫生院设备购置     | equipment of Sample Township Clinic | 购置诊疗设备46台                           | 46 pieces of medical equipment
150429-004 | industrial | tourism              | new       | 示例村乡村旅游接待点     | tourist lodgings of Sample Village  | 新建接待用房2900平方米，停车场1处          | 2,900 square metres of lodgings, a car park
150430-001 | livelihood | education            | new       | 示例职业学校实训楼       | workshops of Sample Vocational School | 新建实训用房5120平方米                   | 5,120 square metres of workshops
150430-002 | livelihood | poverty-relief       | new       | 示例村移民安置点配套     | works of a resettlement site        | 修建供水、供电、道路配套工程3处            | water, power and roads at 3 sites
150430-003 | livelihood | education            | new       | 示例镇幼儿园             | kindergarten of Sample Town         | 新建幼儿园用房1860平方米                   | 1,860 square metres of kindergarten
150430-004 | industrial | facility-agriculture | new       | 示例镇设施农业小区       | protected farming at Sample Town    | 新建日光温室152座、冷藏库1座               | 152 greenhouses and a cold store
150902-001 | livelihood | health               | extension | 示例社区卫生服务站       | Sample Community Clinic             | 改扩建业务用房1120平方米                   | 1,120 square metres of clinic
150902-002 | livelihood | education            | purchase  | 示例小学教学设备购置     | equipment of Sample Primary School  | 购置教学设备210套                          | 210 sets of teaching equipment
150902-003 | livelihood | poverty-relief       | repair    | 示例村供水管网改造       | water mains of Sample Village       | 改造供水管网18.4公里                       | 18.4 km of water mains renewed
150902-004 | industrial | facility-agriculture | new       | 示例乡马铃薯种薯温网室   | seed-potato houses                  | 新建种薯温网室84座                         | 84 net houses for seed potatoes
150923-001 | livelihood | health               | extension | 示例镇中心卫生院         | Sample Town Central Clinic          | 改扩建住院用房2380平方米                   | 2,380 square metres of wards
150923-002 | livelihood | poverty-relief       | new       | 示例村整村推进           | whole-village works                 | 修建村内道路9.3公里，新打机电井6眼         | 9.3 km of village roads, 6 wells
150923-003 | livelihood | education            | repair    | 示例小学校舍维修         | repair of Sample Primary School     | 维修校舍2640平方米                         | 2,640 square metres of school repaired
150923-004 | industrial | facility-agriculture | new       | 示例村食用菌大棚         | mushroom sheds of Sample Village    | 新建食用菌大棚72座                         | 72 mushroom sheds
150928-001 | livelihood | poverty-relief       | new       | 示例嘎查牧区饮水点       | watering points of Sample Gacha     | 新建牧区饮水点9处                          | 9 watering points for herds
150928-002 | livelihood | education            | new       | 示例中学食堂             | canteen of Sample Middle School     | 新建食堂1950平方米                         | 1,950 square metres of canteen
150928-003 | industrial | poverty-relief       | new       | 示例嘎查标准化棚圈       | stalls of Sample Gacha              | 新建标准化棚圈15600平方米                  | 15,600 square metres of stalls
150928-004 | industrial | tourism              | new       | 示例草原旅游服务点       | tourist service on Sample Grassland | 新建游客服务用房1700平方米                 | 1,700 square metres of visitor rooms
150929-001 | livelihood | health               | extension | 示例苏木卫生院           | Sample Sumu Clinic                  | 改扩建业务用房1640平方米                   | 1,640 square metres of clinic
150929-002 | livelihood | poverty-relief       | new       | 示例嘎查通电工程         | power line to Sample Gacha          | 架设输电线路26.5公里                       | 26.5 km of power lines
150929-003 | industrial | tourism              | new       | 示例嘎查草原旅游点       | grassland tourism of Sample Gacha   | 新建旅游接待用房3400平方米                 | 3,400 square metres of lodgings
150929-004 | industrial | poverty-relief       | new       | 示例嘎查肉羊育肥基地     | mutton-sheep base of Sample Gacha   | 新建育肥棚舍21000平方米                    | 21,000 square metres of sheds
`,
);
