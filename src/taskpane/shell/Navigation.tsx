import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useWords } from '../hooks/useWords';
import { goTo, type Route } from '../route';
import { SHELL } from '../words/shell';

/** The screens of everyday work; settings stand in the footer. */
const SHOWN: readonly Route[] = ['start', 'templates', 'check', 'summaries'];

const useStyles = makeStyles({
  root: {
    position: 'sticky',
    top: 0,
    zIndex: 2,
    backgroundColor: tokens.colorNeutralBackground1,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    padding: `0 ${tokens.spacingHorizontalXS}`,
  },
  list: { display: 'flex', flexWrap: 'wrap', margin: 0, padding: 0, listStyleType: 'none' },
  item: {
    minHeight: '36px',
    padding: `0 ${tokens.spacingHorizontalS}`,
    border: 'none',
    backgroundColor: 'transparent',
    color: tokens.colorNeutralForeground2,
    fontFamily: 'inherit',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    cursor: 'pointer',
    borderRadius: tokens.borderRadiusMedium,
    ':hover': { color: tokens.colorNeutralForeground1, backgroundColor: tokens.colorSubtleBackgroundHover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
  // Han glyphs of two characters are narrow: they may be as large as the text.
  wide: { fontSize: tokens.fontSizeBase300, padding: `0 ${tokens.spacingHorizontalM}` },
  current: {
    color: tokens.colorNeutralForeground1,
    fontWeight: tokens.fontWeightSemibold,
    borderBottom: `2px solid ${tokens.colorBrandStroke1}`,
    borderBottomLeftRadius: 0,
    borderBottomRightRadius: 0,
    paddingTop: '2px',
  },
});

/** The ways to the other screens, one line at 270 pixels in both languages. */
export function Navigation({ route }: { readonly route: Route }): ReactNode {
  const { t, lang } = useWords();
  const styles = useStyles();
  return (
    <nav aria-label={t(SHELL.navigation)} className={styles.root}>
      <ul className={styles.list}>
        {SHOWN.map((each) => (
          <li key={each}>
            <button
              type="button"
              aria-current={each === route ? 'page' : undefined}
              className={mergeClasses(styles.item, lang === 'zh' && styles.wide, each === route && styles.current)}
              onClick={() => {
                goTo(each);
              }}
            >
              {t(SHELL.routes[each])}
            </button>
          </li>
        ))}
      </ul>
    </nav>
  );
}
