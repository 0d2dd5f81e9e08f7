import Translate from '@docusaurus/Translate';
import useBaseUrl from '@docusaurus/useBaseUrl';
import type { ReactNode } from 'react';
import CommandBlock from '../output/CommandBlock';
import styles from './styles.module.css';

/** Making kits with a script, for readers who make many. */
export default function CommandLine(): ReactNode {
  const schema = useBaseUrl(`/${schemaFile}`);
  return (
    <section className={styles.commandLine} aria-labelledby="command-line">
      <h2 id="command-line" className={styles.heading}>
        <Translate
          id="kitPage.commandLine"
          description="Heading above how to write kits with a script"
        >
          Kits from a script
        </Translate>
      </h2>
      <p>
        <Translate
          id="kitPage.commandLine.text"
          description="Below the heading; {file} is kit.json, {schema} a link"
          values={{
            file: <code>{file}</code>,
            schema: (
              <a href={schema} download>
                {schemaFile}
              </a>
            ),
          }}
        >
          {
            'In this guide’s project, a script creates the same kit from a file. Each kit contains its own {file}, and {schema} defines what a file can contain. If the file has a mistake, the script names its path and writes nothing.'
          }
        </Translate>
      </p>
      <CommandBlock on="laptop" parts={[{ text: command }]} what={command} />
    </section>
  );
}

/** Names of files and commands are the same in every language. */
const file = 'kit.json';
const schemaFile = 'kit.schema.json';
const command = `npm run kit -- ${file} out.zip`;
