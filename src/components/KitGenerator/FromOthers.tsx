import Link from '@docusaurus/Link';
import { translate } from '@docusaurus/Translate';
import type { ReactNode } from 'react';
import type { OtherForms } from '../../domain/kit/formState';
import type { KitProblem } from '../../domain/kit/toSpec';
import Button from '../form/Button';
import { forgetOtherForms } from '../state/form/otherForms';
import { useLocalized } from '../state/useLocale';
import styles from './styles.module.css';

type Props = {
  readonly last: OtherForms;
  /** What the reader must fix in another form. */
  readonly problems: readonly KitProblem[];
};

type Form = keyof OtherForms;

const forms: readonly Form[] = ['dockerfile', 'run', 'transfer'];

/** The values taken from the other generators, with a link to each of them. */
export default function FromOthers({ last, problems }: Props): ReactNode {
  const localized = useLocalized();
  const changed = forms.filter((form) => Object.keys(last[form]).length > 0);
  return (
    <div className={styles.others}>
      <p>
        {translate({
          id: 'kitGenerator.others',
          message: 'Every other setting:',
          description: 'Before the links to the other generators',
        })}{' '}
        {forms.map((form) => (
          <Link key={form} to={`/tools/${form}/`} className={styles.other}>
            {names[form]()}
          </Link>
        ))}
      </p>
      {changed.length > 0 && (
        <p>
          {translate(
            {
              id: 'kitGenerator.fromOthers',
              message: 'Your answers there are used here: {forms}.',
              description: '{forms} is a list of generators',
            },
            {
              forms: changed
                .map((form) => names[form]())
                .join(localized({ en: ', ', zh: '、' })),
            },
          )}{' '}
          <Button onClick={forgetOtherForms}>
            {translate({
              id: 'kitGenerator.forget',
              message: 'Start without them',
              description: 'Button: don’t fill in values from other forms',
            })}
          </Button>
        </p>
      )}
      {problems.map(({ form, field, message }) => (
        <p key={`${form}.${field}`} role="alert">
          <Link to={`/tools/${form}/`}>{names[form]()}</Link>
          {': '}
          {localized(message)}
        </p>
      ))}
    </div>
  );
}

const names: Readonly<Record<Form, () => string>> = {
  dockerfile: () =>
    translate({
      id: 'kitGenerator.dockerfile',
      message: 'Dockerfile generator',
      description: 'Name of a generator, as a link',
    }),
  run: () =>
    translate({
      id: 'kitGenerator.run',
      message: 'docker run generator',
      description: 'Name of a generator, as a link',
    }),
  transfer: () =>
    translate({
      id: 'kitGenerator.transfer',
      message: 'transfer generator',
      description: 'Name of a generator, as a link',
    }),
};
