"use strict";
(() => {
  // src/guide/search.ts
  var bare = (words) => words.toLowerCase().replace(/[\s-]/g, "");
  function showMatching(main2, words) {
    const wanted = bare(words);
    let shown = 0;
    for (const block of main2.querySelectorAll("ul, .frame")) {
      const lines = [...block.querySelectorAll("li, tbody tr")];
      for (const line of lines) line.hidden = !bare(line.textContent).includes(wanted);
      const left = lines.filter(({ hidden }) => !hidden).length;
      shown += left;
      block.hidden = left === 0;
      const heading = block.previousElementSibling;
      if (heading instanceof HTMLHeadingElement) heading.hidden = block.hidden;
    }
    const status = main2.querySelector("[data-nothing]");
    if (status) status.textContent = shown === 0 ? status.dataset["nothing"] ?? "" : "";
    return shown;
  }

  // src/guide/searchedPage.ts
  var main = document.querySelector("main");
  var box = main?.querySelector("input");
  box?.addEventListener("input", () => {
    showMatching(document, box.value);
  });
})();
