import Link from '@docusaurus/Link';
import Translate, { translate } from '@docusaurus/Translate';
import type { ReactNode } from 'react';
import type { ExampleDetails } from '../../domain/examples/view';
import type { Reader } from '../../domain/profile/resolveProfile';
import type { Locale } from '../../data/schema/text';
import DownloadButton from '../output/DownloadButton';
import { useLocale } from '../state/useLocale';
import { useReader } from '../state/useProfile';
import styles from './styles.module.css';

/** The example together with scripts for the reader's own laptop and server. */
export default function Kit({
  example,
}: {
  readonly example: ExampleDetails;
}): ReactNode {
  const reader = useReader();
  const locale = useLocale();
  return (
    <p className={styles.folder}>
      <DownloadButton
        content={() => kitOf(example, reader, locale)}
        name={`${example.id}-kit.zip`}
        label={translate({
          id: 'examplePage.kit',
          message: 'Download as a kit',
          description: 'Button: an example with scripts for every step',
        })}
      />{' '}
      <Translate
        id="examplePage.kit.what"
        description="Next to the button; {kit} is a link to the page of the kit"
        values={{
          kit: (
            <Link to="/tools/kit/">
              <Translate
                id="examplePage.kit.link"
                description="Link to the page of the kit, inside a sentence"
              >
                kit
              </Translate>
            </Link>
          ),
        }}
      >
        {
          'A {kit} contains the scripts for each step: build and save, upload, load, test, start. They are written for your account and server.'
        }
      </Translate>
    </p>
  );
}

/** Loads the code that writes and packs a kit on demand. */
async function kitOf(
  example: ExampleDetails,
  reader: Reader,
  locale: Locale,
): Promise<Uint8Array<ArrayBuffer>> {
  const [{ exampleKit }, { kitFiles }, { zipOf }] = await Promise.all([
    import('../../domain/kit/exampleKit'),
    import('../../domain/kit/files'),
    import('../../domain/kit/zip'),
  ]);
  const spec = exampleKit(example, reader, locale);
  if (!spec)
    throw new Error(`examples/${example.id}: the command can't be parsed`);
  const encoder = new TextEncoder();
  return zipOf(
    spec.transfer.bash.name,
    kitFiles(spec).map(
      ({ path, text }) => [path, encoder.encode(text)] as const,
    ),
  );
}
