import type { ReactNode } from 'react';
import Results from './Results';
import { tellingWords } from '../../../domain/troubleshoot/tellingLines';

type Props = { readonly text: string };

/** What the guide says about the command's words. */
export default function CommandAnswer({ text }: Props): ReactNode {
  return <Results text={tellingWords(text)} />;
}
