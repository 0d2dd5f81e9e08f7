import { translate } from '@docusaurus/Translate';
import type { ReactNode } from 'react';
import {
  frameworkNames,
  hardwareNames,
  serviceNames,
} from '../../data/exampleFacets';
import type { Localized } from '../../data/schema/text';
import SelectField from '../form/SelectField';
import { useLocalized } from '../state/useLocale';
import type { QueryChange } from '../state/browser/useUrlQuery';
import NeedsScript from '../form/NeedsScript';
import styles from './styles.module.css';

type Props = {
  readonly query: Readonly<Record<string, string>>;
  readonly onChange: (change: QueryChange) => void;
};

/** Three choices, shown only once JavaScript runs, because they need it. */
export default function Filters({ query, onChange }: Props): ReactNode {
  const facets = [
    {
      name: 'framework',
      names: frameworkNames,
      label: translate({
        id: 'exampleGallery.framework',
        message: 'Made for',
        description: 'Filter: the framework of an example',
      }),
    },
    {
      name: 'hardware',
      names: hardwareNames,
      label: translate({
        id: 'exampleGallery.hardware',
        message: 'Needs',
        description: 'Filter: GPU or CPU only',
      }),
    },
    {
      name: 'service',
      names: serviceNames,
      label: translate({
        id: 'exampleGallery.service',
        message: 'Used through',
        description: 'Filter: desktop, notebook, or command line',
      }),
    },
  ];
  return (
    <div className={styles.filters}>
      <NeedsScript />
      {facets.map(({ name, names, label }) => (
        <Facet
          key={name}
          label={label}
          names={names}
          value={query[name] ?? ''}
          onChange={(value) => onChange({ [name]: value || null })}
        />
      ))}
    </div>
  );
}

type FacetProps = {
  readonly label: string;
  readonly names: Readonly<Record<string, Localized>>;
  readonly value: string;
  readonly onChange: (value: string) => void;
};

function Facet({ label, names, value, onChange }: FacetProps): ReactNode {
  const local = useLocalized();
  const all = translate({
    id: 'exampleGallery.all',
    message: 'All',
    description: 'First choice of a filter: everything',
  });
  return (
    <SelectField
      label={label}
      value={value in names ? value : ''}
      choices={[
        { value: '', label: all },
        ...Object.entries(names).map(([id, text]) => ({
          value: id,
          label: local(text),
        })),
      ]}
      onChange={onChange}
    />
  );
}
