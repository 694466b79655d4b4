import {
  Button,
  Link,
  makeStyles,
  MessageBar,
  MessageBarBody,
  Text,
  tokens,
  typographyStyles,
} from '@fluentui/react-components';
import { QuestionCircleRegular } from '@fluentui/react-icons';
import { useEffect, useRef, type ReactNode } from 'react';
import { ruleOf } from '../../model/catalogue';
import { isStale, type Described, type Descriptions } from '../../actions/session/descriptions';
import { useServices } from '../hooks/useServices';
import { useSession } from '../hooks/useSession';
import { useWords } from '../hooks/useWords';
import { FixPart } from '../fixes/FixPart';
import { CHECK } from '../words/check';
import { CellLinks } from './CellLinks';
import { Facts } from './Facts';
import { OtherFindings } from './OtherFindings';
import { Part } from './Part';
import { SeverityMark } from './SeverityMark';
import { Suspects } from './Suspects';

const useStyles = makeStyles({
  root: {
    display: 'grid',
    gap: tokens.spacingVerticalM,
    marginTop: tokens.spacingVerticalM,
    gridTemplateColumns: 'minmax(0, 1fr)',
  },
  head: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', columnGap: tokens.spacingHorizontalS },
  title: { margin: 0, outlineStyle: 'none', ...typographyStyles.subtitle2 },
  number: { color: tokens.colorNeutralForeground3 },
  place: { display: 'block', marginTop: tokens.spacingVerticalXXS },
  message: { margin: 0 },
  why: { justifySelf: 'start' },
});

/** One finding whole: what was found and expected, the cells of both sides, what shares its cause, and why it is asked. */
export function FindingDetail(props: {
  readonly described: Described;
  readonly descriptions: Descriptions;
  /** It is no longer among the findings. */
  readonly isGone: boolean;
  readonly followers: readonly number[];
  /** The finding whose cause this one shares. */
  readonly leader: number | undefined;
  readonly onOpen: (position: number) => void;
  readonly onWhy: () => void;
  /** What else of its kind can be fixed. */
  readonly onSameKind: () => void;
}): ReactNode {
  const { described, descriptions, isGone, followers, leader, onOpen, onWhy, onSameKind } = props;
  const { finding, at, related } = described;
  const { session, catalogue } = useServices();
  const { stale, outdated } = useSession();
  const { t, lang } = useWords();
  const styles = useStyles();
  const heading = useRef<HTMLHeadingElement>(null);
  const name = `${finding.rule}@${finding.sheet}!${finding.cell}`;
  // Somebody has just chosen it: reading starts at its title.
  useEffect(() => {
    heading.current?.focus();
  }, [name]);
  const rule = ruleOf(catalogue, finding.rule);
  const isOld = !isGone && (outdated || isStale(described, stale));
  return (
    <article className={styles.root}>
      {isGone && (
        <MessageBar intent="success" layout="multiline">
          <MessageBarBody>{t(CHECK.detail.gone)}</MessageBarBody>
        </MessageBar>
      )}
      {isOld && (
        <MessageBar intent="info" layout="multiline">
          <MessageBarBody>{t(CHECK.detail.changed)}</MessageBarBody>
        </MessageBar>
      )}
      <header>
        <span className={styles.head}>
          <SeverityMark severity={finding.severity} trial={finding.trial} stale={isGone || isOld} />
          <Text className={styles.number}>{finding.number}</Text>
        </span>
        <h2 ref={heading} tabIndex={-1} className={styles.title}>
          {rule ? t(rule.title) : finding.number}
        </h2>
        <span className={styles.place}>
          <Link
            as="button"
            aria-label={t(CHECK.detail.goTo, { cell: `${finding.sheet}!${finding.cell}` })}
            onClick={() => {
              void session.revealFound(at);
            }}
          >
            {`${finding.sheet}!${finding.cell}`}
          </Link>
          {finding.name !== undefined && <Text>{` ${finding.name}`}</Text>}
        </span>
      </header>
      <Text as="p" className={styles.message}>
        {finding.message[lang]}
      </Text>
      <Facts finding={finding} />
      {!isGone && finding.suspects && <Suspects suspects={finding.suspects} />}
      {!isGone && finding.fix && <FixPart fix={finding.fix} position={described.position} onSameKind={onSameKind} />}
      <Button icon={<QuestionCircleRegular />} size="small" className={styles.why} onClick={onWhy}>
        {t(CHECK.detail.why)}
      </Button>
      {related.length > 0 && (
        <Part heading={t(CHECK.detail.related)}>
          <CellLinks key={name} cells={related} />
        </Part>
      )}
      {!isGone && leader !== undefined && (
        <Part heading={t(CHECK.detail.leader)}>
          <OtherFindings positions={[leader]} descriptions={descriptions} onOpen={onOpen} />
        </Part>
      )}
      {!isGone && followers.length > 0 && (
        <Part heading={t(CHECK.detail.followers)}>
          <OtherFindings key={name} positions={followers} descriptions={descriptions} onOpen={onOpen} />
        </Part>
      )}
    </article>
  );
}
