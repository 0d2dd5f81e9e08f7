import { MDXProvider } from '@mdx-js/react';
import MDXA from '@theme/MDXComponents/A';
import MDXCode from '@theme/MDXComponents/Code';
import MDXContent from '@theme/MDXContent';
import type { ComponentProps, ComponentType, ReactNode } from 'react';
import {
  readmeAddress,
  readmeCode,
  readmeCommand,
  readmeMachine,
} from '../../domain/examples/readmeCommand';
import { fill } from '../../domain/text/fill';
import Cmd from '../Cmd';
import { usePlaceholders } from '../state/usePlaceholders';

type Props = { readonly content: ComponentType };

/** The README without its title, because the page already has one. */
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

/** A fence that names its machine becomes a command; inline code is filled in with the reader's names too. */
function Code(
  props: ComponentProps<typeof MDXCode> & { readonly metastring?: string },
): ReactNode {
  const placeholders = usePlaceholders();
  const { children, metastring = '' } = props;
  if (typeof children !== 'string') return <MDXCode {...props} />;
  const on = readmeMachine(metastring);
  if (on) return <Cmd on={on}>{readmeCommand(children)}</Cmd>;
  return (
    <MDXCode {...props}>{fill(readmeCode(children), placeholders)}</MDXCode>
  );
}

/** The address of a tunnel has the reader's port, as the command that opens it. */
function Address({
  href = '',
  children,
  ...rest
}: ComponentProps<typeof MDXA>): ReactNode {
  const placeholders = usePlaceholders();
  const own = (text: string) => fill(readmeAddress(text), placeholders);
  return (
    <MDXA {...rest} href={own(href)}>
      {typeof children === 'string' ? own(children) : children}
    </MDXA>
  );
}

const components = { h1: () => null, code: Code, a: Address };
