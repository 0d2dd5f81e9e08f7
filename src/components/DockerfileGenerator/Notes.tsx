import type { ReactNode } from 'react';
import type { DockerField } from '../../data/dockerFields';
import FindingList from '../output/FindingList';
import { findingsOf, type FormProps } from './formProps';

/** The findings for some of the fields. */
export default function Notes({
  fields,
  ...props
}: FormProps & { readonly fields: readonly DockerField[] }): ReactNode {
  const own = findingsOf(props, ...fields);
  return own.length ? <FindingList findings={own} /> : null;
}
