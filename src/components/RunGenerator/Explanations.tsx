import { translate } from '@docusaurus/Translate';
import { memo, type ReactNode } from 'react';
import { display } from '../../domain/command/word';
import { explain } from '../../domain/docker/explain';
import { fieldOfItem } from '../../domain/run/fieldOf';
import { commandItems } from '../../domain/run/commandItems';
import type { Outcome } from '../../domain/run/outcome';
import { Part, Parts } from '../generator/Parts';
import { useLocalized, useSentenceGap } from '../state/useLocale';
import { useReader } from '../state/useProfile';

/** Every part of the command and what it means, in the order of the command. */
function Explanations({ outcome }: { readonly outcome: Outcome }): ReactNode {
  const localized = useLocalized();
  const gap = useSentenceGap();
  const reader = useReader();
  const { spec, form } = outcome;
  if (!spec) return null;
  return (
    <Parts
      title={translate({
        id: 'runGenerator.explained',
        message: 'What each part does',
        description: 'Heading above the explanations of the command',
      })}
    >
      {commandItems(spec, form, reader).map((item, i) => (
        <Part
          key={i}
          code={item.words.map(display).join(' ')}
          field={fieldOfItem(item, form)}
        >
          {explain(item).map(({ help, value }, k) => (
            <span key={k}>
              {value && <strong>{localized(value)} </strong>}
              {localized(help)}
              {gap}
            </span>
          ))}
        </Part>
      ))}
    </Parts>
  );
}

/** Memoized: renders again only when the command changes. */
export default memo(Explanations);
