import { Button, makeStyles, Text, tokens, typographyStyles } from '@fluentui/react-components';
import { ArrowLeftRegular, CheckmarkFilled, DismissFilled } from '@fluentui/react-icons';
import { useEffect, useMemo, useRef, type ReactNode } from 'react';
import { rulePage, type Block } from '../../guide/rulePage';
import type { Rule } from '../../model/rule';
import { useServices } from '../hooks/useServices';
import { useWords } from '../hooks/useWords';
import { CHECK } from '../words/check';
import { ExampleTables } from './ExampleTables';
import { Part } from './Part';
import { SeverityMark } from './SeverityMark';

const useStyles = makeStyles({
  root: { display: 'grid', gap: tokens.spacingVerticalM, gridTemplateColumns: 'minmax(0, 1fr)' },
  back: { justifySelf: 'start', marginLeft: `calc(-1 * ${tokens.spacingHorizontalS})` },
  head: { display: 'flex', gap: tokens.spacingHorizontalS, alignItems: 'center' },
  number: { color: tokens.colorNeutralForeground3 },
  title: { margin: 0, outlineStyle: 'none', ...typographyStyles.subtitle2 },
  words: { margin: 0 },
  list: { margin: 0, paddingLeft: tokens.spacingHorizontalL },
  example: { marginTop: tokens.spacingVerticalS },
  verdict: { display: 'flex', gap: tokens.spacingHorizontalXS, alignItems: 'center' },
  good: { color: tokens.colorStatusSuccessForeground1 },
  bad: { color: tokens.colorStatusDangerForeground1 },
});

/** Why something is asked: the reason, what to do, examples, where it applies and what it rests on. */
export default function RulePage({ rule, onBack }: { readonly rule: Rule; readonly onBack: () => void }): ReactNode {
  const { catalogue } = useServices();
  const { t } = useWords();
  const styles = useStyles();
  const page = useMemo(() => rulePage(rule, catalogue), [rule, catalogue]);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    heading.current?.focus();
    window.scrollTo(0, 0);
  }, [page]);
  return (
    <article className={styles.root}>
      <Button appearance="subtle" size="small" icon={<ArrowLeftRegular />} className={styles.back} onClick={onBack}>
        {t(CHECK.rule.back)}
      </Button>
      <header>
        <span className={styles.head}>
          <SeverityMark severity={page.severity} />
          <Text className={styles.number}>{page.number}</Text>
        </span>
        <h2 ref={heading} tabIndex={-1} className={styles.title}>
          {t(page.title)}
        </h2>
      </header>
      {page.sections.map((section) => (
        <Part key={section.heading.en} heading={t(section.heading)}>
          {section.blocks.map((block, index) => (
            <Drawn key={index} block={block} />
          ))}
        </Part>
      ))}
    </article>
  );
}

function Drawn({ block }: { readonly block: Block }): ReactNode {
  const { t } = useWords();
  const styles = useStyles();
  switch (block.type) {
    case 'words':
      return (
        <Text as="p" block className={styles.words}>
          {t(block.text)}
        </Text>
      );
    case 'list':
      return (
        <ul className={styles.list}>
          {block.items.map((item) => (
            <li key={item.zh}>{t(item)}</li>
          ))}
        </ul>
      );
    case 'example': {
      const verdict = block.good ? t(CHECK.rule.good) : t(CHECK.rule.bad);
      return (
        <div className={styles.example}>
          <span className={styles.verdict}>
            {block.good ? (
              <CheckmarkFilled aria-hidden className={styles.good} />
            ) : (
              <DismissFilled aria-hidden className={styles.bad} />
            )}
            <Text weight="semibold">{verdict}</Text>
          </span>
          <ExampleTables tables={block.tables} name={verdict} />
        </div>
      );
    }
  }
}
