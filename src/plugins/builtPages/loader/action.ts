/** An action of the reader before the app could respond. */
export type Action =
  | { readonly kind: 'click'; readonly target: HTMLElement }
  | {
      readonly kind: 'key';
      readonly target: EventTarget;
      readonly event: KeyboardEvent;
    }
  | { readonly kind: 'paste' | 'toggle'; readonly target: Element }
  | {
      readonly kind: 'text';
      readonly target: TextField;
      readonly value: string;
    }
  | {
      readonly kind: 'choice';
      readonly target: HTMLSelectElement;
      readonly value: string;
    }
  | { readonly kind: 'files'; readonly target: HTMLInputElement };

export type TextField = HTMLInputElement | HTMLTextAreaElement;

/** A field that accepts text. */
export const isTextField = (target: unknown): target is TextField =>
  target instanceof HTMLTextAreaElement ||
  (target instanceof HTMLInputElement &&
    !/^(checkbox|radio|file|button|submit|reset)$/.test(target.type));
