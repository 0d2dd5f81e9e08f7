import type { ReactNode } from 'react';
import type { Question } from '../../data/schema/practice';
import { checkArchs } from '../../domain/practice/check/archs';
import { checkCards } from '../../domain/practice/check/cards';
import type { Checked } from '../../domain/practice/check/checked';
import { checkChoice } from '../../domain/practice/check/choice';
import { checkCommand } from '../../domain/practice/check/command';
import { checkOrder } from '../../domain/practice/check/order';
import { checkPort } from '../../domain/practice/check/port';
import { useLocalized } from '../state/useLocale';
import CardsField from './CardsField';
import ChoiceField from './ChoiceField';
import OrderField from './OrderField';
import TypedField from './TypedField';

type Props = {
  readonly question: Question;
  /** How the current answer is judged; null if there is no answer yet. */
  readonly onChange: (check: (() => Checked) | null) => void;
};

/** The answer fields of a task. */
export default function TaskFields({ question, onChange }: Props): ReactNode {
  const localized = useLocalized();
  const { task } = question;
  const ask = localized(question.ask);
  switch (task.kind) {
    case 'choice':
      return (
        <ChoiceField
          legend={ask}
          choices={task.choices}
          onChange={(outcome) => {
            onChange(() => checkChoice(task, outcome));
          }}
        />
      );
    case 'cards':
      return (
        <CardsField
          legend={ask}
          count={task.situation.cards}
          onChange={(cards) => {
            onChange(() => checkCards(task, cards));
          }}
        />
      );
    case 'order':
      return (
        <OrderField
          legend={ask}
          lines={task.lines}
          onChange={(lines) => {
            onChange(() => checkOrder(task, lines));
          }}
        />
      );
    case 'command':
      return (
        <TypedField
          label={ask}
          start={task.start}
          onChange={(text) => {
            onChange(() => checkCommand(task, text));
          }}
        />
      );
    case 'archs':
    case 'port':
      return (
        <TypedField
          label={ask}
          start=""
          onChange={(text) => {
            onChange(() =>
              task.kind === 'port'
                ? checkPort(task, text)
                : checkArchs(task, text),
            );
          }}
        />
      );
  }
}
