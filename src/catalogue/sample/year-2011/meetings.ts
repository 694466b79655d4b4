import type { DataRow } from '../../../model/data';
import { text, type Lang } from '../../../model/text';
import { sampleRow } from '../row';

const MEETINGS = [
  {
    month: '2011-06',
    held: '2011-06-15',
    side: 'inner-mongolia',
    ordinal: text('第一次', 'First'),
    decisions: 6,
    done: 5,
  },
  { month: '2011-12', held: '2011-12-14', side: 'beijing', ordinal: text('第二次', 'Second'), decisions: 5, done: 1 },
] as const;

/**
 * R01: the meetings of June and December. The months are stated and that both sides host in turn; which side came first,
 * the days and what was decided are made up. Minutes are not known and stay blank.
 */
export const meetingRows = (lang: Lang): readonly DataRow[] =>
  MEETINGS.map(({ month, held, side, ordinal, decisions, done }, index) =>
    sampleRow({
      stated: { plan_month: month },
      generated: {
        meeting_id: `LX-2011-${String(index + 1).padStart(2, '0')}`,
        meeting_name:
          lang === 'zh'
            ? `京蒙区域合作联席会议（${ordinal.zh}）`
            : `${ordinal.en} Beijing–Inner Mongolia joint meeting`,
        actual_date: held,
        place_side: side,
        decisions,
        done,
      },
    }),
  );
