import { functionId, type FunctionParameter, type FunctionWords } from '../model/cellFunction';
import type { Lang } from '../model/text';

/**
 * What Excel reads about the functions before it runs any of them: one file a language, as it takes the file of its
 * display language (manifest.xml). Names stay as they are: formulas know only one spelling. Written by hand rather than
 * by Microsoft's generator, which takes no languages and adds `allowCustomDataForDataTypeAny`, unknown to Excel 2021.
 */
export function functionsMetadata(functions: readonly FunctionWords[], lang: Lang): string {
  const file = {
    functions: functions.map((own) => ({
      id: functionId(own.name),
      name: own.name,
      description: own.does[lang],
      parameters: own.parameters.map((parameter) => described(parameter, lang)),
      // Rows of cells: an answer may be as large as what was asked.
      result: { type: 'any', dimensionality: 'matrix' },
    })),
  };
  return `${JSON.stringify(file, undefined, 2)}\n`;
}

/** Any value, as `number` would have Excel refuse 1,234元 with an error of its own before we can say what to do. */
const described = ({ name, help, takes, optional, repeating }: FunctionParameter, lang: Lang) => ({
  name: name[lang],
  description: help[lang],
  type: 'any',
  dimensionality: takes === 'one' ? 'scalar' : 'matrix',
  ...(optional && !repeating && { optional: true }),
  ...(repeating && { repeating: true }),
});
