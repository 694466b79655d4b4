import { summaryOf } from '../../model/summaryOf';
import { text } from '../../model/text';
import { hospitalPairs } from '../registers/hospital-pairs';
import { medicalBatches } from '../registers/medical-batches';

const HOSPITALS = text('医院', 'Hospitals');
const HOSPITAL = text('家', 'hospitals');
const SENT = text('派驻', 'Sent');
const SERVICES = text('医疗服务', 'Services');

/** S16: hospitals in support relations, medical workers sent and what they did, by banner. */
export default summaryOf(
  medicalBatches,
  {
    id: 'S16',
    title: text('{year}年京蒙医疗对口支援汇总表', 'Medical Counterpart Support, {year}'),
    sheet: text('S16 医疗支援汇总', 'S16 Medical support'),
    purpose: text(
      '反映各旗县受援医院、派驻批次和人数、手术、会诊抢救、讲座、义诊和捐赠。',
      'Shows recipient hospitals, batches and workers sent, operations, consultations, lectures, free service and donations by banner.',
    ),
    levels: [
      { column: 'nm_code', of: 'city', header: text('盟市', 'League or city') },
      { column: 'nm_code', header: text('受援旗县', 'Banner or county') },
    ],
    beside: [{ register: 'hospital-pairs', levels: [{ column: 'nm_code', of: 'city' }, { column: 'nm_code' }] }],
    measures: [
      {
        id: 'bj_hosp',
        of: 'distinct',
        register: 'hospital-pairs',
        column: 'bj_hosp',
        unit: HOSPITAL,
        group: HOSPITALS,
        header: text('支援', 'Supporting'),
      },
      {
        id: 'nm_hosp',
        of: 'distinct',
        register: 'hospital-pairs',
        column: 'nm_hosp',
        unit: HOSPITAL,
        group: HOSPITALS,
        header: text('受援', 'Recipient'),
      },
      { id: 'batches', of: 'count', unit: text('批', 'batches'), group: SENT, header: text('批次', 'Batches') },
      { id: 'n', of: 'sum', column: 'n', group: SENT, header: text('人数', 'Workers') },
      { id: 'surgery', of: 'sum', column: 'surgery', group: SERVICES, header: text('手术', 'Operations') },
      { id: 'consult', of: 'sum', column: 'consult', group: SERVICES, header: text('会诊抢救', 'Consultations') },
      { id: 'lecture', of: 'sum', column: 'lecture', group: SERVICES, header: text('健康讲座', 'Lectures') },
      { id: 'free', of: 'sum', column: 'free', group: SERVICES, header: text('义诊', 'Free service') },
      { id: 'donation', of: 'sum', column: 'donation', header: text('捐赠款物折款', 'Donated') },
    ],
    totals: 'first',
    notes: [
      text(
        '医院数取自医院支援关系台账，按名称去重：一家医院支援几个旗县的，小计、合计只计一家。',
        'Hospitals are those of the register of support relations, counted once each also in totals.',
      ),
      text(
        '派驻人数按批次相加，同一人派驻几批的各计一次；会诊抢救、义诊为人次。',
        'Workers are added up by batch; consultations and free service count person-times.',
      ),
    ],
  },
  hospitalPairs,
);
