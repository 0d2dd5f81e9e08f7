import { translate } from '@docusaurus/Translate';
import type { ReactNode } from 'react';
import { isSplit } from '../../domain/gpu/machine/busy';
import { cardsAt, toggled } from '../../domain/run/cards';
import CheckField from '../form/CheckField';
import { useOneTabStop } from '../form/useOneTabStop';
import CardUseText from '../output/CardUseText';
import { useReader } from '../state/useProfile';
import type { FormProps } from './formProps';
import SliceFields from './SliceFields';
import styles from './styles.module.css';

/** A check box for each GPU that isn't split, and for each slice of the others. */
export default function CardFields({
  form,
  change,
  label,
}: FormProps): ReactNode {
  const cards = cardsAt(form.on, useReader());
  const whole = cards.filter((card) => !isSplit(card));
  const { stopOf, onKeyDown } = useOneTabStop(whole.length);
  return (
    // Handles keys for its check boxes, which are the interactive elements.
    // eslint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <fieldset className={styles.cards} onKeyDown={onKeyDown}>
      <legend className={styles.legend}>
        {label('cards')}
        <span className={styles.keys}>
          {translate({
            id: 'runGenerator.cards.keys',
            message: '↑ and ↓ move, Space selects',
            description:
              'Next to the legend of the check boxes for GPUs, while the keyboard is in them',
          })}
        </span>
      </legend>
      {cards.map((card, i) =>
        isSplit(card) ? (
          <SliceFields
            key={i}
            card={card}
            first={cards
              .slice(0, i)
              .reduce((sum, { slices }) => sum + slices.length, 0)}
            label={label('slices')}
            chosen={form.slices}
            onChange={(slices) => {
              change({ slices });
            }}
          />
        ) : (
          <CheckField
            key={i}
            field="gpus"
            stop={stopOf(whole.indexOf(card))}
            label={
              <>
                <b className={styles.number}>{i}</b> {card.name}
                {card.use && (
                  <>
                    {' · '}
                    <CardUseText use={card.use} />
                  </>
                )}
              </>
            }
            checked={form.cards.includes(i)}
            onChange={(checked) => {
              change({ cards: toggled(form.cards, i, checked) });
            }}
          />
        ),
      )}
      {cards.some(({ use }) => use) && (
        <p className={styles.split}>
          {translate({
            id: 'runGenerator.useOfPaste',
            message:
              'Which GPUs are idle or in use comes from the output that you pasted. Before a long job, paste a new one.',
            description: 'Below the GPUs, if the use of some is known',
          })}
        </p>
      )}
      {cards.some(({ uuid }) => uuid) && (
        <CheckField
          field="gpus"
          label={label('cardsBy')}
          hint={translate({
            id: 'runGenerator.cardsBy.hint',
            message:
              'Indexes can change when a GPU is replaced or fails. A UUID always names the same GPU.',
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
