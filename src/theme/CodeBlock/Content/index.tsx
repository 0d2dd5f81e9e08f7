import { useCodeBlockContext } from '@docusaurus/theme-common/internal';
import Content from '@theme-original/CodeBlock/Content';
import type { Props } from '@theme/CodeBlock/Content';
import { useState, type ReactNode } from 'react';
import BuiltHtml from '../../../components/output/BuiltHtml';
import styles from './styles.module.css';

/** Highlighted code: colored by the build, and again only when it changes. */
export default function CodeBlockContent(props: Props): ReactNode {
  const { code, language } = useCodeBlockContext().metadata;
  const [built] = useState({ code, language });
  return (
    <BuiltHtml
      className={styles.content}
      isOutdated={code !== built.code || language !== built.language}
    >
      <Content {...props} />
    </BuiltHtml>
  );
}
