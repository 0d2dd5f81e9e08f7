import { translate } from '@docusaurus/Translate';
import type { ReactNode } from 'react';
import type { RunForm } from '../../data/runFields';
import { cardsAt } from '../../domain/run/cards';
import { choiceOf } from '../form/formProps';
import RadioField from '../form/RadioField';
import TextField from '../form/TextField';
import { useReader } from '../state/useProfile';
import BusyNote from './BusyNote';
import CardFields from './CardFields';
import FieldNotes from './FieldNotes';
import type { FormProps } from './formProps';
import MissingNote from './MissingNote';

/** Which GPUs to use. The reader chooses from the server's list; a count is available as an alternative. */
export default function GpuFields(props: FormProps): ReactNode {
  const { form, change, problem, label } = props;
  const reader = useReader();
  const noCards = cardsAt(form.on, reader).length
    ? false
    : translate({
        id: 'runGenerator.gpus.noCards',
        message: 'This server has no GPU.',
        description: 'Why GPUs cannot be chosen',
      });
  return (
    <>
      <RadioField<RunForm['gpus']>
        {...choiceOf(props, 'gpus')}
        choices={[
          {
            value: 'none',
            label: translate({
              id: 'runGenerator.gpus.none',
              message: 'No GPU',
              description: 'Choice: no GPU',
            }),
          },
          {
            value: 'chosen',
            label: translate({
              id: 'runGenerator.gpus.chosen',
              message: 'Selected GPUs',
              description: 'Choice: GPUs chosen by number',
            }),
            unavailable: noCards,
          },
          {
            value: 'all',
            label: translate({
              id: 'runGenerator.gpus.all',
              message: 'All GPUs',
              description: 'Choice: all GPUs',
            }),
            unavailable: noCards,
          },
          {
            value: 'count',
            label: translate({
              id: 'runGenerator.gpus.count',
              message: 'A number of GPUs',
              description: 'Choice: a number of GPUs; Docker chooses which',
            }),
            unavailable: noCards,
          },
        ]}
        error={problem('cards') ?? problem('slices')}
        notes={
          <>
            <FieldNotes field="gpus" {...props} />
            <MissingNote missing={props.missing} />
            <BusyNote form={form} />
          </>
        }
      />
      {form.gpus === 'chosen' && <CardFields {...props} />}
      {form.gpus === 'count' && (
        <TextField
          field="gpus"
          label={label('gpuCount')}
          inputMode="numeric"
          value={form.gpuCount}
          error={problem('gpuCount')}
          onChange={(gpuCount) => {
            change({ gpuCount });
          }}
        />
      )}
    </>
  );
}
