import { translate } from '@docusaurus/Translate';
import { memo, type ReactNode } from 'react';
import { render } from '../../domain/command/render/render';
import { followUps } from '../../domain/run/followUps';
import type { Outcome } from '../../domain/run/outcome';
import CopyButton from '../output/CopyButton';
import MachineLabel from '../output/MachineLabel';
import { useLocalized } from '../state/useLocale';
import { useReader } from '../state/useProfile';
import styles from './styles.module.css';

/** The commands for what comes next, with this container's name. */
function FollowUps({ outcome }: { readonly outcome: Outcome }): ReactNode {
  const reader = useReader();
  const { shell, server } = reader;
  const localized = useLocalized();
  const { spec, form } = outcome;
  if (!spec) return null;
  return (
    <section className={styles.follow} aria-labelledby="afterwards">
      <h2 id="afterwards" className={styles.heading}>
        {translate({
          id: 'runGenerator.afterwards',
          message: 'Afterward',
          description: 'Heading above the follow-up commands',
        })}
      </h2>
      <dl>
        {followUps(spec, form.on, reader).map(
          ({ id, title, on, step, keys }) => {
            const rendered = step && render([step], shell);
            return (
              <div key={id} className={styles.followUp}>
                <dt>
                  <span className={styles.followTitle}>{localized(title)}</span>
                  <MachineLabel
                    on={on}
                    {...(on === 'server' && { name: server.id })}
                  />
                </dt>
                <dd className={styles.followCommand}>
                  {keys && <kbd>{keys}</kbd>}
                  {rendered?.ok && (
                    <>
                      <code>{rendered.text}</code>
                      <CopyButton text={rendered.text} what={rendered.text} />
                    </>
                  )}
                </dd>
              </div>
            );
          },
        )}
      </dl>
    </section>
  );
}

/** Memoized: renders again only when the command changes. */
export default memo(FollowUps);
