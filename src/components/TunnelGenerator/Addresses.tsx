import type { ReactNode } from 'react';
import { tunnelServices } from '../../data/tunnelServices';
import { addressOf, isWeb } from '../../domain/tunnel/commands';
import type { Forward } from '../../domain/tunnel/spec';
import { useLocalized } from '../state/useLocale';
import styles from './styles.module.css';
import { texts } from './texts';

/** The addresses to open on the laptop, and what the container must publish for them. */
export default function Addresses({
  forwards,
}: {
  readonly forwards: readonly Forward[];
}): ReactNode {
  const localized = useLocalized();
  return (
    <section>
      <h2 className={styles.heading}>{texts.open()}</h2>
      <dl className={styles.settings}>
        {forwards.map((forward, i) => {
          const service = tunnelServices.find(
            ({ id }) => id === forward.service,
          );
          const port =
            service && 'containerPort' in service
              ? String(service.containerPort)
              : 'PORT';
          return (
            <div key={i}>
              <dt>{service && localized(service.title)}</dt>
              <dd>
                <code>{addressOf(forward)}</code>{' '}
                {isWeb(forward) ? texts.browser() : texts.viewer()}
              </dd>
              <dd>
                <code>{`-p 127.0.0.1:${String(forward.server)}:${port}`}</code>{' '}
                {texts.publish()}
              </dd>
            </div>
          );
        })}
      </dl>
    </section>
  );
}
