import type { KeyboardEvent, KeyboardEventHandler } from 'react';

/** Escape goes back, where nothing inside has answered it. */
export const escapeTo =
  (back: () => void): KeyboardEventHandler =>
  (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || event.defaultPrevented) return;
    event.preventDefault();
    // On the web, office.js would answer it too and take the focus to the first button of the pane.
    event.stopPropagation();
    back();
  };
