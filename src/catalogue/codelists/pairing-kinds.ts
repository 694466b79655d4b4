import { codeList } from '../../model/codelist';
import { text } from '../../model/text';

/** Who is paired with whom. */
export const pairingKinds = codeList({
  id: 'pairing-kinds',
  title: text('结对类型', 'Kinds of pairings'),
  source: 'article (districts with banners, schools, hospitals); rest professional judgement',
  codes: [
    {
      id: 'district',
      label: text('区县结对', 'Districts with banners'),
      aliases: ['区县', '县级结对', 'District pairing'],
    },
    { id: 'department', label: text('部门结对', 'Departments'), aliases: ['部门', 'Department pairing'] },
    { id: 'township', label: text('乡镇结对', 'Townships'), aliases: ['乡镇', 'Township pairing'] },
    { id: 'village', label: text('村级结对', 'Villages'), aliases: ['村', '村村结对', 'Village pairing'] },
    { id: 'school', label: text('学校结对', 'Schools'), aliases: ['学校', 'School pairing'] },
    { id: 'hospital', label: text('医院结对', 'Hospitals'), aliases: ['医院', 'Hospital pairing'] },
    { id: 'enterprise', label: text('企业结对', 'Enterprises'), aliases: ['企业', '村企结对', 'Enterprise pairing'] },
  ],
});
