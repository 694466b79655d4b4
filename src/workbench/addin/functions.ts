/** A custom function as the add-in's metadata describes it. */
export interface CustomFunction {
  readonly id: string;
  /** As written in a formula: `NAMESPACE.NAME`. */
  readonly name: string;
  readonly description: string;
  readonly parameters: readonly FunctionParameter[];
  readonly stream: boolean;
  readonly volatile: boolean;
}

export interface FunctionParameter {
  readonly name: string;
  readonly description: string;
  readonly optional: boolean;
  readonly repeating: boolean;
  /** Whether the function takes a range as a table of values rather than one value. */
  readonly matrix: boolean;
}

interface MetadataFile {
  readonly functions?: readonly {
    readonly id?: string;
    readonly name?: string;
    readonly description?: string;
    readonly parameters?: readonly {
      readonly name?: string;
      readonly description?: string;
      readonly optional?: boolean;
      readonly repeating?: boolean;
      readonly dimensionality?: string;
    }[];
    readonly options?: { readonly stream?: boolean; readonly volatile?: boolean };
  }[];
}

/**
 * The custom functions of a metadata file.
 * @param json the text of the file the manifest points to
 * @param namespace what stands before the dot
 * @throws {SyntaxError} when it is not JSON
 */
export function readFunctions(json: string, namespace: string): readonly CustomFunction[] {
  const file = JSON.parse(json) as MetadataFile;
  return (file.functions ?? []).flatMap((each) => {
    if (!each.id) return [];
    const own = each.name ?? each.id;
    return [
      {
        id: each.id,
        name: (namespace ? `${namespace}.${own}` : own).toUpperCase(),
        description: each.description ?? '',
        parameters: (each.parameters ?? []).map((parameter) => ({
          name: parameter.name ?? '',
          description: parameter.description ?? '',
          optional: parameter.optional ?? false,
          repeating: parameter.repeating ?? false,
          matrix: parameter.dimensionality === 'matrix',
        })),
        stream: each.options?.stream ?? false,
        volatile: each.options?.volatile ?? false,
      },
    ];
  });
}
