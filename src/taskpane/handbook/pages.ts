import { FOLDERS } from '../../guide/page';
import type { Lang } from '../../model/text';

/** The folder of a language among the files of the add-in. */
const folderOf = (lang: Lang): string => new URL(`guide/${FOLDERS[lang]}/`, document.baseURI).href;

/**
 * Reads what a page of the handbook holds. Its links are made whole, so that they lead to the same page wherever they
 * are drawn.
 * @param page `rules/RL-01`, perhaps with a place on it behind `#`
 * @throws {Error} when the page does not arrive
 */
export async function loadPage(page: string, lang: Lang, signal: AbortSignal): Promise<readonly Node[]> {
  const [path = ''] = page.split('#');
  const address = `${folderOf(lang)}${path}.html`;
  const answer = await fetch(address, { signal });
  if (!answer.ok) throw new Error(`${path}: ${answer.status}`);
  const { body } = new DOMParser().parseFromString(await answer.text(), 'text/html');
  const main = body.querySelector('main');
  if (!main) throw new Error(`${path} is no page of the handbook`);
  for (const link of main.querySelectorAll('a')) link.href = new URL(link.getAttribute('href') ?? '', address).href;
  return [...main.childNodes];
}

/** The page of the handbook a link leads to, or undefined where it leads elsewhere. */
export function pageOfLink(link: HTMLAnchorElement, lang: Lang): string | undefined {
  const folder = folderOf(lang);
  return link.href.startsWith(folder) ? link.href.slice(folder.length).replace('.html', '') : undefined;
}
