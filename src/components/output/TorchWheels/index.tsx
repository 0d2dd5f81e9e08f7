import { translate } from '@docusaurus/Translate';
import { useState, type ReactNode } from 'react';
import type { Capability } from '../../../data/schema/gpu';
import {
  downloadLine,
  installLine,
  wheelChoices,
} from '../../../domain/gpu/build/wheels';
import RadioField from '../../form/RadioField';
import CopyButton from '../CopyButton';
import styles from '../BuildSettings/styles.module.css';

type Props = {
  readonly capabilities: readonly Capability[];
  readonly platform: 'amd64' | 'arm64';
};

/** The PyTorch wheels that support some GPUs: with a network, and for a server without one. */
export default function TorchWheels({
  capabilities,
  platform,
}: Props): ReactNode {
  const choices = wheelChoices(capabilities, platform);
  const [index, setIndex] = useState<string | null>(null);
  const choice = choices.find((one) => one.index === index) ?? choices[0];
  if (capabilities.length === 0) return null;
  if (!choice)
    return (
      <p className={styles.warning}>
        {translate({
          id: 'torchWheels.none',
          message:
            'No PyTorch wheel in the table contains code for all of these GPUs. Choose fewer, or build two images.',
          description: 'Shown if no build supports all selected GPUs',
        })}
      </p>
    );
  return (
    <div className={styles.settings}>
      <RadioField<string>
        legend={translate({
          id: 'torchWheels.index',
          message: 'PyTorch wheels with code for these GPUs',
          description: 'Legend of the choice of a wheel index',
        })}
        value={choice.index}
        choices={choices.map(({ index: value, torch, driver }) => ({
          value,
          label: translate(
            {
              id: 'torchWheels.choice',
              message:
                '{index}: up to PyTorch {torch}, driver {driver} or later',
              description: 'One wheel index, e.g. cu126',
            },
            { index: value, torch, driver },
          ),
        }))}
        onChange={setIndex}
      />
      <Line
        name={translate({
          id: 'torchWheels.install',
          message: 'With internet',
          description: 'Above a pip command',
        })}
        text={installLine(choice)}
      />
      <Line
        name={translate({
          id: 'torchWheels.download',
          message: 'To transfer to a server without internet (Python 3.12)',
          description: 'Above a pip command',
        })}
        text={downloadLine(choice, platform)}
      />
    </div>
  );
}

function Line({
  name,
  text,
}: {
  readonly name: string;
  readonly text: string;
}): ReactNode {
  return (
    <div className={styles.setting}>
      <p className={styles.bar}>
        <strong>{name}</strong>
        <span>
          <CopyButton text={text} what={name} />
        </span>
      </p>
      <pre className={styles.pre}>
        <code>{text}</code>
      </pre>
    </div>
  );
}
