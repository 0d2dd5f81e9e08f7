import { MDXProvider } from '@mdx-js/react';
import MDXContent from '@theme/MDXContent';
import type { ComponentType, ReactNode } from 'react';

type Props = { readonly content: ComponentType };

/** The README without its own title: the page has one already. */
export default function Readme({ content: Content }: Props): ReactNode {
  return (
    <MDXContent>
      <MDXProvider components={untitled}>
        <Content />
      </MDXProvider>
    </MDXContent>
  );
}

const untitled = { h1: () => null };
