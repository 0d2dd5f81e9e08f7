import { translate } from '@docusaurus/Translate';
import type { ReactNode } from 'react';
import type { Base } from '../../domain/dockerfile/base';
import type { ImageOption } from '../../domain/gpu/advice/recommend';
import Button from '../form/Button';
import VerdictReasons from '../output/VerdictReasons';
import styles from './styles.module.css';

/** The chosen base image and the reason, and the alternatives. */
export default function BaseChoice({
  base,
  choose,
}: {
  readonly base: Base;
  readonly choose: (image: string) => void;
}): ReactNode {
  const { option, others, otherImages } = base;
  return (
    <div className={styles.base}>
      {option && (
        <p className={styles.reason}>
          <code>{option.image}</code> {runsOn[option.verdict.runsOn]()}
        </p>
      )}
      {option && <Reasons option={option} />}
      {others.length + otherImages.length > 0 && (
        <details>
          <summary>
            {translate({
              id: 'dockerfileGenerator.others',
              message: 'Other base images, and why not',
              description: 'Opens the list of base images that were not chosen',
            })}
          </summary>
          <ul className={styles.others}>
            {others.map((other) => (
              <li key={other.image}>
                <code>{other.image}</code> {runsOn[other.verdict.runsOn]()}{' '}
                <Take image={other.image} choose={choose} />
                <Reasons option={other} />
              </li>
            ))}
            {otherImages.map(({ image }) => (
              <li key={image}>
                <code>{image}</code> <Take image={image} choose={choose} />
              </li>
            ))}
          </ul>
        </details>
      )}
    </div>
  );
}

function Take({
  image,
  choose,
}: {
  readonly image: string;
  readonly choose: (image: string) => void;
}): ReactNode {
  return (
    <Button
      name={translate(
        {
          id: 'dockerfileGenerator.take.name',
          message: 'Use {image}',
          description: 'Name of the button that chooses a base image',
        },
        { image },
      )}
      onClick={() => {
        choose(image);
      }}
    >
      {translate({
        id: 'dockerfileGenerator.take',
        message: 'Use it',
        description: 'Button next to a base image that was not chosen',
      })}
    </Button>
  );
}

/** The rules behind the verdict on the GPU with the worst result. */
function Reasons({ option }: { readonly option: ImageOption }): ReactNode {
  const { cards, worst } = option.verdict;
  const verdict = cards.find(({ kind }) => kind === worst);
  if (!verdict) return null;
  return (
    <p className={styles.reason}>
      <VerdictReasons verdict={verdict} />
    </p>
  );
}

const runsOn: Readonly<Record<ImageOption['verdict']['runsOn'], () => string>> =
  {
    all: () =>
      translate({
        id: 'dockerfileGenerator.runsOn.all',
        message: 'runs on all of these GPUs.',
        description: 'After the name of a base image',
      }),
    some: () =>
      translate({
        id: 'dockerfileGenerator.runsOn.some',
        message: 'runs on only some of these GPUs.',
        description: 'After the name of a base image',
      }),
    none: () =>
      translate({
        id: 'dockerfileGenerator.runsOn.none',
        message: 'runs on none of these GPUs.',
        description: 'After the name of a base image',
      }),
    unknown: () =>
      translate({
        id: 'dockerfileGenerator.runsOn.unknown',
        message: ': it isn’t known whether it runs here.',
        description: 'After the name of a base image',
      }),
  };
