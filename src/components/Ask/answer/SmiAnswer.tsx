import Link from '@docusaurus/Link';
import { translate } from '@docusaurus/Translate';
import { useMemo, type ReactNode } from 'react';
import { cudaLevel } from '../../../domain/gpu/compat/driver';
import { fittingImage } from '../../../domain/gpu/advice/fittingImage';
import { machineOfSmi } from '../../../domain/gpu/machine/machineOfSmi';
import { parseNvidiaSmi } from '../../../domain/gpu/smi/parseNvidiaSmi';
import {
  judgedMachine,
  serverCards,
} from '../../../domain/gpu/machine/serverCards';
import { handText } from '../../state/handedText';
import NotKnown from './NotKnown';
import styles from './styles.module.css';

type Props = { readonly text: string };

/** A summary of the GPUs and the driver, one image that runs, and a link to the full server check. */
export default function SmiAnswer({ text }: Props): ReactNode {
  const machine = useMemo(() => machineOfSmi(parseNvidiaSmi(text)), [text]);
  const cards = useMemo(() => serverCards(machine), [machine]);
  const image = useMemo(() => fittingImage(machine), [machine]);
  const { driver } = judgedMachine(machine);
  if (cards.length === 0) return <NotKnown text={text} />;
  return (
    <>
      <ul className={styles.facts} role="status">
        {cards.map(({ index, name, card }, place) => (
          <li key={place}>
            {index} · <strong>{name}</strong> · {card.cc ?? '?'}
          </li>
        ))}
        <li>
          {translate(
            {
              id: 'ask.driver',
              message: 'Driver {driver}, up to CUDA {cuda}',
              description: 'The driver of the server and its newest CUDA',
            },
            { driver: driver.version ?? '?', cuda: cudaLevel(driver) ?? '?' },
          )}
        </li>
        {image !== undefined && (
          <li>
            {translate({
              id: 'ask.fits',
              message: 'An image that runs here:',
              description: 'Before the name of an image',
            })}{' '}
            <code>{image}</code>
          </li>
        )}
      </ul>
      <p className={styles.ways}>
        <Link
          to="/start/check-the-server/"
          data-result
          onClick={() => {
            handText('server-check', text);
          }}
        >
          {translate({
            id: 'ask.openCheck',
            message: 'Open in the server check: every image, and why',
            description: 'Link that passes on the pasted text in memory',
          })}
        </Link>
      </p>
    </>
  );
}
