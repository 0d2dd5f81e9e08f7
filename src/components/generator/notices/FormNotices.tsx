import { translate } from '@docusaurus/Translate';
import type { ReactNode } from 'react';
import type { Fields } from '../../../data/schema/formField';
import Button from '../../form/Button';
import type { FormNews } from '../../state/form/formEdits';
import { useLocale, useLocalized } from '../../state/useLocale';
import styles from '../styles.module.css';

/** Maximum length of an unknown value that is shown, because an address may contain a whole page of text. */
const SHOWN = 80;

type Props = { readonly table: Fields; readonly news: FormNews };

/** Says where the form differs from what the reader opened or typed, and what a reload would lose. */
export default function FormNotices({ table, news }: Props): ReactNode {
  const { unknown, isKept, backToOwn, isShared } = news;
  return (
    <div className={styles.notices}>
      {unknown.map(([name, value]) => (
        <p key={name} role="alert">
          {unknownValue(name, shortened(value))}
        </p>
      ))}
      <Unread table={table} news={news} />
      {!isKept && <p role="alert">{notKept()}</p>}
      {backToOwn && (
        <p>
          {isShared ? fromLink() : hadOwn()}{' '}
          <Button onClick={backToOwn}>
            {translate({
              id: 'formNotices.backToOwn',
              message: 'Restore your own texts',
              description:
                'Button: restore what the reader typed before a link was opened',
            })}
          </Button>
        </p>
      )}
    </div>
  );
}

function Unread({ table, news }: Props): ReactNode {
  const { unread, isShared } = news;
  const localized = useLocalized();
  const comma = useLocale() === 'zh' ? '、' : ', ';
  if (unread === 'all')
    return <p role="alert">{isShared ? brokenLink() : brokenStore()}</p>;
  if (!unread.length) return null;
  const names = unread.map((name) => {
    const field = table[name];
    return field ? localized(field.label) : shortened(name);
  });
  return <p role="alert">{partlyRead(names.join(comma))}</p>;
}

const shortened = (text: string): string =>
  text.length > SHOWN ? `${text.slice(0, SHOWN)}…` : text;

const unknownValue = (name: string, value: string) =>
  translate(
    {
      id: 'formNotices.unknown',
      message:
        'The address contains the value {setting}, which the form doesn’t know. It uses the default.',
      description: 'Above a form; {setting} is e.g. "preset=trian"',
    },
    { setting: `${name}=${value}` },
  );

const brokenLink = () =>
  translate({
    id: 'formNotices.brokenLink',
    message:
      'This link is damaged, so its texts could not be read. The form shows everything else.',
    description: 'Above a form that was opened by a link',
  });

const brokenStore = () =>
  translate({
    id: 'formNotices.brokenStore',
    message:
      'The texts that this tab had stored are damaged and could not be read.',
    description: 'Above a form',
  });

const partlyRead = (fields: string) =>
  translate(
    {
      id: 'formNotices.partly',
      message: 'Some texts could not be read: {fields}. The others are here.',
      description: 'Above a form; {fields} is a list of fields',
    },
    { fields },
  );

const notKept = () =>
  translate({
    id: 'formNotices.notKept',
    message:
      'This browser stores nothing that you type: its storage is full or turned off. The form works, but you lose your texts when you reload the page or change the language. “Share…” creates a link that contains them.',
    description: 'Above a form whose texts are kept in memory only',
  });

const fromLink = () =>
  translate({
    id: 'formNotices.fromLink',
    message: 'These texts came from a link.',
    description: 'Above a form, followed by a button',
  });

const hadOwn = () =>
  translate({
    id: 'formNotices.hadOwn',
    message: 'A link has replaced what you had typed.',
    description: 'Above a form, followed by a button',
  });
