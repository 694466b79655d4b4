import { codeList } from '../../model/codelist';
import { text } from '../../model/text';

/** The ten fields of the framework agreement; they are not the ten areas of training. */
export const agreementFields = codeList({
  id: 'agreement-fields',
  title: text('框架协议领域', 'Fields of the framework agreement'),
  source: 'published reports on the framework agreement of 2010',
  codes: [
    {
      id: 'transport',
      label: text('交通基础设施', 'Transport infrastructure'),
      aliases: ['交通', '基础设施', 'Transport'],
    },
    {
      id: 'environment',
      label: text('生态环境建设', 'Ecological environment'),
      aliases: ['生态', '生态建设', '生态环境', 'Environment'],
    },
    { id: 'energy', label: text('能源', 'Energy'), aliases: ['能源合作'] },
    { id: 'industry', label: text('工业', 'Industry'), aliases: ['工业合作'] },
    {
      id: 'farm-produce',
      label: text('绿色农副产品产销', 'Green farm produce'),
      aliases: ['农副产品', '农副产品产销', '绿色农畜产品产销', 'Farm produce'],
    },
    {
      id: 'finance-trade',
      label: text('金融商贸', 'Finance and commerce'),
      aliases: ['金融', '商贸', 'Finance and trade'],
    },
    { id: 'tourism', label: text('旅游', 'Tourism'), aliases: ['旅游合作'] },
    {
      id: 'social',
      label: text('社会事业', 'Social undertakings'),
      aliases: ['社会事业合作', 'Social services'],
    },
    {
      id: 'assistance',
      label: text('对口帮扶', 'Pairing-off assistance'),
      aliases: ['对口支援', '帮扶', 'Assistance'],
    },
    {
      id: 'cadres',
      label: text('干部交流', 'Exchange of cadres'),
      aliases: ['干部人才交流', '人才交流', 'Cadre exchange'],
    },
  ],
});
