import type { Paragraph } from '../../model/overview';
import { culture } from './paragraphs/culture';
import { donations } from './paragraphs/donations';
import { education } from './paragraphs/education';
import { health } from './paragraphs/health';
import { labour } from './paragraphs/labour';
import { mechanisms } from './paragraphs/mechanisms';
import { projects } from './paragraphs/projects';
import { summary } from './paragraphs/summary';
import { training } from './paragraphs/training';

/** The annual overview, paragraph by paragraph, as yearbooks arrange it. */
export const paragraphs: readonly Paragraph[] = [
  summary,
  mechanisms,
  projects,
  training,
  education,
  health,
  donations,
  labour,
  culture,
];
