import Translate from '@docusaurus/Translate';
import { Suspense, useDeferredValue, useMemo, type ReactNode } from 'react';
import type { PasteKind } from '../../../data/schema/paste';
import { recognise } from '../../../domain/recognise/recognise';
import { useAsk } from '../../state/useAsk';
import CommandAnswer from './CommandAnswer';
import ComposeAnswer from './ComposeAnswer';
import DockerfileAnswer from './DockerfileAnswer';
import Kinds from './Kinds';
import LogAnswer from './LogAnswer';
import PackagesAnswer from './PackagesAnswer';
import Results from './Results';
import SmiAnswer from './SmiAnswer';
import styles from './styles.module.css';

type Props = { readonly text: string };

/** What the guide takes the text for, and the answer of the tool for that kind of text. */
export default function Answer({ text }: Props): ReactNode {
  const settled = useDeferredValue(text);
  const { ask, correct } = useAsk();
  const guess = useMemo(() => recognise(settled), [settled]);
  const kind = ask.kind ?? guess;
  const Room = rooms[kind];
  return (
    <>
      <Kinds kind={kind} onChoose={correct} />
      <Suspense fallback={<Wait />}>
        <Room text={settled} />
      </Suspense>
    </>
  );
}

/** Takes the place of an answer whose code or index is still loading. */
const Wait = () => (
  <p className={styles.wait}>
    <Translate id="ask.wait" description="While the search index loads">
      Searching…
    </Translate>
  </p>
);

const rooms: Readonly<Record<PasteKind, (props: Props) => ReactNode>> = {
  words: Results,
  log: LogAnswer,
  smi: SmiAnswer,
  command: CommandAnswer,
  dockerfile: DockerfileAnswer,
  compose: ComposeAnswer,
  packages: PackagesAnswer,
};
