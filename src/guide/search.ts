/** What is typed and what is read are compared without case, spaces and hyphens: rl01 finds RL-01. */
const bare = (words: string): string => words.toLowerCase().replace(/[\s-]/g, '');

/**
 * Shows the lines of a page that hold the words, in lists and tables, and hides the others with the headings over them.
 * @param main what the page holds
 * @returns how many lines are shown
 */
export function showMatching(main: ParentNode, words: string): number {
  const wanted = bare(words);
  let shown = 0;
  for (const block of main.querySelectorAll<HTMLElement>('ul, .frame')) {
    const lines = [...block.querySelectorAll<HTMLElement>('li, tbody tr')];
    for (const line of lines) line.hidden = !bare(line.textContent).includes(wanted);
    const left = lines.filter(({ hidden }) => !hidden).length;
    shown += left;
    block.hidden = left === 0;
    const heading = block.previousElementSibling;
    if (heading instanceof HTMLHeadingElement) heading.hidden = block.hidden;
  }
  const status = main.querySelector<HTMLElement>('[data-nothing]');
  if (status) status.textContent = shown === 0 ? (status.dataset['nothing'] ?? '') : '';
  return shown;
}
