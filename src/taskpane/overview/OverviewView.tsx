import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import { CopyRegular } from '@fluentui/react-icons';
import { useState, type ReactNode } from 'react';
import type { Book } from '../../model/table';
import { LANGS, type Lang } from '../../model/text';
import { noteText, type ShownFigure, type WrittenOverview } from '../../model/writtenOverview';
import { useServices } from '../hooks/useServices';
import { useSession } from '../hooks/useSession';
import { useWords } from '../hooks/useWords';
import { escapeTo } from '../shell/escape';
import { Page } from '../fixes/Page';
import { ActionBar } from '../shell/ActionBar';
import { Choice } from '../shell/Choice';
import { Section } from '../shell/Section';
import { OVERVIEW } from '../words/overview';
import { copyOverview } from './copy';
import { OverviewText } from './OverviewText';
import { RowsBehind } from './RowsBehind';
import { useOverview } from './useOverview';

const useStyles = makeStyles({
  root: { display: 'grid', gap: tokens.spacingVerticalM, gridTemplateColumns: 'minmax(0, 1fr)' },
  words: { margin: 0, color: tokens.colorNeutralForeground2 },
  tools: { display: 'flex', flexWrap: 'wrap', alignItems: 'end', gap: tokens.spacingHorizontalS },
});

/** The overview to read, its figures to be asked for their rows, and what to do with it. */
export function OverviewView({ book }: { readonly book: Book }): ReactNode {
  const { session } = useServices();
  const { job } = useSession();
  const { t, lang: own } = useWords();
  const styles = useStyles();
  const [lang, setLang] = useState<Lang>(own);
  /** The figure that is asked for its rows, and after it the one the keyboard comes back to. */
  const [asked, setAsked] = useState<string>();
  const [left, setLeft] = useState<string>();
  const [copied, setCopied] = useState<boolean>();
  const overview = useOverview(book, lang);
  const figure = asked === undefined ? undefined : overview && figureAt(overview, asked);
  if (overview && figure) {
    return (
      <FigurePage
        figure={figure}
        overview={overview}
        onBack={() => {
          setLeft(asked);
          setAsked(undefined);
        }}
      />
    );
  }
  return (
    <div className={styles.root}>
      <Text as="p" block className={styles.words}>
        {t(OVERVIEW.intro)}
      </Text>
      <div className={styles.tools}>
        <Choice
          label={t(OVERVIEW.language)}
          value={lang}
          options={LANGS}
          wordsOf={(each) => t(OVERVIEW.languages[each])}
          onChoose={(chosen) => {
            setLang(chosen);
            setLeft(undefined);
            setCopied(undefined);
          }}
        />
        <Button
          icon={<CopyRegular />}
          disabledFocusable={!overview}
          onClick={() => {
            if (overview) setCopied(copyOverview(overview));
          }}
        >
          {t(OVERVIEW.copy)}
        </Button>
      </div>
      <Text size={200} role="status">
        {!overview ? t(OVERVIEW.writing) : copied === undefined ? '' : t(copied ? OVERVIEW.copied : OVERVIEW.notCopied)}
      </Text>
      {overview && <OverviewText overview={overview} back={left} onAsk={setAsked} />}
      <ActionBar
        words={t(OVERVIEW.insert)}
        isIdle={!overview || job !== undefined}
        onAct={() => {
          void session.insertOverview(lang);
        }}
      />
    </div>
  );
}

/** Figures are known by their place in the text: the same value may be said of several rows. */
function figureAt({ paragraphs }: WrittenOverview, place: string): ShownFigure | undefined {
  const [paragraph = 0, piece = 0] = place.split('.').map(Number);
  const found = paragraphs[paragraph]?.pieces[piece];
  return found && 'figure' in found ? found.figure : undefined;
}

/** What a figure is made of; Escape goes back. */
function FigurePage(props: {
  readonly figure: ShownFigure;
  readonly overview: WrittenOverview;
  readonly onBack: () => void;
}): ReactNode {
  const { figure, overview, onBack } = props;
  const { t } = useWords();
  return (
    <div onKeyDown={escapeTo(onBack)}>
      <Page
        heading={t(OVERVIEW.behind.heading, { figure: figure.printed })}
        back={t(OVERVIEW.behind.back)}
        onBack={onBack}
      >
        {figure.notes.map((note) => (
          <Text key={note} as="p" block>
            {noteText(overview.notes[note - 1] ?? '', note, overview.lang)}
          </Text>
        ))}
        <RowsBehind behind={figure.behind} />
        {figure.detail && (
          <Section heading={t(OVERVIEW.behind.detail)}>
            <RowsBehind behind={figure.detail} />
          </Section>
        )}
      </Page>
    </div>
  );
}
