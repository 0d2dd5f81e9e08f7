import { translate } from '@docusaurus/Translate';
import clsx from 'clsx';
import type { ReactNode } from 'react';
import { outputId } from '../output/outputId';
import { PointingProvider } from '../state/pointing';
import NeedsScript from '../form/NeedsScript';
import styles from './styles.module.css';

type Props = {
  /** Accessible name of the form. */
  readonly label: string;
  /** The first questions, which every reader answers. */
  readonly questions: ReactNode;
  /** Fields that few readers need, and actions on all fields. */
  readonly more: ReactNode;
  /** The text to copy. */
  readonly output: ReactNode;
  /** Explanations and next steps. */
  readonly after?: ReactNode;
  /** The output is taller than the screen, so it scrolls with the page. */
  readonly long?: boolean;
};

/**
 * The form of a generator and its output. The keyboard order is questions, output,
 * rest of the form. A phone shows the parts in this order, with the explanations
 * at the end.
 */
export default function Frame({
  label,
  questions,
  more,
  output,
  after,
  long = false,
}: Props): ReactNode {
  return (
    <PointingProvider>
      <NeedsScript />
      <a href={`#${outputId}`} className={styles.skip}>
        {translate({
          id: 'generator.skip',
          message: 'Skip to the result',
          description: 'Link for the keyboard, before the form of a generator',
        })}
      </a>
      <div className={clsx(styles.generator, after && styles.explainedBeside)}>
        <Form label={label} className={styles.questions}>
          {questions}
        </Form>
        <div className={styles.side}>
          <section
            id={outputId}
            tabIndex={-1}
            className={clsx(styles.output, long && styles.long)}
            aria-label={translate({
              id: 'generator.output',
              message: 'Result',
              description: 'Name of the part of the page with the output',
            })}
          >
            {output}
          </section>
          {after && <div className={styles.after}>{after}</div>}
        </div>
        <Form
          label={translate({
            id: 'generator.more',
            message: 'More settings',
            description: 'Name of the form with the rarely used fields',
          })}
          className={styles.more}
        >
          {more}
        </Form>
      </div>
    </PointingProvider>
  );
}

function Form({
  label,
  className,
  children,
}: {
  readonly label: string;
  readonly className: string | undefined;
  readonly children: ReactNode;
}): ReactNode {
  return (
    <form
      className={className}
      aria-label={label}
      onSubmit={(event) => {
        event.preventDefault();
      }}
    >
      {children}
    </form>
  );
}
