/** What stands in place of hidden characters. */
const hidden = (count: number): string => '*'.repeat(Math.max(count, 0));

/**
 * A personal number as it may be shown outside its own cell: identity numbers keep the division and the last four
 * (110105********002X), telephones three and four (138****1234), accounts and everything else the last four.
 */
export function mask(text: string, scheme?: string): string {
  if (scheme === 'resident' && text.length === 18) return text.slice(0, 6) + hidden(8) + text.slice(14);
  if (scheme === 'phone' && text.length >= 7) return text.slice(0, 3) + hidden(text.length - 7) + text.slice(-4);
  return text.length > 4 ? hidden(text.length - 4) + text.slice(-4) : hidden(text.length);
}
