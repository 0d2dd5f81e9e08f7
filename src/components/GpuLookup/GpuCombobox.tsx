import { translate } from '@docusaurus/Translate';
import clsx from 'clsx';
import { useCombobox } from 'downshift';
import { useMemo, useState, type ReactNode } from 'react';
import type { GpuRow } from '../../data/schema/gpu';
import { findGpu } from '../../domain/gpu/findGpu';
import styles from './styles.module.css';

type Props = { readonly onChoose: (gpu: GpuRow) => void };

/** Any name of a card, also a cut or a mistyped one; Enter takes the first hit. */
export default function GpuCombobox({ onChoose }: Props): ReactNode {
  const [text, setText] = useState('');
  const hits = useMemo(() => findGpu(text), [text]);
  const box = useCombobox({
    items: [...hits],
    inputValue: text,
    selectedItem: null,
    defaultHighlightedIndex: 0,
    itemToString: (hit) => hit?.name ?? '',
    onStateChange({ type, selectedItem }) {
      if (!selectedItem || type === useCombobox.stateChangeTypes.InputBlur)
        return;
      onChoose(selectedItem.gpu);
      setText('');
    },
  });
  const open = box.isOpen && hits.length > 0;
  return (
    <div className={styles.combobox}>
      <label className={styles.label} {...box.getLabelProps()}>
        {translate({
          id: 'gpuLookup.add',
          message: 'Name of a card, as nvidia-smi prints it or as it is sold',
          description: 'Label of the search field',
        })}
      </label>
      <input
        className={styles.input}
        placeholder={example}
        spellCheck={false}
        {...box.getInputProps({
          // Chinese input methods write before they are done; downshift's own handler would come a render late.
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
          hits.map((hit, index) => (
            <li
              key={hit.gpu.name}
              className={styles.option}
              {...box.getItemProps({ item: hit, index })}
              data-active={box.highlightedIndex === index || undefined}
            >
              <span>{hit.name}</span>
              <span className={styles.hint}>
                {hit.gpu.cc} · {hit.gpu.family}
              </span>
            </li>
          ))}
      </ul>
      <p role="status" className={styles.empty}>
        {text.trim() !== '' &&
          hits.length === 0 &&
          translate({
            id: 'gpuLookup.none',
            message:
              'Not in the table. On the server, ask nvidia-smi --query-gpu=compute_cap --format=csv',
            description: 'Shown where no card fits what was typed',
          })}
      </p>
    </div>
  );
}

/** Names are the same in every language. */
const example = 'Tesla V100, rtx 3090, NVIDIA GeForce RTX 2080 ...';
