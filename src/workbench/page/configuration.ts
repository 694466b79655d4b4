import { API_LEVELS, PANE_WIDTHS, type PageState } from './state';

/** What a build of the workbench is for: put in by the build. */
export interface Configuration {
  /** Address of the manifest of the add-in. */
  readonly manifest: string;
  /** Address of the file it opens with; absent: an empty workbook. */
  readonly file?: string;
}

/** What the address of the page asks for: `?api=1.14&lang=zh-CN&width=320&theme=dark&file=…&manifest=…`. */
export interface Wishes {
  readonly state: Partial<Pick<PageState, 'level' | 'locale' | 'theme' | 'paneWidth'>>;
  readonly configuration: Partial<Configuration>;
}

/** Reads the query of the page's address; what is not among the choices is left out. */
export function readWishes(search: string): Wishes {
  const query = new URLSearchParams(search);
  const level = API_LEVELS.find((each) => each === query.get('api'));
  const locale = (['zh-CN', 'en-US'] as const).find((each) => each === query.get('lang'));
  const theme = (['light', 'dark'] as const).find((each) => each === query.get('theme'));
  const paneWidth = PANE_WIDTHS.find((each) => String(each) === query.get('width'));
  const manifest = query.get('manifest');
  const file = query.get('file');
  return {
    state: {
      ...(level === undefined ? {} : { level }),
      ...(locale === undefined ? {} : { locale }),
      ...(theme === undefined ? {} : { theme }),
      ...(paneWidth === undefined ? {} : { paneWidth }),
    },
    configuration: { ...(manifest === null ? {} : { manifest }), ...(file === null ? {} : { file }) },
  };
}
