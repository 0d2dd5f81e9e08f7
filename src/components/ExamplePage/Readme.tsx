import { MDXProvider } from '@mdx-js/react';
import MDXComponents from '@theme/MDXComponents';
import type { ComponentType, ReactNode } from 'react';

type Props = { readonly content: ComponentType };

/** The README without its own title: the page has one already. */
export default function Readme({ content: Content }: Props): ReactNode {
  return (
    <MDXProvider components={components}>
      <div className="markdown">
        <Content />
      </div>
    </MDXProvider>
  );
}

const components = { ...MDXComponents, h1: () => null };
