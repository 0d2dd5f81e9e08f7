import { translate } from '@docusaurus/Translate';
import { useMemo, useState, type ReactNode } from 'react';
import type { ImageVariant } from '../../data/schema/gpu';
import { familyAdvice } from '../../domain/gpu/advice/familyAdvice';
import type { ImageFamily } from '../../domain/gpu/advice/recommend';
import type { Machine } from '../../data/schema/machine';
import { cudaLevel } from '../../domain/gpu/compat/driver';
import { driverAdvice } from '../../domain/gpu/advice/driverAdvice';
import {
  judgedMachine,
  type ServerCard,
} from '../../domain/gpu/machine/serverCards';
import RadioField from '../form/RadioField';
import { EvidenceLegend } from '../output/FactTable/EvidenceMark';
import Family from './Family';

const families: readonly ImageFamily[] = [
  'pytorch',
  'cuda',
  'tensorflow',
  'ngc-pytorch',
];

/** Which images to use, which to avoid, and why. */
export default function Images({
  machine,
  cards,
}: {
  readonly machine: Machine;
  readonly cards: readonly ServerCard[];
}): ReactNode {
  const [variant, setVariant] = useState<ImageVariant>('runtime');
  const advice = useMemo(() => {
    const judged = judgedMachine(machine);
    const isDriverKnown = cudaLevel(judged.driver) !== null;
    return families.map((family) => ({
      family,
      ...familyAdvice(family, variant, judged),
      byDriver: isDriverKnown
        ? null
        : driverAdvice(family, variant, judged.cards),
    }));
  }, [machine, variant]);
  return (
    <section aria-labelledby="images-for-server">
      <h3 id="images-for-server">
        {translate({
          id: 'serverCheck.images',
          message: 'Images for this server',
          description: 'Heading above the images to take',
        })}
      </h3>
      <RadioField<ImageVariant>
        legend={translate({
          id: 'serverCheck.variant',
          message: 'Image for',
          description: 'Legend of the choice between runtime and devel',
        })}
        value={variant}
        choices={[
          {
            value: 'runtime',
            label: translate({
              id: 'serverCheck.runtime',
              message: 'running programs (runtime)',
              description: 'Choice of the variant of an image',
            }),
          },
          {
            value: 'devel',
            label: translate({
              id: 'serverCheck.devel',
              message: 'compiling, too (devel, with nvcc)',
              description: 'Choice of the variant of an image',
            }),
          },
        ]}
        onChange={setVariant}
      />
      <div aria-live="polite">
        {advice.map((one) => (
          <Family key={one.family} cards={cards} {...one} />
        ))}
        <EvidenceLegend
          used={advice.flatMap(({ take, byDriver }) =>
            (byDriver?.map(({ option }) => option) ?? take).map(
              ({ evidence }) => evidence,
            ),
          )}
        />
      </div>
    </section>
  );
}
