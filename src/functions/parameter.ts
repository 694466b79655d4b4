import { isoDate } from '../model/date';
import { parameterOn } from '../model/parameter';
import { text, type Text } from '../model/text';
import { noAnswer } from './fault';
import type { FunctionContext } from './given';

const WORDS = {
  unknown: text('没有参数“{name}”。', 'There is no parameter "{name}".'),
  blank: text(
    '参数“{name}”未填：没有公开文件规定其数值。',
    'The parameter "{name}" is blank: no printed rule sets its value.',
  ),
} as const;
/** Far enough ahead to be in force whenever somebody asks without a date. */
const LATEST = '9999-12-31';

/** `fee-max`, `FEE_MAX` and the title mean one parameter. */
const folded = (name: string): string => name.trim().toLowerCase().replaceAll('_', '-');

/**
 * A parameter as the catalogue sets it on a day.
 * @param serial the day; the latest value without one
 * @throws {FunctionFault} when there is none of that name, or no value
 */
export function parameterValue({ catalogue }: FunctionContext, name: string, serial?: number): string | number {
  const names = ({ id, title }: { readonly id: string; readonly title: Text }): string[] => [id, title.zh, title.en];
  const parameter = catalogue.parameters.find((each) => names(each).map(folded).includes(folded(name)));
  if (!parameter) throw noAnswer(WORDS.unknown, { name });
  const value = parameterOn(parameter, serial === undefined ? LATEST : isoDate(serial));
  if (value === undefined) throw noAnswer(WORDS.blank, { name: parameter.title });
  return value;
}

/** The same of a parameter that is a number and always has one. */
export function parameterNumber(context: FunctionContext, name: string, serial?: number): number {
  return Number(parameterValue(context, name, serial));
}
