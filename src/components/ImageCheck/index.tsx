import { translate } from '@docusaurus/Translate';
import { useMemo, useState, type ReactNode } from 'react';
import { checkImage, imagesIn } from '../../domain/gpu/image/checkImage';
import PasteField from '../form/PasteField';
import WhichImage from './WhichImage';
import ServerField from '../generator/fields/ServerField';
import { handedText } from '../state/handedText';
import { useLastGood } from '../state/form/useLastGood';
import { useReader } from '../state/useProfile';
import Facts from './Facts';
import ImageVerdict from './ImageVerdict';
import Problem from './Problem';
import NeedsScript from '../form/NeedsScript';
import styles from './styles.module.css';

/**
 * Takes the name or the configuration of an image; shows what it contains and
 * whether it runs on the server.
 */
export default function ImageCheck(): ReactNode {
  const [text, setText] = useState(() => handedText('image-check'));
  const [place, setPlace] = useState(0);
  const { server } = useReader();
  const empty = text.trim() === '';
  const checked = useMemo(
    () => checkImage(empty ? example : text, place),
    [empty, text, place],
  );
  const names = useMemo(() => imagesIn(text), [text]);
  const { value: shown } = useLastGood(
    checked,
    checked.kind === 'facts',
    '',
    () => ({ value: checked, age: 'start' }),
  );
  return (
    <div className={styles.check}>
      <NeedsScript />
      <PasteField
        label={translate({
          id: 'imageCheck.paste',
          message: 'Image name, or the output of docker image inspect',
          description: 'Label of the field for an image',
        })}
        hint={translate({
          id: 'imageCheck.paste.hint',
          message:
            'Any image from any registry, including your own. The table of docker images, a docker run command, and a Dockerfile work too. What you paste stays in this page.',
          description: 'Below the field for an image',
        })}
        placeholder={example}
        rows={5}
        value={text}
        onChange={(next) => {
          setText(next);
          setPlace(0);
        }}
      />
      {names.length > 1 && (
        <WhichImage names={names} place={place} onChange={setPlace} />
      )}
      <ServerField />
      {checked.kind === 'problem' && (
        <Problem problem={checked} stale={shown.kind === 'facts'} />
      )}
      {shown.kind === 'facts' && (
        <div aria-live="polite">
          {empty && (
            <p className={styles.note}>
              {translate({
                id: 'imageCheck.example',
                message: 'An example until you type or paste something:',
                description: 'Above the result of the example',
              })}
            </p>
          )}
          <Facts facts={shown.facts} cut={shown.cut} />
          <ImageVerdict target={shown.facts.target} machine={server.machine} />
        </div>
      )}
    </div>
  );
}

/** A tag that we have seen; the same in every language. */
const example = 'pytorch/pytorch:2.8.0-cuda12.8-cudnn9-devel';
