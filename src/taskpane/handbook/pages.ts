import { FOLDERS } from '../../guide/page';
import type { Lang } from '../../model/text';

/** The folder of a language among the files of the add-in. */
const folderOf = (lang: Lang): string => new URL(`guide/${FOLDERS[lang]}/`, document.baseURI).href;

/**
 * Reads what a page of the handbook holds. Its links are made whole, so that they lead to the same page wherever they
 * are drawn; its headings stand under that of the screen.
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
  for (const heading of [...main.querySelectorAll('h1, h2, h3')]) lower(heading);
  return [...main.childNodes];
}

/** Puts a heading one level down: the title of the page stands under that of the screen. */
function lower(heading: Element): void {
  const lowered = document.createElement(`h${Number(heading.tagName.slice(1)) + 1}`);
  if (heading.id !== '') lowered.id = heading.id;
  lowered.append(...heading.childNodes);
  heading.replaceWith(lowered);
}

/** The page of the handbook a link leads to, or undefined where it leads elsewhere. */
export function pageOfLink(link: HTMLAnchorElement, lang: Lang): string | undefined {
  const folder = folderOf(lang);
  return link.href.startsWith(folder) ? link.href.slice(folder.length).replace('.html', '') : undefined;
}
