import { translate } from '@docusaurus/Translate';
import { useRef, type ReactNode } from 'react';
import Button from '../form/Button';
import { writeTexts, type Edits } from '../../domain/run/formState';
import CopyButton from '../output/CopyButton';
import { shareAddress } from '../state/shareAddress';
import { sharedTexts } from './useRunEdits';
import styles from './styles.module.css';

/** Makes a link with everything that was typed, after showing what that is. */
export default function ShareDialog({
  edits,
}: {
  readonly edits: Edits;
}): ReactNode {
  const dialog = useRef<HTMLDialogElement>(null);
  const texts = writeTexts(edits, 'with values');
  const shared = Object.entries(JSON.parse(texts) as Record<string, unknown>);
  return (
    <>
      <Button
        onClick={() => {
          dialog.current?.showModal();
        }}
      >
        {translate({
          id: 'runGenerator.share',
          message: 'Share…',
          description: 'Button that opens the share dialog',
        })}
      </Button>
      <dialog
        ref={dialog}
        className={styles.dialog}
        aria-labelledby="share-title"
      >
        <h2 id="share-title" className={styles.heading}>
          {translate({
            id: 'runGenerator.share.title',
            message: 'What this link will tell',
            description: 'Title of the share dialog',
          })}
        </h2>
        <p>
          {shared.length
            ? translate({
                id: 'runGenerator.share.texts',
                message:
                  'Whoever has the link sees your choices and these texts:',
                description: 'Above the list of texts that a link will hold',
              })
            : translate({
                id: 'runGenerator.share.choices',
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
              id: 'runGenerator.share.link',
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
              id: 'runGenerator.share.close',
              message: 'Close',
              description: 'Closes the share dialog',
            })}
          </Button>
        </p>
      </dialog>
    </>
  );
}
