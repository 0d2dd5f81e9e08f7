import { translate } from '@docusaurus/Translate';
import type { ReactNode } from 'react';
import SelectField from '../form/SelectField';

type Props = {
  readonly names: readonly string[];
  readonly place: number;
  readonly onChange: (place: number) => void;
};

/** Chooses one of the images that the pasted text names. */
export default function WhichImage({
  names,
  place,
  onChange,
}: Props): ReactNode {
  return (
    <SelectField
      label={translate({
        id: 'imageCheck.which',
        message: 'Image in the text',
        description: 'Label of a select: the pasted text names several images',
      })}
      value={String(place)}
      choices={names.map((name, at) => ({ value: String(at), label: name }))}
      onChange={(value) => {
        onChange(Number(value));
      }}
    />
  );
}
