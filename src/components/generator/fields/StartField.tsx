import { translate } from '@docusaurus/Translate';
import type { ReactNode } from 'react';
import type { Localized } from '../../../data/schema/text';
import RadioField from '../../form/RadioField';
import { useLocalized } from '../../state/useLocale';

/** The preset or recipe that a form starts with. */
type Start = {
  readonly id: string;
  readonly title: Localized;
  readonly summary: Localized;
};

type Props = {
  readonly starts: readonly Start[];
  readonly chosen: Start;
  readonly onChange: (id: string) => void;
};

/** The first field of a generator. */
export default function StartField({
  starts,
  chosen,
  onChange,
}: Props): ReactNode {
  const localized = useLocalized();
  return (
    <RadioField<string>
      legend={translate({
        id: 'generator.start',
        message: 'Template',
        description: 'Legend of the presets and recipes',
      })}
      value={chosen.id}
      choices={starts.map(({ id, title, summary }) => ({
        value: id,
        label: localized(title),
        hint: localized(summary),
      }))}
      hint={localized(chosen.summary)}
      onChange={onChange}
    />
  );
}
