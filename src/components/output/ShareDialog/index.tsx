import { translate } from '@docusaurus/Translate';
import { useId, useRef, type ReactNode } from 'react';
import Button from '../../form/Button';
import { sharedTexts } from '../../state/formEdits';
import { shareAddress } from '../../state/shareAddress';
import CopyButton from '../CopyButton';
import styles from './styles.module.css';

/**
 * Makes a link with everything that was typed, after showing what that is.
 *
 * @param texts - what was typed, as the form's codec writes it
 */
export default function ShareDialog({
  texts,
}: {
  readonly texts: string;
}): ReactNode {
  const dialog = useRef<HTMLDialogElement>(null);
  const titleId = useId();
  const shared = Object.entries(JSON.parse(texts) as Record<string, unknown>);
  return (
    <>
      <Button
        onClick={() => {
          dialog.current?.showModal();
        }}
      >
        {translate({
          id: 'shareDialog.open',
          message: 'Share…',
          description: 'Button that opens the share dialog',
        })}
      </Button>
      <dialog ref={dialog} className={styles.dialog} aria-labelledby={titleId}>
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
                description:
                  'In the share dialog, where only choices are shared',
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
          <Button
            onClick={() => {
              dialog.current?.close();
            }}
          >
            {translate({
              id: 'shareDialog.close',
              message: 'Close',
              description: 'Closes the share dialog',
            })}
          </Button>
        </p>
      </dialog>
    </>
  );
}
