import { translate } from '@docusaurus/Translate';
import type { ReactNode } from 'react';
import type { DriverOption } from '../../domain/gpu/advice/driverAdvice';
import type { FamilyAdvice } from '../../domain/gpu/advice/familyAdvice';
import type {
  ImageFamily,
  ImageOption,
} from '../../domain/gpu/advice/recommend';
import type { ServerCard } from '../../domain/gpu/machine/serverCards';
import CardVerdicts from '../output/CardVerdicts';
import CopyButton from '../output/CopyButton';
import EvidenceMark from '../output/FactTable/EvidenceMark';
import styles from './styles.module.css';

type Props = FamilyAdvice & {
  readonly family: ImageFamily;
  /** The driver that each image needs, for machines whose driver isn't known. */
  readonly byDriver: readonly DriverOption[] | null;
  readonly cards: readonly ServerCard[];
};

/** The tags of one family: use, avoid, not known. */
export default function Family({
  family,
  cards,
  take,
  older,
  avoid,
  open,
  byDriver,
}: Props): ReactNode {
  return (
    <section className={styles.family}>
      <h4>{repositories[family]}</h4>
      {byDriver && <ByDriver options={byDriver} />}
      {take.length === 0 && !byDriver && (
        <p>
          {translate({
            id: 'serverCheck.noTag',
            message: 'No tag is known to run here.',
            description: 'Shown for a family in which no image runs',
          })}
        </p>
      )}
      <ol className={styles.take}>
        {take.map((option, place) => (
          <Option
            key={option.image}
            option={option}
            cards={cards}
            folded={place > 0}
          />
        ))}
      </ol>
      {older.length > 0 && (
        <details>
          <summary>
            {translate(
              {
                id: 'serverCheck.older',
                message: '{count} older tags run on the same GPUs',
                description: 'Opens the older tags, below the recommended ones',
              },
              { count: String(older.length) },
            )}
          </summary>
          <Tags options={older} />
        </details>
      )}
      {avoid.length > 0 && (
        <details>
          <summary>
            {translate(
              {
                id: 'serverCheck.avoid',
                message: 'Don’t use: {count} tags',
                description: 'Opens the tags that do not run here',
              },
              {
                count: String(
                  avoid.reduce((sum, options) => sum + options.length, 0),
                ),
              },
            )}
          </summary>
          {avoid.map((options) => (
            <div key={options[0].image} className={styles.avoid}>
              <CardVerdicts
                cards={cards}
                verdicts={options[0].verdict.cards}
                instead={take.length > 0}
              />
              <Tags options={options} />
            </div>
          ))}
        </details>
      )}
      {open.length > 0 && !byDriver?.length && (
        <details>
          <summary>
            {translate(
              {
                id: 'serverCheck.open',
                message: 'Not known: {count} tags',
                description: 'Opens the tags whose verdict isn’t known',
              },
              { count: String(open.length) },
            )}
          </summary>
          {open[0] && (
            <CardVerdicts
              cards={cards}
              verdicts={open[0].verdict.cards}
              instead={take.length > 0}
            />
          )}
          <Tags options={open} />
        </details>
      )}
    </section>
  );
}

/** The driver decides: which images could run, and which driver they need. */
function ByDriver({
  options,
}: {
  readonly options: readonly DriverOption[];
}): ReactNode {
  if (options.length === 0)
    return (
      <p>
        {translate({
          id: 'serverCheck.noDriverHelps',
          message: 'No tag is known to run on these GPUs with any driver.',
          description:
            'Shown for a family in which no image runs, if the driver isn’t known',
        })}
      </p>
    );
  return (
    <ul className={styles.take}>
      {options.map(({ branch, option }) => (
        <li key={option.image}>
          <span className={styles.image}>
            {translate(
              {
                id: 'serverCheck.fromDriver',
                message: 'Driver {branch} or later:',
                description:
                  'Before a tag that needs at least this driver branch',
              },
              { branch: String(branch) },
            )}{' '}
            <code>{option.image}</code>{' '}
            <EvidenceMark evidence={option.evidence} />
            <CopyButton text={option.image} what={option.image} />
          </span>
        </li>
      ))}
    </ul>
  );
}

function Option({
  option,
  cards,
  folded,
}: {
  readonly option: ImageOption;
  readonly cards: readonly ServerCard[];
  /** Whether the reasons are collapsed; the first tag already shows them. */
  readonly folded: boolean;
}): ReactNode {
  return (
    <li>
      <span className={styles.image}>
        <code>{option.image}</code> <EvidenceMark evidence={option.evidence} />
        <CopyButton text={option.image} what={option.image} />
      </span>
      <CardVerdicts
        cards={cards}
        verdicts={option.verdict.cards}
        folded={folded}
      />
    </li>
  );
}

function Tags({
  options,
}: {
  readonly options: readonly ImageOption[];
}): ReactNode {
  return (
    <p className={styles.tags}>
      {options.map(({ image }) => (
        <code key={image}>{image.replace(/^.*:/, '')}</code>
      ))}
    </p>
  );
}

const repositories: Readonly<Record<ImageFamily, string>> = {
  pytorch: 'pytorch/pytorch',
  cuda: 'nvidia/cuda',
  tensorflow: 'tensorflow/tensorflow',
  'ngc-pytorch': 'nvcr.io/nvidia/pytorch',
};
