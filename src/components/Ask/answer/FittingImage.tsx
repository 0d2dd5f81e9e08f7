import Link from '@docusaurus/Link';
import { translate } from '@docusaurus/Translate';
import type { ReactNode } from 'react';
import type { Machine } from '../../../data/schema/machine';
import { fittingImage } from '../../../domain/gpu/advice/fittingImage';
import { useLocalized } from '../../state/useLocale';
import { useProfile, useReader } from '../../state/useProfile';
import styles from './styles.module.css';

/** A tag that runs on the reader's server, for errors that a different image fixes. */
export default function FittingImage(): ReactNode {
  const { server } = useReader();
  const { profile } = useProfile();
  const localized = useLocalized();
  const image = imageFor(server.machine);
  return (
    <p className={styles.ways}>
      {image !== undefined && (
        <span>
          {translate(
            {
              id: 'ask.image',
              message: 'On {server}, this tag runs:',
              description: 'Before the name of an image; {server} is a name',
            },
            { server: profile.machine ? localized(server.label) : server.id },
          )}{' '}
          <code>{image}</code>
        </span>
      )}
      <Link to="/start/check-the-server/" data-result>
        {translate({
          id: 'ask.images',
          message: 'Every tag for this server, and why',
          description: 'Link to the server check',
        })}
      </Link>
    </p>
  );
}

const known = new Map<string, string | undefined>();

/**
 * Remembers the image: judging all tags takes a quarter of an answer's time, and a
 * reader who changes a word of an error asks again for the same machine.
 */
function imageFor(machine: Machine): string | undefined {
  const key = JSON.stringify(machine);
  if (!known.has(key)) known.set(key, fittingImage(machine));
  return known.get(key);
}
