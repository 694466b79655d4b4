/** 受益农牧户28户, 惠及120户, 28 households benefit: what stands between the word and the number belongs to it. */
const NAMED = /(?:受益|惠及|覆盖|带动)([^\d，,。；;、]{0,8})(\d+)(.?)户|benefit(?:s|ing)?( )(\d+)( )households/gi;
/** Words that make the number another one: a share of the households, one of each, or about so many. */
const OTHER = /每|均|贫困|困难|低保|其中|新增|约|近|超|逾|达到|至少|不少于/;

/** How many households a text says benefit; undefined unless it says so once, exactly and of all of them. */
export function householdsNamed(text: string | undefined): number | undefined {
  const named = [...(text ?? '').matchAll(NAMED)];
  const [only] = named;
  if (named.length !== 1 || !only) return undefined;
  const [, between = only[4] ?? '', digits = only[5] ?? '', after = ''] = only;
  return OTHER.test(between) || after !== '' ? undefined : Number(digits);
}
