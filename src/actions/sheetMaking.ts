/** What designs sheets, loaded when the first is asked for: a check needs none of it. */
export const sheetMaking = () => import(/* webpackChunkName: "sheets" */ './sheetMakers');
