import { codeList } from '../../model/codelist';
import { text } from '../../model/text';

/** What kind of building or purchase a project is. */
export const natures = codeList({
  id: 'natures',
  title: text('建设性质', 'Nature of construction'),
  source: 'professional judgement',
  codes: [
    { id: 'new', label: text('新建', 'New') },
    { id: 'continued', label: text('续建', 'Continued') },
    { id: 'extension', label: text('改扩建', 'Rebuilt or extended'), aliases: ['改建', '扩建', '改造', 'Extension'] },
    { id: 'repair', label: text('维修', 'Repair'), aliases: ['修缮', '维修改造'] },
    { id: 'purchase', label: text('购置', 'Purchase'), aliases: ['采购', '设备购置'] },
  ],
});
