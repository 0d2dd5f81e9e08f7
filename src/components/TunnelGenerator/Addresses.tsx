import type { ReactNode } from 'react';
import { tunnelServices } from '../../data/tunnelServices';
import { addressOf, isWeb } from '../../domain/tunnel/commands';
import type { Forward } from '../../domain/tunnel/spec';
import { useLocalized } from '../state/useLocale';
import styles from './styles.module.css';
import { texts } from './texts';

/** What is opened on the laptop, and what the container has to publish for it. */
export default function Addresses({
  forwards,
}: {
  readonly forwards: readonly Forward[];
}): ReactNode {
  const localized = useLocalized();
  return (
    <section>
      <h2 className={styles.heading}>{texts.open()}</h2>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">{texts.program()}</th>
            <th scope="col">{texts.address()}</th>
            <th scope="col">{texts.publish()}</th>
          </tr>
        </thead>
        <tbody>
          {forwards.map((forward, i) => {
            const service = tunnelServices.find(
              ({ id }) => id === forward.service,
            );
            const port =
              service && 'containerPort' in service
                ? String(service.containerPort)
                : 'PORT';
            return (
              <tr key={i}>
                <th scope="row">{service && localized(service.title)}</th>
                <td>
                  <code>{addressOf(forward)}</code>{' '}
                  {isWeb(forward) ? texts.browser() : texts.viewer()}
                </td>
                <td>
                  <code>{`-p 127.0.0.1:${String(forward.server)}:${port}`}</code>
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </section>
  );
}
