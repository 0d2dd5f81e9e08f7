import Code from '@theme/MDXComponents/Code';
import type { ComponentProps, ReactNode } from 'react';
import { fromRegistry } from '../../../domain/docker/fromRegistry';
import { useLab } from '../../state/useLab';
import { useServersBase } from './serversBase';

/** Code in a page. A Dockerfile takes its base images from the lab's registry, if the lab has one. */
export default function PageCode(
  props: ComponentProps<typeof Code>,
): ReactNode {
  const { className = '', children } = props;
  // The language name in the pages' fences; Prism treats it as an alias of `docker`.
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
