import { translate } from '@docusaurus/Translate';
import { useCodeBlockContext } from '@docusaurus/theme-common/internal';
import { useEffect, useRef, type ReactNode } from 'react';
import { copyCode } from '../../../components/output/copyCode';
import { nameApart } from '../../../components/output/nameApart';
import styles from './styles.module.css';

/**
 * The copy button of a code block. Unlike the classic theme's, it is in the HTML,
 * because readers use pages without React. It has a unique accessible name and
 * announces its result.
 */
export default function CodeBlockButtons(): ReactNode {
  const { code, title } = useCodeBlockContext().metadata;
  const button = useRef<HTMLButtonElement>(null);
  const name = translate(
    {
      id: 'codeBlock.copy',
      message: 'Copy: {start}',
      description:
        'Name of the copy button of a code block; {start} is its first line',
    },
    { start: typeof title === 'string' ? title : startOf(code) },
  );
  useEffect(() => {
    if (button.current) nameApart(button.current, name);
  }, [name]);
  return (
    <div className={styles.group}>
      <button
        ref={button}
        type="button"
        className={styles.copy}
        aria-label={name}
        data-copied={translate({
          id: 'codeBlock.copied',
          message: 'Copied',
          description: 'Announced after a code block was copied',
        })}
        data-refused={translate({
          id: 'codeBlock.refused',
          message:
            'The browser didn’t allow it. Select the text and copy it by hand.',
          description: 'Announced when copying a code block was refused',
        })}
        onClick={(event) => void copyCode(event.currentTarget)}
      />
      <span
        role="status"
        className={styles.status}
        // React leaves its content alone, because copyCode() may have changed it before React loaded.
        dangerouslySetInnerHTML={nothing}
        suppressHydrationWarning
      />
    </div>
  );
}

const nothing = { __html: '' };

/** Enough of the first line to distinguish the blocks of a page. */
function startOf(code: string): string {
  const line = code.trim().split('\n', 1)[0] ?? '';
  return line.length > LONGEST ? `${line.slice(0, LONGEST)}…` : line;
}

const LONGEST = 60;
