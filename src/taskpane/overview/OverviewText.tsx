import { Link, makeStyles, Text, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { noteSign, noteText, type ShownFigure, type WrittenOverview } from '../../model/writtenOverview';
import { useWords } from '../hooks/useWords';
import { Section } from '../shell/Section';
import { OVERVIEW } from '../words/overview';

const LOCALES = { zh: 'zh-CN', en: 'en' } as const;

const useStyles = makeStyles({
  root: { display: 'grid', gap: tokens.spacingVerticalM, gridTemplateColumns: 'minmax(0, 1fr)' },
  paragraph: { margin: 0 },
  // Within a line of text: no target of its own size (WCAG 2.2, 2.5.8, inline).
  figure: { font: 'inherit', lineHeight: 'inherit' },
  sign: { color: tokens.colorStatusWarningForeground3, fontWeight: tokens.fontWeightSemibold },
  note: { display: 'block', margin: `0 0 ${tokens.spacingVerticalXS}`, color: tokens.colorNeutralForeground2 },
});

/**
 * The paragraphs as they will be copied, each figure a way to its rows.
 * @param back the place of the figure the keyboard comes back to
 */
export function OverviewText(props: {
  readonly overview: WrittenOverview;
  readonly back: string | undefined;
  readonly onAsk: (place: string) => void;
}): ReactNode {
  const { overview, back, onAsk } = props;
  const { lang, paragraphs, notes, remark } = overview;
  const { t } = useWords();
  const styles = useStyles();
  return (
    <article lang={LOCALES[lang]} className={styles.root}>
      {paragraphs.map(({ id, title, pieces }, paragraph) => (
        <Section key={id} heading={title}>
          <Text as="p" block className={styles.paragraph}>
            {pieces.map((piece, index) => {
              if ('text' in piece) return piece.text;
              const place = `${paragraph}.${index}`;
              return (
                <Figure
                  key={place}
                  figure={piece.figure}
                  lang={lang}
                  isStart={place === back}
                  onAsk={() => {
                    onAsk(place);
                  }}
                />
              );
            })}
          </Text>
        </Section>
      ))}
      {notes.length + (remark ? 1 : 0) > 0 && (
        <Section heading={t(OVERVIEW.notes)}>
          {notes.map((note, index) => (
            <Text key={note} size={200} className={styles.note}>
              {noteText(note, index + 1, lang)}
            </Text>
          ))}
          {remark && (
            <Text size={200} className={styles.note}>
              {remark}
            </Text>
          )}
        </Section>
      )}
    </article>
  );
}

const focusOn = (element: HTMLElement | null): void => {
  element?.focus();
};

function Figure(props: {
  readonly figure: ShownFigure;
  readonly lang: WrittenOverview['lang'];
  readonly isStart: boolean;
  readonly onAsk: () => void;
}): ReactNode {
  const { figure, lang, isStart, onAsk } = props;
  const styles = useStyles();
  return (
    <>
      <Link as="span" inline className={styles.figure} ref={isStart ? focusOn : null} onClick={onAsk}>
        {figure.printed}
      </Link>
      {figure.notes.map((note) => (
        <span key={note} className={styles.sign}>
          {noteSign(note, lang)}
        </span>
      ))}
    </>
  );
}
