import { codeList } from '../../model/codelist';
import { text } from '../../model/text';

/** Grades of hospitals, as far as the register tells them apart. */
export const hospitalGrades = codeList({
  id: 'hospital-grades',
  title: text('医院等级', 'Grades of hospitals'),
  source: 'grading of hospitals in general use; rest professional judgement',
  codes: [
    {
      id: 'tertiary',
      label: text('三级', 'Tertiary'),
      aliases: ['三级医院', '三级甲等', '三甲', '三级乙等', 'Grade 3', 'Level 3'],
    },
    {
      id: 'secondary',
      label: text('二级', 'Secondary'),
      aliases: ['二级医院', '二级甲等', '二甲', '二级乙等', 'Grade 2', 'Level 2'],
    },
    { id: 'other', label: text('其他', 'Other'), aliases: ['其它', '未定级', '一级', 'Others'] },
  ],
});
