import { translate } from '@docusaurus/Translate';
import type { ReactNode } from 'react';
import Button from '../../form/Button';
import { sharedTexts } from '../../state/formEdits';
import { shareAddress } from '../../state/shareAddress';
import CopyButton from '../CopyButton';
import styles from './styles.module.css';

/** What the link will hold, and the link itself. */
export default function Contents({
  texts,
  titleId,
  close,
}: {
  readonly texts: string;
  readonly titleId: string;
  readonly close: () => void;
}): ReactNode {
  const shared = Object.entries(JSON.parse(texts) as Record<string, unknown>);
  return (
    <>
      <h2 id={titleId} className={styles.heading}>
        {translate({
          id: 'shareDialog.title',
          message: 'What this link will tell',
          description: 'Title of the share dialog',
        })}
      </h2>
      <p>
        {shared.length
          ? translate({
              id: 'shareDialog.texts',
              message:
                'Whoever has the link sees your choices and these texts:',
              description: 'Above the list of texts that a link will hold',
            })
          : translate({
              id: 'shareDialog.choices',
              message:
                'You have typed nothing yet: the link holds your choices only, no names or paths.',
              description: 'In the share dialog, where only choices are shared',
            })}
      </p>
      <dl className={styles.shared}>
        {shared.map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>
              <code>
                {typeof value === 'string' ? value : JSON.stringify(value)}
              </code>
            </dd>
          </div>
        ))}
      </dl>
      <p className={styles.buttons}>
        <CopyButton
          text={shareAddress(shared.length ? { [sharedTexts]: texts } : {})}
          what={translate({
            id: 'shareDialog.link',
            message: 'link',
            description: 'What is copied: completes "Copy …"',
          })}
        />
        <Button onClick={close}>
          {translate({
            id: 'shareDialog.close',
            message: 'Close',
            description: 'Closes the share dialog',
          })}
        </Button>
      </p>
    </>
  );
}
