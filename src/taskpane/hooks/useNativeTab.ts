import { useEffect } from 'react';

/**
 * On the web, office.js takes the Tab key over and knows only elements that the Tab key itself reaches: from a title that
 * was given the focus, or from the bare page, it would lead out of the pane. There the browser's own way is the right one.
 */
export function useNativeTab(): void {
  useEffect(() => {
    const keep = (event: KeyboardEvent): void => {
      const reached = event.target instanceof HTMLElement && event.target.tabIndex >= 0;
      if (event.key === 'Tab' && !reached) event.stopPropagation();
    };
    document.addEventListener('keydown', keep);
    return () => {
      document.removeEventListener('keydown', keep);
    };
  }, []);
}
