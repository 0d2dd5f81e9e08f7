import { translate } from '@docusaurus/Translate';
import type { ReactNode } from 'react';
import type { Known, Machine, ValueSource } from '../../data/schema/machine';
import { cudaLevel } from '../../domain/gpu/compat/driver';
import { judgedMachine } from '../../domain/gpu/machine/serverCards';
import styles from './styles.module.css';

/** Driver, Docker, and architecture of a machine, and the source of each value. */
export default function Values({
  machine,
}: {
  readonly machine: Machine;
}): ReactNode {
  const { driver, docker, architecture } = machine;
  const level = cudaLevel(judgedMachine(machine).driver);
  return (
    <dl className={styles.values}>
      <div>
        <dt>
          {translate({
            id: 'serverCheck.values.driver',
            message: 'Driver',
            description: 'Before the version of the driver',
          })}
        </dt>
        <dd>
          <Value known={driver} />
          {level !== null && (
            <>
              {' · '}
              {translate(
                {
                  id: 'serverCheck.level',
                  message: 'Supports CUDA up to {cuda}.',
                  description: 'The newest CUDA that the driver supports',
                },
                { cuda: level },
              )}
            </>
          )}
        </dd>
      </div>
      <div>
        <dt>{dockerName}</dt>
        <dd>
          <Value known={docker} />
        </dd>
      </div>
      <div>
        <dt>
          {translate({
            id: 'serverCheck.values.architecture',
            message: 'Architecture',
            description: 'Before amd64 or arm64',
          })}
        </dt>
        <dd>
          <Value known={architecture} />
        </dd>
      </div>
    </dl>
  );
}

/** The same in every language. */
const dockerName = 'Docker';

function Value({
  known,
}: {
  readonly known: Known<string> | undefined;
}): ReactNode {
  if (!known)
    return translate({
      id: 'serverCheck.values.unknown',
      message: 'not known',
      description: 'Instead of an unknown version',
    });
  return (
    <>
      {known.value} <small>{`(${sources[known.from]()})`}</small>
    </>
  );
}

const sources: Readonly<Record<ValueSource, () => string>> = {
  paste: () =>
    translate({
      id: 'serverCheck.source.paste',
      message: 'pasted',
      description: 'Where a value of a machine comes from',
    }),
  lab: () =>
    translate({
      id: 'serverCheck.source.lab',
      message: 'lab file',
      description: 'Where a value of a machine comes from',
    }),
  typed: () =>
    translate({
      id: 'serverCheck.source.typed',
      message: 'typed',
      description: 'Where a value of a machine comes from',
    }),
};
