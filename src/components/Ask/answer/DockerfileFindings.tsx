import { translate } from '@docusaurus/Translate';
import { useMemo, type ReactNode } from 'react';
import { dockerfileRules } from '../../../domain/doctor/dockerfile/registry';
import { examine } from '../../../domain/doctor/types';
import { parseDockerfile } from '../../../domain/dockerfile/parse';
import FindingList from '../../output/FindingList';
import styles from './styles.module.css';

type Props = { readonly text: string; readonly clean: string };

/** The findings of all rules, the gravest first. */
export default function DockerfileFindings({ text, clean }: Props): ReactNode {
  const findings = useMemo(
    () => examine(parseDockerfile(text), dockerfileRules),
    [text],
  );
  return (
    <>
      <p role="status" className={styles.count}>
        {findings.length === 0
          ? clean
          : translate(
              {
                id: 'ask.findings',
                message: '{count} findings, the gravest first',
                description: 'Above what the rules found',
              },
              { count: String(findings.length) },
            )}
      </p>
      <FindingList findings={findings} />
    </>
  );
}
