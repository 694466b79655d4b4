declare function withoutReasons(this: { readonly resourcePath: string }, source: string): string;
export = withoutReasons;
