import Code from '@theme/MDXComponents/Code';
import type { ComponentProps, ReactNode } from 'react';
import { fromRegistry } from '../../../domain/docker/fromRegistry';
import { useLab } from '../../state/useLab';

/** Code of a page. A Dockerfile takes its bases from the lab's registry, where it names one. */
export default function PageCode(
  props: ComponentProps<typeof Code>,
): ReactNode {
  const { registryPrefix } = useLab();
  const { className = '', children } = props;
  const isDockerfile = className.split(' ').includes('language-docker');
  return registryPrefix && isDockerfile && typeof children === 'string' ? (
    <Code {...props}>{fromRegistry(children, registryPrefix)}</Code>
  ) : (
    <Code {...props} />
  );
}
