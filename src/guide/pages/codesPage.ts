import type { Catalogue } from '../../model/catalogue';
import type { Code, CodeList } from '../../model/codelist';
import { text, type Text } from '../../model/text';
import { pageOfRegister } from '../entries';
import { words, type Page, type Section } from '../page';
import { sourceOf } from '../words';

const WORDS = {
  code: text('代码', 'Code'),
  label: text('名称', 'Name'),
  other: text('也可写作', 'Also written'),
  validity: text('有效期', 'Validity'),
  source: text('来源：', 'Source: '),
  usedIn: text('用于', 'Used in'),
} as const;
const NOTHING = text('', '');

/** The page of a code list: its values and the other ways of writing them. */
export function codesPage(list: CodeList, catalogue: Catalogue): Page {
  const source = sourceOf(list.source);
  return {
    path: `codes/${list.id}`,
    title: list.title,
    isSearched: true,
    opening: [words(text(WORDS.source.zh + source.zh, WORDS.source.en + source.en))],
    sections: [valuesSection(list, catalogue), usedIn(list, catalogue)],
  };
}

function valuesSection({ codes, ...list }: CodeList, catalogue: Catalogue): Section {
  // Ids of our own mean nothing to anybody; those that cells show do.
  const showsIds = columnsWith(list, catalogue).some(({ column }) => column.show === 'id');
  const [hasOthers, hasValidity] = [codes.some(hasAliases), codes.some(isDated)];
  return {
    heading: list.title,
    blocks: [
      {
        type: 'table',
        head: [
          ...(showsIds ? [WORDS.code] : []),
          WORDS.label,
          ...(hasOthers ? [WORDS.other] : []),
          ...(hasValidity ? [WORDS.validity] : []),
        ],
        rows: codes.map((code) => [
          ...(showsIds ? [text(code.id, code.id)] : []),
          code.label,
          ...(hasOthers ? [same((code.aliases ?? []).join('、'))] : []),
          ...(hasValidity ? [validityOf(code)] : []),
        ]),
      },
    ],
  };
}

const same = (words: string): Text => text(words, words);
const hasAliases = ({ aliases }: Code): boolean => (aliases ?? []).length > 0;
const isDated = ({ validFrom, validTo }: Code): boolean => validFrom !== undefined || validTo !== undefined;

function validityOf(code: Code): Text {
  const { validFrom = '', validTo = '' } = code;
  return isDated(code) ? same(`${validFrom} – ${validTo}`.trim()) : NOTHING;
}

function usedIn(list: Pick<CodeList, 'id'>, catalogue: Catalogue): Section {
  return {
    heading: WORDS.usedIn,
    blocks: [
      {
        type: 'list',
        items: columnsWith(list, catalogue).map(({ register, id, column }) => [
          {
            text: text(
              `${register.sheet.name.zh}：${column.header.zh}`,
              `${register.sheet.name.en}: ${column.header.en}`,
            ),
            to: `${pageOfRegister(register.id)}#${id}`,
          },
        ]),
      },
    ],
  };
}

const columnsWith = ({ id: of }: Pick<CodeList, 'id'>, { registers }: Catalogue) =>
  registers.flatMap((register) =>
    Object.entries(register.columns).flatMap(([id, column]) =>
      column.type === 'code' && column.codes.id === of ? [{ register, id, column }] : [],
    ),
  );
