import type { Register } from '../model/register';
import type { Lang } from '../model/text';

/** The notes under the table, the first one introduced by 注, all of them numbered when there are several. */
export function notesOf(register: Register, lang: Lang): readonly string[] {
  const notes = register.sheet.notes.map((note) => note[lang]);
  const lead = lang === 'zh' ? '注：' : 'Notes: ';
  if (notes.length === 1) return [`${lead}${notes[0] ?? ''}`];
  return notes.map((note, index) => `${index === 0 ? lead : ''}${index + 1}. ${note}`);
}
