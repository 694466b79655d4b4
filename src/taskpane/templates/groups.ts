import type { Register } from '../../model/register';

/** How registers are grouped for choosing, in their order; what no group names stands under `other`. */
const GROUPS = {
  basis: ['cover', 'meetings', 'tasks', 'documents', 'pairings'],
  projects: ['projects', 'work-items', 'progress-reports', 'allocations', 'payments'],
  people: ['training-classes', 'trainees', 'interest-subsidies'],
  sectors: [
    'school-pairs',
    'education-activities',
    'hospital-pairs',
    'medical-batches',
    'labour-fairs',
    'fair-posts',
    'placements',
    'culture-sport',
    'facilities',
    'exchanges',
  ],
  donations: ['donations', 'donation-items'],
  overview: ['indicators', 'filings'],
} as const;
export type GroupId = keyof typeof GROUPS | 'other';

export interface RegisterGroup {
  readonly id: GroupId;
  readonly registers: readonly Register[];
}

/** Registers in groups; groups without any are left out. */
export function grouped(registers: readonly Register[]): readonly RegisterGroup[] {
  const groupOf = (register: Register): GroupId =>
    GROUP_IDS.find((id) => (GROUPS[id] as readonly string[]).includes(register.id)) ?? 'other';
  return [...GROUP_IDS, 'other' as const]
    .map((id) => ({ id, registers: registers.filter((register) => groupOf(register) === id) }))
    .filter((group) => group.registers.length > 0);
}

const GROUP_IDS = [
  'basis',
  'projects',
  'people',
  'sectors',
  'donations',
  'overview',
] as const satisfies readonly (keyof typeof GROUPS)[];
