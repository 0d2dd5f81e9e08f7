import { translate } from '@docusaurus/Translate';
import type { ReactNode } from 'react';
import Button from '../../form/Button';

type Props = {
  readonly text: string;
  /** Name of the file. */
  readonly name: string;
};

/** Saves a text as a file, without leaving the page. */
export default function DownloadButton({ text, name }: Props): ReactNode {
  return (
    <Button
      name={translate(
        {
          id: 'downloadButton.label',
          message: 'Download {name}',
          description: 'Name of a download button; {name} is a file',
        },
        { name },
      )}
      onClick={() => {
        save(text, name);
      }}
    >
      {translate({
        id: 'downloadButton.download',
        message: 'Download',
        description: 'Shown on a download button',
      })}
    </Button>
  );
}

function save(text: string, name: string): void {
  // as text/plain a browser would add .txt to a name without an ending
  const url = URL.createObjectURL(
    new Blob([text], { type: 'application/octet-stream' }),
  );
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  URL.revokeObjectURL(url);
}
