import type { Catalogue } from '../model/catalogue';
import { groupBy } from '../model/groups';
import type { FunctionWords } from '../model/cellFunction';
import type { LeftOut } from '../model/leftOut';
import { entriesOf } from './entries';
import type { Page } from './page';
import { addingPage } from './pages/addingPage';
import { codesPage } from './pages/codesPage';
import { functionsPage } from './pages/functionsPage';
import { indexPage } from './pages/indexPage';
import { registerPage } from './pages/registerPage';
import { rulePage } from './pages/rulePage';
import { leftOutPage, parametersPage, summariesPage } from './pages/settledPages';

/** What the handbook is made of. */
export interface Sources {
  readonly catalogue: Catalogue;
  readonly leftOut: readonly LeftOut[];
  readonly functions: readonly FunctionWords[];
  /** A rule of the catalogue as it stands in its file, for people who want to write one. */
  readonly ruleFile: string;
}

/** Every page of the handbook, the first one first. The same catalogue makes the same pages. */
export function handbook({ catalogue, leftOut, functions, ruleFile }: Sources): Page[] {
  const entries = entriesOf(catalogue);
  const others = [
    summariesPage(catalogue),
    functionsPage(functions),
    parametersPage(catalogue),
    leftOutPage(leftOut),
    addingPage(ruleFile),
  ];
  return [
    indexPage(entries, catalogue, others),
    ...catalogue.registers.map((register) => registerPage(register, catalogue)),
    ...[...groupBy(entries, ({ lead }) => lead.number)].map(([number, of]) => rulePage(number, of, catalogue)),
    ...catalogue.codeLists.map((each) => codesPage(each, catalogue)),
    ...others,
  ];
}
