import Code from '@theme/MDXComponents/Code';
import type { ComponentProps, ReactNode } from 'react';
import { fromRegistry } from '../../../domain/docker/fromRegistry';
import { useLab } from '../../state/useLab';
import { useServersBase } from './serversBase';

/** Code of a page. A Dockerfile takes its bases from the lab's registry, where it names one. */
export default function PageCode(
  props: ComponentProps<typeof Code>,
): ReactNode {
  const { className = '', children } = props;
  // as the fences of the pages name it; Prism takes it for its own `docker`
  const isDockerfile = className.split(' ').includes('language-dockerfile');
  return isDockerfile && typeof children === 'string' ? (
    <Dockerfile {...props}>{children}</Dockerfile>
  ) : (
    <Code {...props} />
  );
}

function Dockerfile({
  children,
  ...props
}: ComponentProps<typeof Code> & { readonly children: string }): ReactNode {
  const { registryPrefix } = useLab();
  const text = useServersBase(children);
  return (
    <Code {...props}>
      {registryPrefix ? fromRegistry(text, registryPrefix) : text}
    </Code>
  );
}
