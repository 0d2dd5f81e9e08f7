import { useState, type KeyboardEvent } from 'react';

/** What one of the check boxes takes. */
export type Stop = {
  readonly tabIndex: 0 | -1;
  readonly onFocus: () => void;
};

/** What the check boxes of a group and their frame take. */
type OneTabStop = {
  /** For the box at a place in the group. */
  readonly stopOf: (place: number) => Stop;
  readonly onKeyDown: (event: KeyboardEvent<HTMLElement>) => void;
};

const keys: Readonly<Record<string, 1 | -1>> = {
  ArrowDown: 1,
  ArrowRight: 1,
  ArrowUp: -1,
  ArrowLeft: -1,
};

/**
 * A group of check boxes that Tab enters and leaves in one step; the arrow keys
 * go from box to box, as they do among radio buttons
 * (https://www.w3.org/WAI/ARIA/apg/practices/keyboard-interface/#kbd_roving_tabindex).
 * A server has eight cards, and Tab would stop at each.
 *
 * @param count - how many boxes there are; they may become fewer
 */
export function useOneTabStop(count: number): OneTabStop {
  const [last, setLast] = useState(0);
  const at = last < count ? last : 0;
  return {
    stopOf: (place) => ({
      tabIndex: place === at ? 0 : -1,
      onFocus: () => {
        setLast(place);
      },
    }),
    onKeyDown: (event) => {
      const step = keys[event.key];
      if (step === undefined) return;
      const boxes = [
        ...event.currentTarget.querySelectorAll<HTMLInputElement>(
          'input[type="checkbox"]',
        ),
      ];
      const now = boxes.findIndex((box) => box === event.target);
      if (now < 0) return;
      event.preventDefault();
      boxes[(now + step + boxes.length) % boxes.length]?.focus();
    },
  };
}
