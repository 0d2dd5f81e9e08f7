import { translate } from '@docusaurus/Translate';
import { useMemo, type ReactNode } from 'react';
import { inspectedImage } from '../../../domain/gpu/image/checkImage';
import { useDiagnosis } from '../../state/useDiagnosis';
import Found from './Found';
import ImageAnswer from './ImageAnswer';
import NotKnown from './NotKnown';
import styles from './styles.module.css';

type Props = { readonly text: string };

/**
 * The errors in a log, or the image if it is the output of `docker inspect`. If the
 * guide knows neither, it shows pages that match the words, and whom to ask.
 */
export default function LogAnswer({ text }: Props): ReactNode {
  const found = useDiagnosis(text);
  const isUnknown = found?.length === 0;
  const image = useMemo(
    () => (isUnknown ? inspectedImage(text) : null),
    [isUnknown, text],
  );
  if (!found)
    return (
      <p role="status" className={styles.count}>
        {translate({
          id: 'ask.reading',
          message: 'Reading the log …',
          description: 'While a long log is searched for errors',
        })}
      </p>
    );
  if (image) return <ImageAnswer text={text} facts={image} />;
  if (isUnknown) return <NotKnown text={text} />;
  return (
    <>
      <p role="status" className={styles.count}>
        {found.length === 1
          ? translate({
              id: 'ask.oneError',
              message: 'This error is known.',
              description: 'Above the answer to a log',
            })
          : translate(
              {
                id: 'ask.errors',
                message:
                  '{count} known errors, in the order of the log. Start with the first one.',
                description: 'Above the answers to a log with several errors',
              },
              { count: String(found.length) },
            )}
      </p>
      {found.map((diagnosis) => (
        <Found key={diagnosis.row.id} diagnosis={diagnosis} />
      ))}
    </>
  );
}
