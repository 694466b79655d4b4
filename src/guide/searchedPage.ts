import { showMatching } from './search';

// A page of the handbook in a browser, read from a file or a server.
const main = document.querySelector('main');
const box = main?.querySelector('input');
box?.addEventListener('input', () => {
  showMatching(document, box.value);
});
