import { fill, text, type Lang, type Text } from '../model/text';

/** Why a function has no answer, in words for the person who typed it. */
export class FunctionFault extends Error {
  override readonly name = 'FunctionFault';

  /** @param code `value`: an argument is of the wrong kind (#VALUE!); `absent`: there is no answer to it (#N/A) */
  constructor(
    readonly code: 'value' | 'absent',
    readonly text: Text,
  ) {
    super(text.en);
  }
}

/** What stands in the placeholders of a fault: the same in both languages, or not. */
export type FaultValues = Readonly<Record<string, string | Text>>;

export const wrongValue = (words: Text, values: FaultValues = {}): FunctionFault =>
  new FunctionFault('value', filled(words, values));

export const noAnswer = (words: Text, values: FaultValues = {}): FunctionFault =>
  new FunctionFault('absent', filled(words, values));

function filled(words: Text, values: FaultValues): Text {
  const within = (lang: Lang): string => {
    const own = Object.entries(values).map(([name, value]) => [name, typeof value === 'string' ? value : value[lang]]);
    return fill(words[lang], Object.fromEntries(own) as Record<string, string>);
  };
  return text(within('zh'), within('en'));
}

/** What is said of arguments, whatever the function. */
export const WORDS = {
  missing: text('请填写“{name}”。', 'Please give "{name}".'),
  number: text('“{name}”应为数字，现为“{value}”。', '"{name}" should be a number, but is "{value}".'),
  date: text(
    '“{name}”应为日期，现为“{value}”。请填写日期单元格、DATE(…)或2011-07-06这样的文字。',
    '"{name}" should be a date, but is "{value}". Please give a date cell, DATE(…) or text such as 2011-07-06.',
  ),
  between: text(
    '“{name}”应在{from}至{to}之间，现为{value}。',
    '"{name}" should be from {from} to {to}, but is {value}.',
  ),
  choice: text('“{name}”应为{choices}，现为“{value}”。', '"{name}" should be one of {choices}, but is "{value}".'),
  digits: text(
    '“{name}”以数字存放，15位以后的数字已丢失，请将单元格设为文本后重新录入。',
    '"{name}" is stored as a number and has lost the digits after the 15th; make the cell text and type it again.',
  ),
  single: text('“{name}”应为一个单元格，现为一片区域。', '"{name}" should be one cell, but is a range.'),
  sameSize: text('各区域的行数和列数应当一致。', 'The ranges should have the same number of rows and columns.'),
} as const;
