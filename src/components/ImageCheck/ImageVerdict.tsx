import { translate } from '@docusaurus/Translate';
import { useMemo, type ReactNode } from 'react';
import { judgeServer } from '../../domain/gpu/compat/judgeServer';
import type { Target } from '../../domain/gpu/compat/types';
import type { CheckedServer } from '../../domain/gpu/serverCards';
import CardVerdicts from '../output/CardVerdicts';

type Props = { readonly target: Target; readonly server: CheckedServer };

/** How the image fares on each card of the server. */
export default function ImageVerdict({ target, server }: Props): ReactNode {
  const { cards, driver } = server;
  const verdict = useMemo(
    () =>
      judgeServer(
        target,
        cards.map(({ card }) => card),
        driver,
      ),
    [target, cards, driver],
  );
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
