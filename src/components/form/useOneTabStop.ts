import { useState, type KeyboardEvent } from 'react';

/** The props for one of the elements. */
export type Stop = {
  readonly tabIndex: 0 | -1;
  readonly onFocus: () => void;
};

/** The props for the elements of a group and for the group's frame. */
type OneTabStop = {
  /** The props for the element at a position in the group. */
  readonly stopOf: (place: number) => Stop;
  readonly onKeyDown: (event: KeyboardEvent<HTMLElement>) => void;
};

const elements = {
  checkbox: 'input[type="checkbox"]',
  button: '[role="button"]',
} as const;

const keys: Readonly<Record<string, 1 | -1>> = {
  ArrowDown: 1,
  ArrowRight: 1,
  ArrowUp: -1,
  ArrowLeft: -1,
};

/**
 * Makes a group of check boxes or buttons a single Tab stop; arrow keys move
 * between them, as they do between radio buttons, and Home and End to the ends
 * (https://www.w3.org/WAI/ARIA/apg/practices/keyboard-interface/#kbd_roving_tabindex).
 * A server may have eight GPUs, and a Dockerfile dozens of lines; Tab would stop
 * at each one.
 *
 * @param count - number of elements; it may decrease
 * @param role - selects them in the group's frame
 */
export function useOneTabStop(
  count: number,
  role: keyof typeof elements = 'checkbox',
): OneTabStop {
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
      const all = [
        ...event.currentTarget.querySelectorAll<HTMLElement>(elements[role]),
      ];
      const now = all.findIndex((one) => one === event.target);
      const next = now < 0 ? undefined : nextOf(event.key, now, all.length);
      if (next === undefined) return;
      event.preventDefault();
      all[next]?.focus();
    },
  };
}

/** The position that a key leads to; undefined for any other key. */
function nextOf(key: string, now: number, count: number): number | undefined {
  if (key === 'Home') return 0;
  if (key === 'End') return count - 1;
  const step = keys[key];
  return step && (now + step + count) % count;
}
