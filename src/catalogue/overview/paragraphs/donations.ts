import { isIn } from '../../../model/expression';
import { firstOf, headed, headlineOf, joined, paragraph, say, sumOf, valuesOf } from '../../../model/overview';
import { text } from '../../../model/text';
import { donations as register } from '../../registers/donations';

/** More gifts of the municipality than this are told of by their sum. */
const MOST_TOLD = 6;

const municipal = isIn('donor_kind', 'municipal');

export const donations = paragraph({
  id: 'donations',
  title: text('社会捐赠', 'Donations'),
  values: {
    total: headlineOf('H09'),
    cash: sumOf(register, 'cash', { where: isIn('in_total', 'yes') }),
    goods: sumOf(register, 'kind_val', { where: isIn('in_total', 'yes') }),
    municipalCash: sumOf(register, 'cash', { where: municipal }),
    municipalGoods: sumOf(register, 'kind_val', { where: municipal }),
  },
  sentences: [
    headed(
      say(
        '各区县和社会各界向受援地区捐赠款物合计{total}',
        'districts, counties and all circles of society donated a total of {total} in kind and cash to the recipient areas',
      ),
      joined('list', [say('现金{cash}', '{cash} in cash'), say('实物折款{goods}', '{goods} in kind')], {
        lead: text('（', ' ('),
        tail: text('）', ')'),
      }),
    ),
    firstOf(
      {
        each: { register: register.id, where: municipal, order: 'date', atMost: MOST_TOLD },
        values: {
          day: valuesOf(register, 'date', { as: 'when' }),
          donor: valuesOf(register, 'donor'),
          recipient: valuesOf(register, 'recv'),
          money: sumOf(register, 'cash'),
          worth: sumOf(register, 'kind_val'),
          articles: valuesOf(register, 'article'),
          purpose: valuesOf(register, 'purpose', { atMost: 1 }),
        },
        join: 'phrases',
        say: firstOf(
          say(
            '{day}，{donor}向{recipient}捐款{money}用于{purpose}',
            '{day}, {donor} donated {money} to {recipient} for {purpose}',
          ),
          say(
            '{day}，{donor}向{recipient}捐赠{articles}等物资折款{worth}',
            '{day}, {donor} gave {recipient} equipment worth {worth} ({articles})',
          ),
        ),
      },
      joined(
        'list',
        [
          say('捐款{municipalCash}', '{municipalCash} in cash'),
          say('捐物折款{municipalGoods}', '{municipalGoods} in kind'),
        ],
        { lead: text('其中市级部门', 'municipal departments gave ') },
      ),
    ),
  ],
});
