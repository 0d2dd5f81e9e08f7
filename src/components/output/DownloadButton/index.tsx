import { translate } from '@docusaurus/Translate';
import type { ReactNode } from 'react';
import Button from '../../form/Button';
import type { Age } from '../../state/form/useLastGood';
import { useOutputAge } from '../outputAge';

type Props = {
  /** A text, or a function that creates the bytes on demand. */
  readonly content: string | (() => Promise<Uint8Array<ArrayBuffer>>);
  /** Name of the file. */
  readonly name: string;
  /** Shown instead of “Download” if the page has no other name for the file. */
  readonly label?: string;
  /** Whether this is what the page is for. */
  readonly primary?: boolean;
};

/**
 * Saves a text as a file without leaving the page. If the text is an earlier
 * version of the output, the button says so first.
 */
export default function DownloadButton({
  content,
  name,
  label,
  primary = false,
}: Props): ReactNode {
  const age = useOutputAge();
  const own = age === 'now' ? label : undefined;
  return (
    <Button
      name={own ?? names[age](name)}
      primary={primary}
      onClick={() => {
        if (typeof content === 'string') save(content, name);
        else
          void content().then((bytes) => {
            save(bytes, name);
          });
      }}
    >
      {own ?? labels[age]()}
    </Button>
  );
}

const labels: Readonly<Record<Age, () => string>> = {
  now: () =>
    translate({
      id: 'downloadButton.download',
      message: 'Download',
      description: 'Shown on a download button',
    }),
  earlier: () =>
    translate({
      id: 'downloadButton.earlier',
      message: 'Download the last complete version',
      description: 'Shown on a download button while the form has a mistake',
    }),
  start: () =>
    translate({
      id: 'downloadButton.start',
      message: 'Download without your changes',
      description:
        'Shown on a download button while the form has a mistake and the preset’s own file is shown',
    }),
};

/** Every accessible name starts with the visible text. */
const names: Readonly<Record<Age, (name: string) => string>> = {
  now: (name) =>
    translate(
      {
        id: 'downloadButton.label',
        message: 'Download {name}',
        description: 'Name of a download button; {name} is a file',
      },
      { name },
    ),
  earlier: (name) =>
    translate(
      {
        id: 'downloadButton.earlier.label',
        message: 'Download the last complete version: {name}',
        description:
          'Name of a download button while the form has a mistake; {name} is a file',
      },
      { name },
    ),
  start: (name) =>
    translate(
      {
        id: 'downloadButton.start.label',
        message: 'Download without your changes: {name}',
        description:
          'Name of a download button while the form has a mistake and the preset’s own file is shown; {name} is a file',
      },
      { name },
    ),
};

function save(content: BlobPart, name: string): void {
  // With text/plain, a browser would add .txt to a name without an extension.
  const url = URL.createObjectURL(
    new Blob([content], { type: 'application/octet-stream' }),
  );
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  URL.revokeObjectURL(url);
}
