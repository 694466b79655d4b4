import type { Columns } from '../../../model/column';
import { text } from '../../../model/text';
import { divisions } from '../../codelists/divisions';

/** Where a project is, and the pair it belongs to. */
export const placeColumns = {
  city: {
    type: 'code',
    codes: divisions,
    scope: 'city',
    cityOf: 'banner_code',
    header: text('盟市', 'League or city'),
    aliases: ['所属盟市', '所在盟市', 'League/city', 'City'],
    help: text('项目所在盟市。', 'The league or city of the project.'),
    required: true,
    example: text('赤峰市', 'Chifeng City'),
  },
  banner_code: {
    type: 'code',
    codes: divisions,
    scope: 'banner',
    show: 'id',
    header: text('旗县代码', 'Code of banner or county'),
    aliases: ['行政区划代码', '区划代码', '旗县区代码', 'Banner/county code', 'Banner code'],
    help: text(
      '项目所在旗县的6位行政区划代码，以报告年度有效代码为准。',
      'The six-digit code of the banner or county, as valid in the reporting year.',
    ),
    required: true,
    example: text('150423', '150423'),
  },
  banner: {
    type: 'code',
    codes: divisions,
    scope: 'banner',
    names: 'banner_code',
    header: text('旗县（市、区）', 'Banner or county'),
    aliases: ['旗县', '旗县市区', '旗县名称', '旗县区', '县区名称', 'Banner/county', 'Banner', 'County'],
    help: text('与旗县代码对应的名称。', 'The banner or county that the code stands for.'),
    required: true,
    example: text('巴林右旗', 'Bairin Right Banner'),
  },
  town: {
    type: 'text',
    singleLine: true,
    header: text('苏木乡镇', 'Township'),
    aliases: ['乡镇', '苏木（乡镇）', '乡镇（苏木）', '苏木', 'Town', 'Sumu'],
    help: text(
      '项目所在苏木或乡镇；涉及多个的以顿号分隔。',
      'The township (sumu) of the project; several are separated by commas.',
    ),
    required: true,
    example: text('大板镇', 'Daban Town'),
  },
  village: {
    type: 'text',
    singleLine: true,
    header: text('嘎查村', 'Village (gacha)'),
    aliases: ['嘎查（村）', '村', '村名', '行政村', '嘎查', 'Village', 'Gacha'],
    help: text(
      '落实到村的项目填写嘎查村；不到村的留空。',
      'The village (gacha), for projects that belong to one; else blank.',
    ),
    example: text('阿日班格日嘎查（哈鲁组）', 'Aribangeri Gacha (Halu Team)'),
  },
  pair_id: {
    type: 'id',
    scheme: 'key',
    references: 'pairings',
    header: text('结对编号', 'Pair ID'),
    aliases: ['结对关系编号', '对子编号', 'Pair'],
    help: text(
      '归属某一结对关系的，填写结对关系台账中的结对编号。',
      'The pair in the pairing register, where the project belongs to one.',
    ),
    example: text('JD-110108-150430', 'JD-110108-150430'),
  },
} as const satisfies Columns;
