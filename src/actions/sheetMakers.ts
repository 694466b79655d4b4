/** The actions that design sheets of ours, together: what one of them loads serves the others. */
export { insertOverview } from './insertOverview';
export { insertTemplates } from './insertTemplates';
export { makePivots } from './makePivots';
export { markFindings } from './markFindings';
export { summariseWorkbook } from './summarise';
export { rowsBehindSelection } from './rowsBehind';
export { overviewOf } from './writeOverview';
