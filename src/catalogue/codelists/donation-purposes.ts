import { codeList } from '../../model/codelist';
import { text } from '../../model/text';

/** What a donation is for. */
export const donationPurposes = codeList({
  id: 'donation-purposes',
  title: text('用途', 'Purposes of donations'),
  source: 'article (disaster relief, health); rest professional judgement',
  codes: [
    { id: 'education', label: text('教育', 'Education'), aliases: ['助学'] },
    { id: 'health', label: text('医疗', 'Health care'), aliases: ['卫生', '医疗卫生', 'Health', 'Medical'] },
    { id: 'disaster', label: text('救灾', 'Disaster relief'), aliases: ['抗灾', '赈灾', 'Disaster'] },
    { id: 'production', label: text('生产', 'Production'), aliases: ['产业'] },
    { id: 'livelihood', label: text('生活', 'Livelihood'), aliases: ['生活救助', 'Living'] },
    { id: 'other', label: text('其他', 'Other'), aliases: ['其它', 'Others'] },
  ],
});
