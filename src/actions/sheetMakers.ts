/** The actions that design sheets of ours, together: what one of them loads serves the others. */
export { insertTemplates } from './insertTemplates';
export { markFindings } from './markFindings';
export { summariseWorkbook } from './summarise';
