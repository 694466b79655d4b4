import { register } from '../../model/register';
import { text } from '../../model/text';
import { documentKinds } from '../codelists/document-kinds';
import { governedFunds } from '../codelists/governed-funds';

/** R03: notices, measures and other policy documents, which projects, pairs and allocations rest on. */
export const documents = register({
  id: 'documents',
  number: 'R03',
  title: text('制度文件台账', 'Policy-document register'),
  purpose: text(
    '登记结对帮扶的通知、办法、规划和协议，供结对、批复和资金下达引用；由双方办公室随文登记，年终汇总（本工具的理解）。',
    'Lists the notices, measures, plans and agreements that pairs, approvals and allocations cite. Both offices enter documents as they are issued and close the list at year-end (our reading).',
  ),
  row: text('一份文件', 'one document'),
  columns: {
    doc_id: {
      type: 'id',
      scheme: 'key',
      header: text('文件编号', 'Document ID'),
      aliases: ['制度编号', '文件序号', 'Internal ID', 'Doc ID'],
      help: text(
        '本单位内部编号，格式为ZD-年度-序号，不是发文字号。',
        "The office's own number, ZD-year-number; not the number printed on the document.",
      ),
      required: true,
      example: text('ZD-2011-02', 'ZD-2011-02'),
    },
    title: {
      type: 'text',
      singleLine: true,
      header: text('文件名称', 'Title'),
      aliases: ['文件标题', '标题', '制度名称', 'Document title'],
      help: text('文件全称。', 'The full title of the document.'),
      required: true,
      example: text('京蒙对口帮扶专项资金管理办法', 'Measures for Special Pairing-off Assistance Funds'),
    },
    doc_no: {
      type: 'id',
      scheme: 'document',
      header: text('文号', 'Document number'),
      aliases: ['发文字号', '文件文号', '文件号', 'Doc no.'],
      help: text(
        '发文字号，年份用六角括号〔〕；没有或不明的留空。',
        'The number printed on the document, its year in 〔〕; leave blank when there is none or it is not known.',
      ),
      example: text('示例发〔2011〕1号', '示例发〔2011〕1号'),
    },
    issuer: {
      type: 'text',
      singleLine: true,
      header: text('发文机关', 'Issuer'),
      aliases: ['发文单位', '印发机关', 'Issued by'],
      help: text('印发文件的机关全称。', 'The full name of the issuing office.'),
      required: true,
      example: text(
        '北京市对口支援和经济合作领导小组办公室',
        'Office of the Beijing Leading Group for Counterpart Support and Economic Cooperation',
      ),
    },
    co_issuer: {
      type: 'text',
      singleLine: true,
      header: text('联合发文机关', 'Joint issuer'),
      aliases: ['联合发文单位', '会签机关', 'Co-issuer'],
      help: text('联合发文的其他机关，多个以顿号分隔。', 'Other offices that issued it jointly, separated by commas.'),
      example: text('内蒙古自治区发展和改革委员会', 'Inner Mongolia Development and Reform Commission'),
    },
    issue_date: {
      type: 'date',
      precision: 'day',
      header: text('印发日期', 'Date issued'),
      aliases: ['发文日期', '成文日期', 'Issue date', 'Issued on'],
      help: text('文件印发的日期。', 'The day the document was issued.'),
      required: true,
      example: text('2011-07-19', '2011-07-19'),
    },
    effective: {
      type: 'date',
      precision: 'day',
      header: text('施行日期', 'Effective from'),
      aliases: ['生效日期', '实施日期', 'Effective', 'Effective date'],
      help: text('文件规定的施行日期；未规定的留空。', 'The day it takes effect, where the document says so.'),
    },
    expire: {
      type: 'date',
      precision: 'day',
      header: text('失效日期', 'Expired on'),
      aliases: ['废止日期', '终止日期', 'Expired', 'Expiry date'],
      help: text('文件废止或失效的日期；现行有效的留空。', 'The day it ceased to hold; blank while in force.'),
    },
    kind: {
      type: 'code',
      codes: documentKinds,
      header: text('文件类别', 'Kind'),
      aliases: ['文种', '文件类型', 'Document kind', 'Type of document'],
      help: text('从下拉列表选择文件类别。', 'Choose the kind of document from the list.'),
      required: true,
      example: text('办法', 'Measures'),
    },
    fund_kind: {
      type: 'code',
      codes: governedFunds,
      header: text('适用资金类别', 'Fund governed'),
      aliases: ['适用资金', '适用范围', 'Governed fund'],
      help: text(
        '文件规范的资金；与资金无关的选“不涉及”。',
        'The fund the document governs; "No fund" when it concerns none.',
      ),
      required: true,
      example: text('培训资金', 'Training funds'),
    },
    attach: {
      type: 'text',
      header: text('附件位置', 'Attachment'),
      aliases: ['附件', '存放位置', '存档位置', 'File location'],
      help: text('文件原件或扫描件的存放位置。', 'Where the original or a scan is kept.'),
    },
  },
  key: ['doc_id'],
  rowName: 'title',
  sheet: {
    name: text('制度文件', 'Documents'),
    title: text('{year}年京蒙对口帮扶制度文件台账', 'Register of Policy Documents on Pairing-off Assistance, {year}'),
    kind: 'list',
    layout: [
      'doc_id',
      'title',
      'doc_no',
      { group: text('发文', 'Issue'), of: ['issuer', 'co_issuer'] },
      { group: text('日期', 'Dates'), of: ['issue_date', 'effective', 'expire'] },
      'kind',
      'fund_kind',
      'attach',
    ],
    totals: 'none',
    notes: [
      text('文号不明的留空，不得自行编写。', 'A document number that is not known stays blank and is never made up.'),
      text(
        '表间勾稽关系：结对关系台账的依据文件、项目台账的批复文号和资金下达台账的文号引用制度文件的，应在本表登记。',
        'Between sheets: a policy document cited as the basis of a pair, an approval or an allocation stands in this register.',
      ),
    ],
  },
});
