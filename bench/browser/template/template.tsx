import {
  Button,
  Field,
  FluentProvider,
  Image,
  makeStyles,
  Textarea,
  tokens,
  webLightTheme,
} from '@fluentui/react-components';
import { Calendar24Regular, Heart24Regular, Star24Regular } from '@fluentui/react-icons';
import { useState, type ReactNode } from 'react';
import { createRoot } from 'react-dom/client';

/*
 * A page of the parts that Microsoft's React template for task panes is made of, in words of our own: a head with a
 * picture, three lines with icons, a text field, a button, drawn when office.js is ready. Its polyfills for Internet
 * Explorer are left out, which makes it faster than the template.
 */
const PICTURE = 'data:image/gif;base64,R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7';
const LINES: readonly (readonly [icon: ReactNode, words: string])[] = [
  [<Star24Regular key="star" />, 'The first thing it does'],
  [<Heart24Regular key="heart" />, 'The second thing it does'],
  [<Calendar24Regular key="calendar" />, 'The third thing it does'],
];

const useStyles = makeStyles({
  head: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'center',
    backgroundColor: tokens.colorNeutralBackground3,
  },
  title: { fontSize: tokens.fontSizeHero900, fontWeight: tokens.fontWeightRegular },
  body: { display: 'flex', flexDirection: 'column', alignItems: 'center' },
  line: { display: 'flex', paddingBottom: tokens.spacingVerticalXL, fontSize: tokens.fontSizeBase300 },
});

function Pane(): ReactNode {
  const styles = useStyles();
  const [words, setWords] = useState('Words.');
  return (
    <>
      <section className={styles.head}>
        <Image width="90" height="90" src={PICTURE} alt="" />
        <h1 className={styles.title}>A task pane</h1>
      </section>
      <main className={styles.body}>
        <h2>What it does</h2>
        <ul>
          {LINES.map(([icon, line]) => (
            <li className={styles.line} key={line}>
              {icon} {line}
            </li>
          ))}
        </ul>
        <Field size="large" label="Words to insert">
          <Textarea
            size="large"
            value={words}
            onChange={(_, { value }) => {
              setWords(value);
            }}
          />
        </Field>
        <Field>Press the button.</Field>
        <Button appearance="primary" size="large">
          Insert
        </Button>
      </main>
    </>
  );
}

const container = document.getElementById('container');
if (!container) throw new Error('The page has no place for the pane');
const root = createRoot(container);
void Office.onReady(() => {
  root.render(
    <FluentProvider theme={webLightTheme}>
      <Pane />
    </FluentProvider>,
  );
});
