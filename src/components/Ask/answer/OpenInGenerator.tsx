import Link from '@docusaurus/Link';
import { translate } from '@docusaurus/Translate';
import { useMemo, type ReactNode } from 'react';
import type { RunSpec } from '../../../domain/docker/runSpec';
import { fromSpec } from '../../../domain/run/fromSpec';
import { handedRun } from '../../state/handed';
import { useLocalized } from '../../state/useLocale';
import { useReader } from '../../state/useProfile';
import styles from './styles.module.css';

type Props = { readonly spec: RunSpec };

/** A link that opens the run generator with a command in its form, and what the form would change in it. */
export default function OpenInGenerator({ spec }: Props): ReactNode {
  const reader = useReader();
  const localized = useLocalized();
  const { edits, changed } = useMemo(
    () => fromSpec(spec, reader),
    [spec, reader],
  );
  return (
    <p className={styles.ways}>
      <Link
        to="/tools/run/"
        data-result
        onClick={() => {
          handedRun.hand(edits);
        }}
      >
        {translate({
          id: 'ask.openGenerator',
          message: 'Open in the run generator',
          description: 'Link that passes on a pasted command in memory',
        })}
      </Link>
      {changed.map((text) => (
        <span key={localized(text)}>{localized(text)}</span>
      ))}
    </p>
  );
}
