import { MDXProvider } from '@mdx-js/react';
import MDXCode from '@theme/MDXComponents/Code';
import MDXContent from '@theme/MDXContent';
import type { ComponentProps, ComponentType, ReactNode } from 'react';
import {
  readmeCommand,
  readmeMachine,
} from '../../domain/examples/readmeCommand';
import Cmd from '../Cmd';

type Props = { readonly content: ComponentType };

/** The README without its own title: the page has one already. */
export default function Readme({ content: Content }: Props): ReactNode {
  return (
    <div className="markdown">
      <MDXContent>
        <MDXProvider components={components}>
          <Content />
        </MDXProvider>
      </MDXContent>
    </div>
  );
}

/** A fence that names its machine becomes a command with the reader's own names. */
function Code(
  props: ComponentProps<typeof MDXCode> & { readonly metastring?: string },
): ReactNode {
  const on = readmeMachine(props.metastring ?? '');
  return on && typeof props.children === 'string' ? (
    <Cmd on={on}>{readmeCommand(props.children)}</Cmd>
  ) : (
    <MDXCode {...props} />
  );
}

const components = { h1: () => null, code: Code };
