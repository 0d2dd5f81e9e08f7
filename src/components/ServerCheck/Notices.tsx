import { translate } from '@docusaurus/Translate';
import type { ReactNode } from 'react';
import type { ParsedSmi, SmiNotice } from '../../domain/gpu/smi/types';
import FactText from '../output/FactText';
import styles from './styles.module.css';

/** What the output says besides its GPUs, and each line that wasn't understood. */
export default function Notices({
  parsed,
}: {
  readonly parsed: ParsedSmi;
}): ReactNode {
  const { notices, gpus, unread } = parsed;
  return (
    <div role="status" className={styles.notices}>
      {gpus.length === 0 && notices.length === 0 && (
        <p className={styles.warning}>
          {translate({
            id: 'serverCheck.nothing',
            message:
              'This text lists no GPU. Paste the output of nvidia-smi from its first line.',
            description: 'Shown if the text contains no GPU',
          })}
        </p>
      )}
      {notices.map((notice) => (
        <p key={notice} className={styles.warning}>
          <FactText text={messages[notice]()} />
        </p>
      ))}
      {unread.length > 0 && (
        <details>
          <summary>
            {translate(
              {
                id: 'serverCheck.unread',
                message: '{count} lines were not understood and ignored',
                description: 'Opens the lines that nothing could read',
              },
              { count: String(unread.length) },
            )}
          </summary>
          <ul>
            {unread.slice(0, 50).map(({ line, text }) => (
              <li key={line}>
                {translate(
                  {
                    id: 'serverCheck.line',
                    message: 'Line {line}:',
                    description: 'Before a line that was not understood',
                  },
                  { line: String(line) },
                )}{' '}
                <code>{text}</code>
              </li>
            ))}
          </ul>
        </details>
      )}
    </div>
  );
}

const messages: Readonly<Record<SmiNotice, () => string>> = {
  'no-devices': () =>
    translate({
      id: 'serverCheck.noDevices',
      message:
        'The driver is running but sees no GPU. Tell the administrator ({contact}); the GPU may have failed.',
      description: 'nvidia-smi said: No devices were found',
    }),
  'no-driver': () =>
    translate({
      id: 'serverCheck.noKernelDriver',
      message:
        'nvidia-smi can’t reach the driver: it isn’t loaded, or it was updated without a restart. Tell the administrator ({contact}).',
      description: 'nvidia-smi could not communicate with the driver',
    }),
  'driver-mismatch': () =>
    translate({
      id: 'serverCheck.mismatch',
      message:
        'The driver was updated while the old one was running. Restart the server to fix this.',
      description: 'nvidia-smi said: Driver/library version mismatch',
    }),
  'not-installed': () =>
    translate({
      id: 'serverCheck.notInstalled',
      message:
        'This machine has no nvidia-smi. Did you run it on the server, outside of a container?',
      description: 'The shell said: command not found',
    }),
  'gpu-lost': () =>
    translate({
      id: 'serverCheck.lost',
      message:
        'A GPU has fallen off the bus. The others may still work. Tell the administrator ({contact}).',
      description: 'nvidia-smi said: GPU is lost',
    }),
  'no-cuda-version': () =>
    translate({
      id: 'serverCheck.noCuda',
      message:
        'The output doesn’t include a CUDA version, so the check uses the one that belongs to the driver.',
      description: 'About the pasted output',
    }),
  'container-banner': () =>
    translate({
      id: 'serverCheck.banner',
      message:
        'The text contains an image’s welcome message. The CUDA version in it is the image’s, not the driver’s.',
      description: 'About the pasted output',
    }),
  'versions-differ': () =>
    translate({
      id: 'serverCheck.differ',
      message:
        'The text names more than one driver; the check uses the first one.',
      description: 'About the pasted output',
    }),
  'several-machines': () =>
    translate({
      id: 'serverCheck.several',
      message:
        'This looks like the output of more than one machine. Paste one at a time.',
      description: 'About the pasted output',
    }),
};
