import { translate } from '@docusaurus/Translate';
import type { ReactNode } from 'react';
import { sharedFields, type SharedValue } from '../../../domain/form/shared';
import Button from '../../form/Button';
import { addressWith } from '../../state/form/sharedTexts';
import { useLocalized } from '../../state/useLocale';
import CopyButton from '../CopyButton';
import type { Shareable } from './index';
import styles from './styles.module.css';

/** Some mail and chat programs truncate longer addresses. */
const LONG = 2000;

/** What the link will contain, and the link itself. */
export default function Contents({
  table,
  edits,
  write,
  choices,
  titleId,
  close,
}: Shareable & {
  readonly titleId: string;
  readonly close: () => void;
}): ReactNode {
  const localized = useLocalized();
  const fields = sharedFields(table, edits);
  const link = addressWith(fields.length ? write() : null, choices());
  return (
    <>
      <h2 id={titleId} className={styles.heading}>
        {translate({
          id: 'shareDialog.title',
          message: 'What this link reveals',
          description: 'Title of the share dialog',
        })}
      </h2>
      <p>{fields.length ? textsToo() : choicesOnly()}</p>
      <dl className={styles.shared}>
        {fields.map(({ name, label, values }) => (
          <div key={name}>
            <dt>{localized(label)}</dt>
            {values.map((row, i) => (
              <dd key={i}>
                <Row values={row} />
              </dd>
            ))}
          </div>
        ))}
      </dl>
      {link.length > LONG && <p>{mayBeCut(link.length)}</p>}
      <p className={styles.buttons}>
        <CopyButton
          text={link}
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

function Row({
  values,
}: {
  readonly values: readonly SharedValue[];
}): ReactNode {
  const localized = useLocalized();
  return values.map(({ label, text }, i) => (
    <span key={i} className={styles.value}>
      {label && `${localized(label)} `}
      <code>{text}</code>{' '}
    </span>
  ));
}

const textsToo = () =>
  translate({
    id: 'shareDialog.texts',
    message: 'Anyone with the link sees your choices and these texts:',
    description: 'Above the list of texts that the link will contain',
  });

const choicesOnly = () =>
  translate({
    id: 'shareDialog.choices',
    message:
      'You haven’t typed anything yet: the link contains only your choices, no names or paths.',
    description: 'In the share dialog, where only choices are shared',
  });

const mayBeCut = (length: number) =>
  translate(
    {
      id: 'shareDialog.long',
      message:
        'The link has {length} characters. Some mail and chat programs cut off links of this length; the page then says that the link is damaged.',
      description: 'In the share dialog, above the button that copies the link',
    },
    { length: String(length) },
  );
