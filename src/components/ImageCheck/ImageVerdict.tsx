import { translate } from '@docusaurus/Translate';
import { useMemo, type ReactNode } from 'react';
import { judgeServer } from '../../domain/gpu/compat/judgeServer';
import type { Target } from '../../domain/gpu/compat/types';
import type { Machine } from '../../data/schema/machine';
import {
  judgedMachine,
  serverCards,
} from '../../domain/gpu/machine/serverCards';
import CardVerdicts from '../output/CardVerdicts';

type Props = { readonly target: Target; readonly machine: Machine };

/** How the image works on each GPU of the server. */
export default function ImageVerdict({ target, machine }: Props): ReactNode {
  const cards = useMemo(() => serverCards(machine), [machine]);
  const verdict = useMemo(() => {
    const judged = judgedMachine(machine);
    return judgeServer(target, judged.cards, judged.driver);
  }, [target, machine]);
  return (
    <section aria-labelledby="image-on-server">
      <h3 id="image-on-server">
        {translate({
          id: 'imageCheck.verdict',
          message: 'On this server',
          description: 'Heading above the verdict on an image',
        })}
      </h3>
      <CardVerdicts cards={cards} verdicts={verdict.cards} />
    </section>
  );
}
