import { translate } from '@docusaurus/Translate';
import type { ReactNode } from 'react';
import type { Badge } from '../../../domain/examples/badge';
import styles from './styles.module.css';

type Props = { readonly badge: Badge };

/** What is on record about an example: where and when it was built. */
export default function ExampleBadge({ badge }: Props): ReactNode {
  return (
    <span className={styles.badge} data-kind={badge.kind}>
      {textOf(badge)}
    </span>
  );
}

function textOf(badge: Badge): string {
  switch (badge.kind) {
    case 'built':
      return translate(
        {
          id: 'exampleBadge.built',
          message: 'built on {on}, {date}, Docker Engine {engine}',
          description: 'Badge of an example that was really built',
        },
        badge,
      );
    case 'stand-in':
      return translate(
        {
          id: 'exampleBadge.standIn',
          message: 'built on a stand-in ({on}), {date}, Docker Engine {engine}',
          description:
            'Badge of an example whose base image could not be had and was replaced',
        },
        badge,
      );
    case 'parsed':
      return translate(
        {
          id: 'exampleBadge.parsed',
          message:
            'parsed only, base image not pulled, {date}, Docker Engine {engine}',
          description: 'Badge of an example that only passed the build checks',
        },
        badge,
      );
    case 'changed':
      return translate(
        {
          id: 'exampleBadge.changed',
          message: 'changed since it was last built ({date})',
          description: 'Badge of an example whose files are newer',
        },
        badge,
      );
    case 'none':
      return translate({
        id: 'exampleBadge.none',
        message: 'not yet built: nothing on record',
        description: 'Badge of an example without a recorded result',
      });
  }
}
