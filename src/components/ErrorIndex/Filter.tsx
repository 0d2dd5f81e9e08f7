import { usePluralForm } from '@docusaurus/theme-common';
import { translate } from '@docusaurus/Translate';
import type { ReactNode } from 'react';
import { errorPhases } from '../../data/errorPhases';
import type { ErrorFilter } from '../../domain/troubleshoot/filterErrors';
import SelectField from '../form/SelectField';
import TextField from '../form/TextField';
import { useLocalized } from '../state/useLocale';
import NeedsScript from '../form/NeedsScript';
import styles from './styles.module.css';

type Props = {
  readonly filter: ErrorFilter;
  /** Number of errors that match. */
  readonly count: number;
  readonly onText: (text: string) => void;
  readonly onChoose: (name: 'phase' | 'machine', value: string) => void;
};

/** Filters by part of the message, by phase, and by machine. */
export default function Filter({
  filter,
  count,
  onText,
  onChoose,
}: Props): ReactNode {
  const localized = useLocalized();
  const { selectMessage } = usePluralForm();
  const all = translate({
    id: 'errorIndex.all',
    message: 'All',
    description: 'Choice of a filter: everything',
  });
  return (
    <div className={styles.filter}>
      <NeedsScript />
      <TextField
        label={translate({
          id: 'errorIndex.text',
          message: 'Message or words',
          description: 'Label of the filter over the errors',
        })}
        value={filter.text}
        onChange={onText}
      />
      <SelectField
        label={translate({
          id: 'errorIndex.phase',
          message: 'While you',
          description: 'Label of the filter by phase: pull, build, run …',
        })}
        value={filter.phase}
        choices={[
          { value: '', label: all },
          ...errorPhases.map(({ id, name }) => ({
            value: id,
            label: localized(name),
          })),
        ]}
        onChange={(value) => {
          onChoose('phase', value);
        }}
      />
      <SelectField
        label={translate({
          id: 'errorIndex.machine',
          message: 'Machine',
          description: 'Label of the filter by machine',
        })}
        value={filter.machine}
        choices={[
          { value: '', label: all },
          {
            value: 'laptop',
            label: translate({
              id: 'errorIndex.laptop',
              message: 'Your laptop',
              description: 'Machine where a message appears',
            }),
          },
          {
            value: 'server',
            label: translate({
              id: 'errorIndex.server',
              message: 'The server',
              description: 'Machine where a message appears',
            }),
          },
          {
            value: 'container',
            label: translate({
              id: 'errorIndex.container',
              message: 'In the container',
              description: 'Where a message appears',
            }),
          },
        ]}
        onChange={(value) => {
          onChoose('machine', value);
        }}
      />
      <p role="status" className={styles.count}>
        {selectMessage(
          count,
          translate(
            {
              id: 'errorIndex.count',
              message: 'One error|{count} errors',
              description: 'How many errors match the filter',
            },
            { count: String(count) },
          ),
        )}
      </p>
    </div>
  );
}
