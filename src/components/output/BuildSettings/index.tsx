import { translate } from '@docusaurus/Translate';
import { useState, type ReactNode } from 'react';
import type { Capability } from '../../../data/schema/gpu';
import {
  buildSettings,
  type BuildSetting,
} from '../../../domain/gpu/build/buildSettings';
import { cudaSpan } from '../../../domain/gpu/build/cudaSpan';
import CheckField from '../../form/CheckField';
import CopyButton from '../CopyButton';
import styles from './styles.module.css';

/** Settings to copy for PyTorch extensions, CMake, and nvcc, for some GPUs. */
export default function BuildSettings({
  capabilities,
}: {
  readonly capabilities: readonly Capability[];
}): ReactNode {
  const [ptx, setPtx] = useState(false);
  if (capabilities.length === 0) return null;
  return (
    <div className={styles.settings}>
      <CheckField
        label={translate({
          id: 'buildSettings.ptx',
          message: 'Add PTX for future GPUs',
          description: 'Check box above the settings',
        })}
        checked={ptx}
        onChange={setPtx}
      />
      {buildSettings(capabilities, { ptx }).map(({ id, text }) => (
        <div key={id} className={styles.setting}>
          <p className={styles.bar}>
            <strong>{names[id]()}</strong>
            <span>
              <CopyButton text={text} what={names[id]()} />
            </span>
          </p>
          <pre className={styles.pre}>
            <code>{text}</code>
          </pre>
        </div>
      ))}
      <Toolkits capabilities={capabilities} />
    </div>
  );
}

function Toolkits({
  capabilities,
}: {
  readonly capabilities: readonly Capability[];
}): ReactNode {
  const span = cudaSpan(capabilities);
  if (!span)
    return (
      <p className={styles.warning}>
        {translate({
          id: 'buildSettings.noToolkit',
          message:
            'No single CUDA toolkit compiles for all of these GPUs. Build one image for the older GPUs and one for the newer ones.',
          description: 'Below the settings',
        })}
      </p>
    );
  return (
    <p>
      {span.until
        ? translate(
            {
              id: 'buildSettings.span',
              message: 'Compile with a CUDA toolkit from {from} to {until}.',
              description: 'Below the settings: toolkits that support all GPUs',
            },
            { from: span.from, until: span.until },
          )
        : translate(
            {
              id: 'buildSettings.openSpan',
              message: 'Compile with CUDA toolkit {from} or later.',
              description: 'Below the settings: toolkits that support all GPUs',
            },
            { from: span.from },
          )}
    </p>
  );
}

const names: Readonly<Record<BuildSetting['id'], () => string>> = {
  torch: () =>
    translate({
      id: 'buildSettings.torch',
      message: 'PyTorch extensions',
      description: 'The purpose of a setting',
    }),
  cmake: () => 'CMake',
  nvcc: () =>
    translate({
      id: 'buildSettings.nvcc',
      message: 'nvcc on the command line',
      description: 'The purpose of a setting',
    }),
};
