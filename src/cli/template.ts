import { catalogue } from '../catalogue';
import { insertTemplates } from '../actions/insertTemplates';
import { nativeRules } from '../template/highlights';
import { COVER } from '../model/register';
import { fill, type Lang } from '../model/text';
import { readUnit, readYear } from './arguments';
import { EXIT, print, usage, type Exit } from './console';
import { saveNew } from './save';
import { WORDS } from './words';

export interface TemplateCommand {
  readonly register?: string;
  readonly all?: boolean;
  readonly year: string;
  readonly lang: Lang;
  readonly unit: string;
  readonly protect?: boolean;
  readonly out: string;
  readonly force?: boolean;
}

/** Writes a workbook of blank official sheets. */
export async function templateCommand(options: TemplateCommand): Promise<Exit> {
  const registers = chosenRegisters(options);
  const settings = {
    catalogue,
    registersPresent: registers,
    year: readYear(options.year),
    lang: options.lang,
    unit: readUnit(options.unit),
    protect: options.protect ?? false,
  };
  await saveNew(
    options.out,
    { inputs: [], force: options.force ?? false, mayReplace: 'template', lang: options.lang },
    (workbook) => insertTemplates(workbook, settings),
  );
  print(fill(WORDS.written[options.lang], { file: options.out }));
  const { held, total } = nativeRules(settings);
  print(fill(WORDS.natively[options.lang], { native: String(held.length), total: String(total) }));
  return EXIT.ok;
}

/** The registers a call names; the cover always comes along, since year and unit stand on it. */
function chosenRegisters(options: TemplateCommand): string[] {
  const known = catalogue.registers.map((register) => register.id);
  if (options.all) return known;
  if (options.register === undefined) throw usage(WORDS.whichRegisters);
  const names = options.register.split(/[,，\s]+/).filter((name) => name !== '');
  const asked = names.map((name) => {
    const register = catalogue.registers.find(({ id, number, title }) =>
      [id, number, number.toLowerCase(), title.zh].includes(name),
    );
    if (!register) throw usage(WORDS.unknownRegister, { name, known: known.join(', ') });
    return register.id;
  });
  return known.filter((id) => id === COVER || asked.includes(id));
}
