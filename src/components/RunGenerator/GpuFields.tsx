import { translate } from '@docusaurus/Translate';
import type { ReactNode } from 'react';
import type { RunForm } from '../../data/runFields';
import { cardsAt } from '../../domain/run/cards';
import CheckField from '../form/CheckField';
import RadioField from '../form/RadioField';
import TextField from '../form/TextField';
import { useReader } from '../state/useProfile';
import FieldNotes from './FieldNotes';
import type { FormProps } from './formProps';
import styles from './styles.module.css';

/** Which GPUs. Cards are chosen from the server's own list; a count is there for who insists. */
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
        field="gpus"
        legend={label('gpus')}
        value={form.gpus}
        choices={[
          {
            value: 'none',
            label: translate({
              id: 'runGenerator.gpus.none',
              message: 'None',
              description: 'Choice: no GPU',
            }),
          },
          {
            value: 'chosen',
            label: translate({
              id: 'runGenerator.gpus.chosen',
              message: 'These cards',
              description: 'Choice: GPUs chosen by number',
            }),
            unavailable: noCards,
          },
          {
            value: 'all',
            label: translate({
              id: 'runGenerator.gpus.all',
              message: 'All',
              description: 'Choice: all GPUs',
            }),
            unavailable: noCards,
          },
          {
            value: 'count',
            label: translate({
              id: 'runGenerator.gpus.count',
              message: 'Only how many',
              description: 'Choice: a number of GPUs, whichever they are',
            }),
            unavailable: noCards,
          },
        ]}
        error={problem('cards')}
        notes={<FieldNotes field="gpus" {...props} />}
        onChange={(gpus) => {
          change({ gpus });
        }}
      />
      {form.gpus === 'chosen' && <Cards {...props} />}
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

function Cards({ form, change, label }: FormProps): ReactNode {
  const cards = cardsAt(form.on, useReader());
  return (
    <fieldset className={styles.cards}>
      <legend className={styles.legend}>{label('cards')}</legend>
      {cards.map((gpu, i) => (
        <CheckField
          key={i}
          field="gpus"
          label={
            <>
              <b className={styles.number}>{i}</b> {gpu.name}
            </>
          }
          checked={form.cards.includes(i)}
          onChange={(checked) => {
            change({ cards: toggled(form, i, checked) });
          }}
        />
      ))}
      {cards.some(({ uuid }) => uuid) && (
        <CheckField
          field="gpus"
          label={label('cardsBy')}
          hint={translate({
            id: 'runGenerator.cardsBy.hint',
            message:
              'Numbers can move when a card is replaced or drops out; a UUID stays with its card.',
            description: 'Below the check box for UUIDs',
          })}
          checked={form.cardsBy === 'uuid'}
          onChange={(checked) => {
            change({ cardsBy: checked ? 'uuid' : 'index' });
          }}
        />
      )}
    </fieldset>
  );
}

const toggled = (
  { cards }: RunForm,
  card: number,
  on: boolean,
): readonly number[] =>
  (on ? [...cards, card] : cards.filter((c) => c !== card)).sort(
    (a, b) => a - b,
  );
