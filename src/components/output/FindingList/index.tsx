import Link from '@docusaurus/Link';
import { translate } from '@docusaurus/Translate';
import type { ReactNode } from 'react';
import Button from '../../form/Button';
import type { Localized } from '../../../data/schema/text';
import type { Finding, Severity } from '../../../domain/doctor/types';
import { useLocalized } from '../../state/useLocale';
import styles from './styles.module.css';

type Props<Place, Id extends string> = {
  readonly findings: readonly Finding<Place, Id>[];
  /** Additional information about a finding, known where it is shown. */
  readonly hint?: (finding: Finding<Place, Id>) => Localized | null;
  /** A one-click fix for a finding, if it has one. */
  readonly action?: (
    finding: Finding<Place, Id>,
  ) => { readonly label: string; readonly run: () => void } | null;
  /** The position in a text, if known. */
  readonly where?: (finding: Finding<Place, Id>) => ReactNode;
  /** The page of the rule, if it has one. */
  readonly href?: (finding: Finding<Place, Id>) => string;
};

/** Findings with consequence and fix, the most severe first. */
export default function FindingList<Place, Id extends string>({
  findings,
  hint,
  action,
  where,
  href,
}: Props<Place, Id>): ReactNode {
  const localized = useLocalized();
  return (
    <ul className={styles.list}>
      {findings.map((finding, i) => {
        const act = action?.(finding);
        const more = hint?.(finding);
        return (
          <li
            key={`${finding.rule}${String(i)}`}
            className={styles.finding}
            data-severity={finding.severity}
          >
            <p className={styles.title}>
              <span className={styles.severity}>
                {severities[finding.severity]()}
              </span>{' '}
              {localized(finding.title)}{' '}
              {href && (
                <Link to={href(finding)} className={styles.rule} data-result>
                  {finding.rule}
                </Link>
              )}
            </p>
            {where?.(finding)}
            <p className={styles.text}>{localized(finding.why)}</p>
            <p className={styles.text}>
              {localized(finding.fix)} {more && localized(more)}{' '}
              {act && <Button onClick={act.run}>{act.label}</Button>}
            </p>
          </li>
        );
      })}
    </ul>
  );
}

const severities: Readonly<Record<Severity, () => string>> = {
  error: () =>
    translate({
      id: 'finding.error',
      message: 'Stop',
      description: 'Severity of a finding: fails or harms others',
    }),
  warning: () =>
    translate({
      id: 'finding.warning',
      message: 'Warning',
      description: 'Severity of a finding: likely trouble',
    }),
  info: () =>
    translate({
      id: 'finding.info',
      message: 'Note',
      description: 'Severity of a finding: good practice',
    }),
};
