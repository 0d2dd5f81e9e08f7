import { translate } from '@docusaurus/Translate';
import type { ReactNode } from 'react';
import type { MissingChoice } from '../../domain/run/missingChoice';
import styles from './styles.module.css';

/** Says which chosen GPUs the machine doesn't have, because the command uses other GPUs instead. */
export default function MissingNote({
  missing,
}: {
  readonly missing: MissingChoice | null;
}): ReactNode {
  if (!missing) return null;
  return (
    <p role="status" className={styles.busy}>
      {missing.kind === 'no-gpu' ? noGpu() : notThere(missing)}
    </p>
  );
}

const noGpu = () =>
  translate({
    id: 'runGenerator.missing.noGpu',
    message:
      'You asked for GPUs, and this server has none. The command asks for no GPU.',
    description: 'Note below the choice of GPUs',
  });

const notThere = ({ cards, slices }: MissingChoice & { kind: 'not-there' }) =>
  translate(
    {
      id: 'runGenerator.missing.notThere',
      message:
        'You chose {names}, which can’t be used on this server. The command uses the GPUs that are selected here. Check them.',
      description:
        'Note below the choice of GPUs; {names} lists GPUs and the number of MIG slices',
    },
    {
      names: [
        ...cards.map((at) => `GPU ${String(at)}`),
        ...(slices ? [`${String(slices)} × MIG`] : []),
      ].join(', '),
    },
  );
