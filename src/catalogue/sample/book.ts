import type { WorkbookData } from '../../model/data';
import type { Lang } from '../../model/text';
import { coverRows as coverOf2010 } from './year-2010/cover';
import { indicatorRows as indicatorsOf2010 } from './year-2010/indicators';
import { allocationRows } from './year-2011/allocations';
import { coverRows } from './year-2011/cover';
import { documentRows } from './year-2011/documents';
import { cultureRows } from './year-2011/culture';
import { donationItemRows, donationRows } from './year-2011/donations';
import { educationActivityRows, schoolPairRows } from './year-2011/education';
import { facilityRows } from './year-2011/facilities';
import { filingRows } from './year-2011/filings';
import { hospitalPairRows, medicalBatchRows } from './year-2011/hospitals';
import { indicatorRows } from './year-2011/indicators';
import { interestSubsidyRows } from './year-2011/interest-subsidies';
import { fairPostRows, labourFairRows, placementRows } from './year-2011/labour';
import { meetingRows } from './year-2011/meetings';
import { pairingRows } from './year-2011/pairings';
import { paymentRows } from './year-2011/payments';
import { progressReportRows } from './year-2011/progress-reports';
import { projectRows } from './year-2011/projects';
import { taskRows } from './year-2011/tasks';
import { traineeRows } from './year-2011/trainees';
import { trainingClassRows } from './year-2011/training-classes';
import { workItemRows } from './year-2011/work-items';

/** Years of which there is a filled workbook. */
export const SAMPLE_YEARS = [2010, 2011] as const;
export type SampleYear = (typeof SAMPLE_YEARS)[number];

const BOOKS: Readonly<Record<SampleYear, (lang: Lang) => WorkbookData>> = {
  // Only the overview: what this year's is compared with.
  2010: (lang) => ({ cover: coverOf2010(lang), indicators: indicatorsOf2010(lang) }),
  2011: (lang) => ({
    cover: coverRows(lang),
    meetings: meetingRows(lang),
    tasks: taskRows(lang),
    documents: documentRows(lang),
    pairings: pairingRows(),
    projects: projectRows(lang),
    'work-items': workItemRows(lang),
    'progress-reports': progressReportRows(),
    allocations: allocationRows(lang),
    payments: paymentRows(lang),
    'training-classes': trainingClassRows(lang),
    trainees: traineeRows(lang),
    'interest-subsidies': interestSubsidyRows(lang),
    'school-pairs': schoolPairRows(lang),
    'education-activities': educationActivityRows(),
    'hospital-pairs': hospitalPairRows(lang),
    'medical-batches': medicalBatchRows(lang),
    donations: donationRows(lang),
    'donation-items': donationItemRows(lang),
    'labour-fairs': labourFairRows(lang),
    'fair-posts': fairPostRows(lang),
    placements: placementRows(lang),
    'culture-sport': cultureRows(lang),
    facilities: facilityRows(lang),
    // How many people were exchanged in 2011 is not known: the sheet stays empty rather than say a number.
    exchanges: [],
    indicators: indicatorRows(lang),
    filings: filingRows(lang),
  }),
};

/**
 * The registers of a year that was published: what the yearbook states as it stands there, everything else made up so
 * that all its sums come out, and marked. The same call gives the same rows, always.
 * @returns rows by register id; amounts in 万元, dates ISO, codes by id, texts in the language asked for
 */
export const sampleBook = (year: SampleYear, lang: Lang = 'zh'): WorkbookData => BOOKS[year](lang);
