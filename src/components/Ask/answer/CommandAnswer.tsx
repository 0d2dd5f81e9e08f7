import { lazy, type ReactNode } from 'react';

type Props = { readonly text: string };

/** The command rules and their texts are 20 KiB, so they load with the first command. */
const Examined = lazy(() => import('./CommandFindings'));

/** What the rules find in the commands, and what each part means. */
export default function CommandAnswer({ text }: Props): ReactNode {
  return <Examined text={text} />;
}
