import { countOf, distinctOf, joined, paragraph, say, sumOf } from '../../../model/overview';
import { text } from '../../../model/text';
import { hospitalPairs } from '../../registers/hospital-pairs';
import { medicalBatches } from '../../registers/medical-batches';

export const health = paragraph({
  id: 'health',
  title: text('医疗支援', 'Health'),
  values: {
    supporting: distinctOf(hospitalPairs, 'bj_hosp'),
    supported: distinctOf(hospitalPairs, 'nm_hosp'),
    batches: countOf(medicalBatches),
    workers: sumOf(medicalBatches, 'n'),
    operations: sumOf(medicalBatches, 'surgery'),
    consultations: sumOf(medicalBatches, 'consult'),
    lectures: sumOf(medicalBatches, 'lecture'),
    served: sumOf(medicalBatches, 'free'),
    donated: sumOf(medicalBatches, 'donation'),
  },
  sentences: [
    joined('clauses', [
      say(
        '北京市{supporting}家医院对口支援内蒙古{supported}家旗县医院',
        '{supporting} {supporting|hospital|hospitals} of Beijing gave counterpart support to {supported} banner and county {supported|hospital|hospitals}',
      ),
      say(
        '派出医务人员{batches}批{workers}人',
        '{batches} {batches|batch|batches} of {workers} medical {workers|worker was|workers were} sent',
      ),
      joined('list', [
        say('开展手术{operations}例', '{operations} {operations|operation was|operations were} conducted'),
        say(
          '会诊抢救{consultations}人次',
          'consulting and rescue services were given for {consultations} person-times',
        ),
        say(
          '健康教育讲座{lectures}次',
          '{lectures} {lectures|lecture on health education was|lectures on health education were} delivered',
        ),
        say('义诊{served}人次', 'free medical services were given for {served} person-times'),
      ]),
      say('向受援医院捐赠款物{donated}', '{donated} in kind and cash was donated to the recipient hospitals'),
    ]),
  ],
});
