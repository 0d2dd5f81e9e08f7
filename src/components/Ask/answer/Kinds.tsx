import { translate } from '@docusaurus/Translate';
import type { ReactNode } from 'react';
import type { PasteKind } from '../../../data/schema/paste';
import styles from './styles.module.css';

type Props = {
  readonly kind: PasteKind;
  readonly onChoose: (kind: PasteKind) => void;
};

/** What the guide takes the text for; a click on another kind corrects it. */
export default function Kinds({ kind, onChoose }: Props): ReactNode {
  return (
    <div
      className={styles.kinds}
      role="group"
      aria-label={translate({
        id: 'ask.kinds',
        message: 'Read as',
        description: 'Label of the kinds of text that the box can read',
      })}
    >
      {order.map((one) => (
        <button
          key={one}
          type="button"
          className={styles.kind}
          aria-pressed={one === kind}
          onClick={() => {
            onChoose(one);
          }}
        >
          {names[one]()}
        </button>
      ))}
    </div>
  );
}

const order: readonly PasteKind[] = [
  'words',
  'log',
  'command',
  'dockerfile',
  'smi',
  'compose',
  'packages',
];

const names: Readonly<Record<PasteKind, () => string>> = {
  words: () =>
    translate({
      id: 'ask.kind.words',
      message: 'Words',
      description: 'Kind of a text: words to look for',
    }),
  log: () =>
    translate({
      id: 'ask.kind.log',
      message: 'Error or log',
      description: 'Kind of a text',
    }),
  command: () =>
    translate({
      id: 'ask.kind.command',
      message: 'Command',
      description: 'Kind of a text: docker command',
    }),
  dockerfile: () => 'Dockerfile',
  smi: () => 'nvidia-smi',
  compose: () => 'compose.yaml',
  packages: () =>
    translate({
      id: 'ask.kind.packages',
      message: 'Package list',
      description: 'Kind of a text: requirements.txt and similar files',
    }),
};
