import { translate } from '@docusaurus/Translate';
import type { ReactNode } from 'react';
import {
  downloadText,
  scriptText,
  type ScriptFile,
} from '../../domain/script/script';
import DownloadButton from '../output/DownloadButton';
import PhoneBar from '../output/PhoneBar';
import TerminalHint from '../output/TerminalHint';
import { zipLater } from '../output/zipLater';
import { useLocale } from '../state/useLocale';

type Props = {
  /** The name of the transfer folder. */
  readonly name: string;
  readonly scripts: readonly ScriptFile[];
};

/** The three scripts in one folder, in the layout that the laptop needs. */
export default function Together({ name, scripts }: Props): ReactNode {
  const locale = useLocale();
  const folder = `${name}-scripts`;
  const zip = `${folder}.zip`;
  const content = () =>
    zipLater(
      folder,
      scripts.map((script) => ({
        path: script.name,
        text: downloadText(script, scriptText(script, locale)),
      })),
    );
  return (
    <>
      <p>
        <DownloadButton
          content={content}
          name={zip}
          primary
          label={translate({
            id: 'transferGenerator.zip',
            message: 'Download all three',
            description: 'Button: the three scripts in one archive',
          })}
        />
      </p>
      <p>
        <TerminalHint />
      </p>
      <p>
        {translate({
          id: 'transferGenerator.together',
          message:
            'Run the first two scripts there. The upload script also copies load.sh. Each script stops at the first error and tells you what’s wrong, and you can run it again.',
          description: 'Above the three scripts',
        })}
      </p>
      <PhoneBar what={zip}>
        <DownloadButton content={content} name={zip} />
      </PhoneBar>
    </>
  );
}
