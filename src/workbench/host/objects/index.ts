import type { HostClass } from '../registry';
import { AUTO_FILTER } from './autoFilter';
import { CHARTS } from './charts';
import { COMMENTS } from './comments';
import { CONDITIONAL_FORMATS } from './conditionalFormat';
import { CONDITIONAL_RULES } from './conditionalRule';
import { CONDITIONAL_STYLES } from './conditionalStyle';
import { CULTURE } from './culture';
import { CUSTOM_PROPERTIES } from './customProperties';
import { CUSTOM_XML } from './customXml';
import { DATA_VALIDATION } from './dataValidation';
import { DOCUMENT_PROPERTIES } from './documentProperties';
import { FREEZE_PANES } from './freezePanes';
import { NAMES } from './names';
import { PAGE_BREAKS } from './pageBreaks';
import { PAGE_LAYOUT } from './pageLayout';
import { PIVOT_FIELDS } from './pivotFields';
import { PIVOT_TABLES } from './pivotTables';
import { PROTECTION } from './protection';
import { RANGE_AREAS } from './rangeAreas';
import { RANGE_VIEW } from './rangeView';
import { SERVICES } from './services';
import { SETTING_CLASSES } from './settings';
import { SPECIAL_CELLS } from './specialCells';
import { TABLE_PARTS } from './tableParts';
import { TABLES } from './tables';

/** Everything an add-in may ask for besides workbook, sheets and ranges themselves. */
export const OBJECT_CLASSES: readonly HostClass[] = [
  ...RANGE_AREAS,
  ...SPECIAL_CELLS,
  ...RANGE_VIEW,
  ...CONDITIONAL_FORMATS,
  ...CONDITIONAL_RULES,
  ...CONDITIONAL_STYLES,
  ...DATA_VALIDATION,
  ...FREEZE_PANES,
  ...AUTO_FILTER,
  ...PROTECTION,
  ...PAGE_BREAKS,
  ...PAGE_LAYOUT,
  ...NAMES,
  ...SETTING_CLASSES,
  ...CUSTOM_PROPERTIES,
  ...DOCUMENT_PROPERTIES,
  ...CUSTOM_XML,
  ...CULTURE,
  ...COMMENTS,
  ...TABLES,
  ...TABLE_PARTS,
  ...PIVOT_TABLES,
  ...PIVOT_FIELDS,
  ...CHARTS,
  ...SERVICES,
];
