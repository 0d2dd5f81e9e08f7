import { translate } from '@docusaurus/Translate';
import clsx from 'clsx';
import { memo, type ReactNode } from 'react';
import { display } from '../../domain/command/word';
import { explain } from '../../domain/docker/explain';
import { toItems, type Item } from '../../domain/docker/toItems';
import { fieldOfItem } from '../../domain/run/fieldOf';
import type { Outcome } from '../../domain/run/outcome';
import { usePoint } from '../state/pointing';
import { useLocalized } from '../state/useLocale';
import styles from './styles.module.css';

/** Every part of the command and what it means, in the order of the command. */
function Explanations({ outcome }: { readonly outcome: Outcome }): ReactNode {
  const { spec, form } = outcome;
  if (!spec) return null;
  return (
    <details className={styles.explained} open>
      <summary>
        {translate({
          id: 'runGenerator.explained',
          message: 'What each part does',
          description: 'Heading over the explanations of the command',
        })}
      </summary>
      <dl className={styles.parts}>
        {toItems(spec).map((item, i) => (
          <Explained
            key={i}
            item={item}
            field={fieldOfItem(item, form) ?? undefined}
          />
        ))}
      </dl>
    </details>
  );
}

function Explained({
  item,
  field,
}: {
  readonly item: Item;
  readonly field: string | undefined;
}): ReactNode {
  const localized = useLocalized();
  const { isActive, handlers } = usePoint(field);
  return (
    <div className={clsx(styles.part, isActive && styles.active)} {...handlers}>
      <dt>
        <code>{item.words.map(display).join(' ')}</code>
      </dt>
      <dd>
        {explain(item).map(({ help, value }, i) => (
          <span key={i}>
            {value && <strong>{localized(value)} </strong>}
            {localized(help)}{' '}
          </span>
        ))}
      </dd>
    </div>
  );
}

/** Drawn again only when the command has changed. */
export default memo(Explanations);
