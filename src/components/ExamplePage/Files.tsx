import Translate from '@docusaurus/Translate';
import CodeBlock from '@theme/CodeBlock';
import type { ReactNode } from 'react';
import type { ExampleFile } from '../../domain/examples/view';
import './languages';
import { languageOf } from './languageOf';

type Props = { readonly files: readonly ExampleFile[] };

/** Every file of the example in full, the Dockerfile first. */
export default function Files({ files }: Props): ReactNode {
  const ordered = [...files].sort(
    (a, b) => Number(isDockerfile(b)) - Number(isDockerfile(a)),
  );
  return (
    <>
      <h2 id="files">
        <Translate
          id="examplePage.files"
          description="Heading above the files of an example"
        >
          The files
        </Translate>
      </h2>
      {ordered.map(({ name, text }) => (
        <CodeBlock key={name} title={name} language={languageOf(name)}>
          {text}
        </CodeBlock>
      ))}
    </>
  );
}

const isDockerfile = ({ name }: ExampleFile) => name === 'Dockerfile';
