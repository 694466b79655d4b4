import type { Catalogue } from '../../model/catalogue';
import { groupBy } from '../../model/groups';
import { text, type Text } from '../../model/text';
import { pageOfRegister, type Entry } from '../entries';
import { words, type Page, type Phrase, type Section } from '../page';
import { KINDS } from '../words';
import { entryLink } from './entryLink';

const WORDS = {
  title: text('结对手册', 'Handbook of Jiedui'),
  opening: text(
    '各台账的用途和栏目，每条审核规则的含义、示例、理由和整改办法，代码表、参数和汇总表。空白和无法识别的单元格只提示一次，不因此判定其他规则不符。',
    'What each register is for and what its columns hold; what each rule means, with examples, the reason and what to do; code lists, parameters and summaries. A blank or unreadable cell is reported once and never held against another rule.',
  ),
  registers: text('台账', 'Registers'),
  rules: text('审核规则', 'Rules'),
  codes: text('代码表', 'Code lists'),
  more: text('其他', 'More'),
} as const;

/** The first page: ways to all others. */
export function indexPage(entries: readonly Entry[], catalogue: Catalogue, others: readonly Page[]): Page {
  const { registers, codeLists } = catalogue;
  return {
    path: 'index',
    title: WORDS.title,
    isSearched: true,
    opening: [words(WORDS.opening)],
    sections: [
      links(
        WORDS.registers,
        registers.map(({ id, number, title }) => ({
          text: text(`${number} ${title.zh}`, `${number} ${title.en}`),
          to: pageOfRegister(id),
        })),
      ),
      { heading: WORDS.rules, blocks: [] },
      ...[...groupBy(entries, ({ lead }) => lead.number.slice(0, 2))].map(([kind, of]): Section => {
        const name = KINDS[kind] ?? text('', '');
        return {
          ...links(text(`${kind} ${name.zh}`, `${kind} ${name.en}`), of.map(entryLink)),
          isPart: true,
        };
      }),
      links(
        WORDS.codes,
        codeLists.map(({ id, title }) => ({ text: title, to: `codes/${id}` })),
      ),
      links(
        WORDS.more,
        others.map(({ path, title }) => ({ text: title, to: path })),
      ),
    ],
  };
}

const links = (heading: Text, to: readonly Phrase[]): Section => ({
  heading,
  blocks: [{ type: 'list', items: to.map((phrase) => [phrase]) }],
});
