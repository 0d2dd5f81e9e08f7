import { translate } from '@docusaurus/Translate';
import type { ReactNode } from 'react';
import type { ExampleDetails } from '../../domain/examples/view';
import type { Reader } from '../../domain/profile/resolveProfile';
import type { Locale } from '../../data/schema/text';
import DownloadButton from '../output/DownloadButton';
import { useLocale } from '../state/useLocale';
import { useReader } from '../state/useProfile';

/** The example together with scripts for the reader's own laptop and server. */
export default function Kit({
  example,
}: {
  readonly example: ExampleDetails;
}): ReactNode {
  const reader = useReader();
  const locale = useLocale();
  return (
    <DownloadButton
      content={() => kitOf(example, reader, locale)}
      name={`${example.id}-kit.zip`}
      label={translate({
        id: 'examplePage.kit',
        message: 'Download as a kit',
        description: 'Button: an example with scripts for every step',
      })}
    />
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
