import Translate from '@docusaurus/Translate';
import type { ReactNode } from 'react';
import type { Badge } from '../../../domain/examples/badge';
import styles from './styles.module.css';

type Props = { readonly badge: Badge };

/** What is recorded about an example: where and when it was built. */
export default function ExampleBadge({ badge }: Props): ReactNode {
  return (
    <span className={styles.badge} data-kind={badge.kind}>
      {sayOf(badge)}
    </span>
  );
}

/** A date that doesn't break at its hyphens. */
function Day({ date }: { readonly date: string }): ReactNode {
  return (
    <time className={styles.day} dateTime={date}>
      {date}
    </time>
  );
}

function sayOf(badge: Badge): ReactNode {
  switch (badge.kind) {
    case 'built':
      return (
        <Translate
          id="exampleBadge.built"
          description="Badge of an example that was built"
          values={{
            on: badge.on,
            date: <Day date={badge.date} />,
            engine: badge.engine,
          }}
        >
          {'built on {on}, {date}, Docker Engine {engine}'}
        </Translate>
      );
    case 'stand-in':
      return (
        <Translate
          id="exampleBadge.standIn"
          description="Badge of an example whose base image was replaced because it wasn’t available"
          values={{
            on: badge.on,
            date: <Day date={badge.date} />,
            engine: badge.engine,
          }}
        >
          {'built on a stand-in ({on}), {date}, Docker Engine {engine}'}
        </Translate>
      );
    case 'parsed':
      return (
        <Translate
          id="exampleBadge.parsed"
          description="Badge of an example that only passed the build checks"
          values={{ date: <Day date={badge.date} />, engine: badge.engine }}
        >
          {'parsed only, base image not pulled, {date}, Docker Engine {engine}'}
        </Translate>
      );
    case 'changed':
      return (
        <Translate
          id="exampleBadge.changed"
          description="Badge of an example whose files are newer"
          values={{ date: <Day date={badge.date} /> }}
        >
          {'changed since it was last built ({date})'}
        </Translate>
      );
    case 'none':
      return (
        <Translate
          id="exampleBadge.none"
          description="Badge of an example without a recorded result"
        >
          {'not built yet'}
        </Translate>
      );
  }
}
