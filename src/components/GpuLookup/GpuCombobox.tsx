import { translate } from '@docusaurus/Translate';
import clsx from 'clsx';
import { useCombobox } from 'downshift';
import { useMemo, useState, type ReactNode } from 'react';
import type { GpuRow } from '../../data/schema/gpu';
import { findGpu, type GpuHit } from '../../domain/gpu/name/findGpu';
import { findGpus } from '../../domain/gpu/name/findGpus';
import { otherMaker } from '../../domain/gpu/query/otherMaker';
import { useLocalized } from '../state/useLocale';
import styles from './styles.module.css';

type Props = { readonly onChoose: (cards: readonly GpuRow[]) => void };

/** One GPU, or all GPUs that the text names. */
type Item = {
  readonly id: string;
  readonly label: string;
  readonly hint: string;
  readonly gpus: readonly GpuRow[];
};

/**
 * Finds a GPU by any of its names, even truncated or mistyped. Enter selects the
 * first hit if a GPU has exactly this name, and does nothing if the names are only
 * similar.
 */
export default function GpuCombobox({ onChoose }: Props): ReactNode {
  const [text, setText] = useState('');
  const many = useMemo(() => findGpus(text), [text]);
  const maker = useMemo(() => otherMaker(text), [text]);
  const hits = useMemo(() => (maker ? [] : findGpu(text)), [maker, text]);
  const localized = useLocalized();
  const similar = !many && hits.length > 0 && hits[0]?.fit === 'similar';
  const ofMany = many && many.gpus.length > 0 ? [all(many.gpus)] : [];
  const items: readonly Item[] = many ? ofMany : hits.map(itemOf);
  const box = useCombobox<Item>({
    items: [...items],
    inputValue: text,
    selectedItem: null,
    defaultHighlightedIndex: similar ? -1 : 0,
    itemToString: (item) => item?.label ?? '',
    onStateChange({ type, selectedItem }) {
      if (!selectedItem || type === useCombobox.stateChangeTypes.InputBlur)
        return;
      onChoose(selectedItem.gpus);
      setText('');
    },
  });
  const open = box.isOpen && items.length > 0;
  return (
    <div className={styles.combobox}>
      <label className={styles.label} {...box.getLabelProps()}>
        {translate({
          id: 'gpuLookup.add',
          message: 'GPU name, as nvidia-smi prints it or as it’s sold',
          description: 'Label of the search field',
        })}
      </label>
      <input
        className={styles.input}
        placeholder={example}
        spellCheck={false}
        {...box.getInputProps({
          // Input methods for Chinese fire change events before composition ends;
          // downshift's own handler would run one render too late.
          onChange: (event) => {
            setText(event.currentTarget.value);
          },
        })}
      />
      <ul
        {...box.getMenuProps()}
        className={clsx(styles.menu, !open && styles.closed)}
      >
        {open &&
          items.map((item, index) => (
            <li
              key={item.id}
              className={styles.option}
              {...box.getItemProps({ item, index })}
              data-active={box.highlightedIndex === index || undefined}
            >
              <span>{item.label}</span>
              <span className={styles.hint}>{item.hint}</span>
            </li>
          ))}
      </ul>
      <p role="status" className={styles.empty}>
        {many
          ? many.notFound.length > 0 && partsNotFound(many.notFound)
          : text.trim() !== '' && noMatch(maker && localized(maker), hits)}
      </p>
    </div>
  );
}

const itemOf = ({ gpu, name, machine }: GpuHit): Item => ({
  id: gpu.name,
  label: machine === undefined ? name : `${machine}: ${name}`,
  hint: `${gpu.cc} · ${gpu.family}`,
  gpus: [gpu],
});

const all = (gpus: readonly GpuRow[]): Item => ({
  id: 'all',
  label: translate(
    {
      id: 'gpuLookup.all',
      message: 'Add all: {cards}',
      description: 'Choice that adds every GPU in the text',
    },
    { cards: gpus.map(({ name }) => name).join(', ') },
  ),
  hint: [...new Set(gpus.map(({ cc }) => cc))].join(', '),
  gpus,
});

/** What to say if the text is not the name of a GPU in the table. */
function noMatch(
  maker: string | null,
  hits: readonly GpuHit[],
): string | undefined {
  if (maker !== null) return notNvidia(maker);
  if (hits.length === 0) return none();
  return hits[0]?.fit === 'similar' ? onlySimilar() : undefined;
}

const none = () =>
  translate({
    id: 'gpuLookup.none',
    message:
      'Not in the table. On the server, run nvidia-smi --query-gpu=compute_cap --format=csv',
    description: 'Shown if no GPU matches the typed text',
  });

const notNvidia = (maker: string) =>
  translate(
    {
      id: 'gpuLookup.notNvidia',
      message:
        'This is made by {maker}, not by NVIDIA. It has no compute capability, and images with CUDA can’t use it.',
      description: 'Shown for a GPU of another manufacturer',
    },
    { maker },
  );

const onlySimilar = () =>
  translate({
    id: 'gpuLookup.similar',
    message: 'The table has no GPU with this name. Similar names:',
    description: 'Shown if only similar names were found',
  });

const partsNotFound = (parts: readonly string[]) =>
  translate(
    {
      id: 'gpuLookup.partsNotFound',
      message: 'The table has no GPU with this name: {parts}',
      description: 'Shown if some of several names were not found',
    },
    { parts: parts.join(', ') },
  );

/** Names are the same in every language. */
const example = 'Tesla V100, rtx 3090, GeForce ...';
