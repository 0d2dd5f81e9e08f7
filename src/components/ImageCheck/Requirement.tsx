import { translate } from '@docusaurus/Translate';
import type { ReactNode } from 'react';
import type { RequireText } from '../../domain/gpu/image/imageFacts';
import styles from './styles.module.css';

/** The check that the image runs before it starts; conditions after the first are collapsed. */
export default function Requirement({
  require,
}: {
  readonly require: RequireText;
}): ReactNode {
  switch (require.kind) {
    case 'none':
      return translate({
        id: 'imageCheck.asksNothing',
        message: 'nothing',
        description: 'The image does not check the driver',
      });
    case 'disabled':
      return translate({
        id: 'imageCheck.asksDisabled',
        message: 'nothing: NVIDIA_DISABLE_REQUIRE turns the check off',
        description: 'The image does not check the driver',
      });
    case 'variables':
      return require.variables.map(({ name, text }) => (
        <Conditions key={name} text={text} />
      ));
    case 'legacy':
      return (
        <>
          <code>{require.text}</code>{' '}
          {translate({
            id: 'imageCheck.asksLegacy',
            message:
              '(from CUDA_VERSION; the image sets no requirement of its own)',
            description: 'The image checks the driver with the old variable',
          })}
        </>
      );
    case 'table':
      return <Conditions text={require.text} />;
  }
}

function Conditions({ text }: { readonly text: string }): ReactNode {
  const [first, ...rest] = text.split(' ');
  if (rest.length === 0) return <code>{first}</code>;
  return (
    <details>
      <summary>
        <code>{first}</code>{' '}
        {translate(
          {
            id: 'imageCheck.exceptions',
            message: 'or one of {count} exceptions',
            description: 'Opens the list of exceptions by brand and driver',
          },
          { count: String(rest.length) },
        )}
      </summary>
      <ul className={styles.exceptions}>
        {rest.map((alternative) => (
          <li key={alternative}>
            <code>{alternative}</code>
          </li>
        ))}
      </ul>
    </details>
  );
}
