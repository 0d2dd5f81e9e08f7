import { lazy, type ReactNode } from 'react';

type Props = { readonly text: string };

/** The YAML parser and the rules load with the first compose file. */
const Checked = lazy(() => import('./ComposeFindings'));

/** What the rules find in a compose file. */
export default function ComposeAnswer({ text }: Props): ReactNode {
  return <Checked text={text} />;
}
