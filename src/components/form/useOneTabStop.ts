import { useState, type KeyboardEvent } from 'react';

/** The props for one of the check boxes. */
export type Stop = {
  readonly tabIndex: 0 | -1;
  readonly onFocus: () => void;
};

/** The props for the check boxes of a group and for the group's frame. */
type OneTabStop = {
  /** The props for the box at a position in the group. */
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
 * Makes a group of check boxes a single Tab stop; arrow keys move between the
 * boxes, as they do between radio buttons
 * (https://www.w3.org/WAI/ARIA/apg/practices/keyboard-interface/#kbd_roving_tabindex).
 * A server may have eight GPUs, and Tab would stop at each one.
 *
 * @param count - number of boxes; it may decrease
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
