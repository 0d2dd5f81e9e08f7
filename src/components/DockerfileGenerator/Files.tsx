import { translate } from '@docusaurus/Translate';
import type { ReactNode } from 'react';
import type { DockerForm } from '../../data/dockerFields';
import { buildCommand } from '../../domain/dockerfile/buildCommand';
import { lockCommands } from '../../domain/dockerfile/lock';
import { smokeTest } from '../../domain/dockerfile/smokeTest';
import type { DockerSpec } from '../../domain/dockerfile/spec';
import type { DockerOutcome } from '../../domain/dockerfile/outcome';
import { sizeClass, sizeTexts } from '../../domain/dockerfile/size';
import {
  dockerignoreText,
  extraFiles,
  instructionText,
  ownFiles,
} from '../../domain/dockerfile/toFile';
import { renderGroups } from '../../domain/command/render/render';
import CommandBlock, { type BlockPart } from '../output/CommandBlock';
import DownloadButton from '../output/DownloadButton';
import ShellTabs from '../output/ShellTabs';
import { useLocalized } from '../state/useLocale';
import { useReader } from '../state/useProfile';
import { coloured } from './coloured';
import styles from './styles.module.css';

type Result = NonNullable<DockerOutcome['result']>;

/** All files to save in one folder, and the command that builds them. */
export default function Files({
  result,
}: {
  readonly result: Result;
}): ReactNode {
  const { spec } = result;
  const localized = useLocalized();
  const extra = extraFiles(spec);
  return (
    <>
      <Dockerfile result={result} />
      <File name=".dockerignore" text={dockerignoreText(spec)} />
      {extra.map(({ path, text, why }) => (
        <File key={path} name={path} text={text} note={localized(why)} />
      ))}
      <OwnFiles names={ownFiles(spec)} />
      <Build form={spec.form} />
      <Smoke spec={spec} />
      <Lock spec={spec} />
      <p className={styles.size}>
        {translate(
          {
            id: 'dockerfileGenerator.size',
            message: 'Typical image size: {size}.',
            description:
              'Below the build command; {size} is e.g. "large, 4 to 10 GB"',
          },
          { size: localized(sizeTexts[sizeClass(spec)]) },
        )}
      </p>
    </>
  );
}

function Dockerfile({ result }: { readonly result: Result }): ReactNode {
  const localized = useLocalized();
  const { groups } = result;
  const parts = groups.flatMap((group, g) =>
    group.flatMap((instruction, i): readonly BlockPart[] => {
      const text = instructionText(instruction, localized);
      return [
        ...(g && !i ? [{ text: '\n' }] : []),
        { text, shown: coloured(text), field: instruction.field },
        { text: '\n' },
      ];
    }),
  );
  const text = parts.map((part) => part.text).join('');
  return (
    <CommandBlock
      on="laptop"
      primary
      parts={parts}
      what={dockerfile}
      file={dockerfile}
      tools={<DownloadButton content={text} name={dockerfile} />}
    />
  );
}

const dockerfile = 'Dockerfile';

function File({
  name,
  text,
  note,
}: {
  readonly name: string;
  readonly text: string;
  readonly note?: string;
}): ReactNode {
  return (
    <details className={styles.file}>
      <summary>
        <code>{name}</code> {note}
      </summary>
      <CommandBlock
        on="laptop"
        parts={[{ text }]}
        what={name}
        tools={
          <DownloadButton
            content={text}
            name={name.split('/').at(-1) ?? name}
          />
        }
      />
    </details>
  );
}

/** The files that the reader must add to the Dockerfile's folder. */
function OwnFiles({ names }: { readonly names: readonly string[] }): ReactNode {
  if (!names.length) return null;
  return (
    <p className={styles.size}>
      {translate({
        id: 'dockerfileGenerator.ownFiles',
        message: 'Add your own files to the same folder:',
        description: 'Above the names of the files that the reader provides',
      })}{' '}
      {names.map((name) => (
        <code key={name} className={styles.name}>
          {name}
        </code>
      ))}
    </p>
  );
}

/** Commands that check the image before the upload. */
function Smoke({ spec }: { readonly spec: DockerSpec }): ReactNode {
  const { shell } = useReader();
  const groups = smokeTest(spec);
  const rendered = groups && renderGroups(groups, shell, 'line');
  if (!rendered?.ok) return null;
  return (
    <>
      <p className={styles.size}>
        {translate({
          id: 'dockerfileGenerator.smoke',
          message:
            'Then test it without a network, as on the server. If nothing is missing, it prints nothing.',
          description: 'Above the docker run command that tests the image',
        })}
      </p>
      <CommandBlock
        on="laptop"
        parts={rendered.groups.map((text) => ({ text, field: null }))}
        separator={rendered.separator}
        what={translate({
          id: 'dockerfileGenerator.smoke.what',
          message: 'test command',
          description: 'What is copied: completes "Copy …"',
        })}
      />
    </>
  );
}

/** What to write down so that the same image can be built again. */
function Lock({ spec }: { readonly spec: DockerSpec }): ReactNode {
  const { shell } = useReader();
  const lines = lockCommands(spec).map((argv) =>
    renderGroups([argv], shell, 'line'),
  );
  const texts = lines.flatMap((line) => (line.ok ? [line.text] : []));
  return (
    <details className={styles.file}>
      <summary>
        {translate({
          id: 'dockerfileGenerator.lock',
          message: 'Build the same image again later',
          description: 'Opens commands that print versions',
        })}
      </summary>
      <p className={styles.size}>
        {translate({
          id: 'dockerfileGenerator.lock.how',
          message:
            'Keep what these commands print. Enter the base image with its digest (NAME:TAG@sha256:…) in the form, and the versions in your list of packages.',
          description: 'Above commands that print digest and versions',
        })}
      </p>
      <CommandBlock
        on="laptop"
        parts={texts.map((text) => ({ text, field: null }))}
        separator={'\n'}
        what={translate({
          id: 'dockerfileGenerator.lock.what',
          message: 'commands that print the versions',
          description: 'What is copied: completes "Copy …"',
        })}
      />
    </details>
  );
}

function Build({ form }: { readonly form: DockerForm }): ReactNode {
  const { shell, server } = useReader();
  const localized = useLocalized();
  const rendered = renderGroups(buildCommand(form, { server }), shell, 'line');
  if (!rendered.ok) return <p>{localized(rendered.why)}</p>;
  return (
    <CommandBlock
      on="laptop"
      parts={rendered.groups.map((text, i) => ({
        text,
        field: i === 2 ? 'tag' : null,
      }))}
      separator={rendered.separator}
      what={translate({
        id: 'dockerfileGenerator.build.what',
        message: 'docker build command',
        description: 'What is copied: completes "Copy …"',
      })}
      tools={<ShellTabs />}
    />
  );
}
