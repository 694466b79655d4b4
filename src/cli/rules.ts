import { catalogue } from '../catalogue';
import { PLAIN_TABLE } from '../model/plainTable';
import type { Rule } from '../model/rule';
import { joinWords, type Lang } from '../model/text';
import { EXIT, print, type Exit } from './console';
import { WORDS } from './words';

/** Lists the rule book: every rule once by number and text, with the registers it speaks about. */
export function rulesCommand(options: { readonly json?: boolean; readonly lang: Lang }): Exit {
  print(options.json ? JSON.stringify(catalogue.rules.map(ruleAsJson), null, 2) : asText(options.lang));
  return EXIT.ok;
}

const ruleAsJson = (rule: Rule): object => ({
  rule: rule.rule,
  number: rule.number,
  form: rule.form,
  severity: rule.severity,
  register: rule.register,
  ...(rule.form === 'column' ? { column: rule.column } : {}),
  title: rule.title,
  why: rule.why,
  ground: rule.ground,
  message: rule.message,
  remedy: rule.remedy,
});

/** Derived rules differ only by the cell they ask: they share number, severity and title and take one line. */
function asText(lang: Lang): string {
  const titleOf = new Map(
    [...catalogue.registers, PLAIN_TABLE].map((register) => [register.id, register.sheet.name[lang]]),
  );
  const lines = new Map<string, { rule: Rule; registers: Set<string> }>();
  for (const rule of catalogue.rules) {
    const key = `${rule.number} ${rule.severity} ${rule.title.zh}`;
    const line = lines.get(key) ?? { rule, registers: new Set<string>() };
    line.registers.add(titleOf.get(rule.register) ?? rule.register);
    lines.set(key, line);
  }
  return [...lines.values()]
    .sort((a, b) => (a.rule.number < b.rule.number ? -1 : a.rule.number > b.rule.number ? 1 : 0))
    .map(({ rule, registers }) => {
      const severity = WORDS.severity[rule.severity][lang];
      return `${rule.number}  [${severity}] ${rule.title[lang]}\n    ${rule.why[lang]}\n    ${joinWords([...registers], lang)}`;
    })
    .join('\n');
}
