import { translate } from '@docusaurus/Translate';
import type { ReactNode } from 'react';
import type { ImageFacts } from '../../domain/gpu/image/imageFacts';
import FactTable, { type Column } from '../output/FactTable';
import Requirement from './Requirement';
import styles from './styles.module.css';

type Props = { readonly facts: ImageFacts; readonly cut: boolean };

type Row = {
  readonly id: string;
  readonly head: string;
  readonly value: ReactNode;
};

/** What the image's configuration says. */
export default function Facts({ facts, cut }: Props): ReactNode {
  return (
    <>
      {facts.name !== null && (
        <p>
          <code>{facts.name}</code>
        </p>
      )}
      {cut && (
        <p className={styles.warning}>
          {translate({
            id: 'imageCheck.cut',
            message:
              'The text is incomplete, so the check can’t see the rest. Paste all of it.',
            description: 'About an incomplete configuration',
          })}
        </p>
      )}
      <FactTable
        caption={translate({
          id: 'imageCheck.facts',
          message: 'What is in the image',
          description: 'Caption of a table',
        })}
        columns={columns()}
        rows={rowsOf(facts)}
        keyOf={({ id }) => id}
      />
    </>
  );
}

const columns = (): readonly Column<Row>[] => [
  {
    id: 'what',
    head: translate({
      id: 'imageCheck.what',
      message: 'Property',
      description: 'Column head',
    }),
    cell: ({ head }) => head,
  },
  {
    id: 'value',
    head: translate({
      id: 'imageCheck.value',
      message: 'Value',
      description: 'Column head',
    }),
    cell: ({ value }) => value,
  },
];

function rowsOf(facts: ImageFacts): readonly Row[] {
  const { cuda, cudnn, framework, architecture, archs, require } = facts;
  return [
    { id: 'cuda', head: cudaHead, value: cuda ?? notKnown() },
    { id: 'cudnn', head: cudnnHead, value: cudnn ?? notKnown() },
    {
      id: 'framework',
      head: translate({
        id: 'imageCheck.framework',
        message: 'Framework',
        description: 'Row head',
      }),
      value: framework
        ? `${framework.name} ${framework.version}`.trim()
        : notKnown(),
    },
    {
      id: 'architecture',
      head: translate({
        id: 'imageCheck.processor',
        message: 'Processor',
        description: 'Row head: amd64 or arm64',
      }),
      value: architecture ?? notKnown(),
    },
    {
      id: 'archs',
      head: translate({
        id: 'imageCheck.archs',
        message: 'Compiled for',
        description: 'Row head: compute capabilities',
      }),
      value: archs.length > 0 ? archs.join(' ') : notKnown(),
    },
    {
      id: 'require',
      head: translate({
        id: 'imageCheck.require',
        message: 'Requires of the driver',
        description: 'Row head: NVIDIA_REQUIRE_CUDA',
      }),
      value: <Requirement require={require} />,
    },
  ];
}

/** The same in every language. */
const cudaHead = 'CUDA';
const cudnnHead = 'cuDNN';

const notKnown = () =>
  translate({
    id: 'imageCheck.notKnown',
    message: 'not known',
    description: 'Instead of a value',
  });
