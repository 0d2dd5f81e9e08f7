import type { RunForm } from '../../data/schema/runPreset';

/** A row that was added and not filled in yet stands for nothing. */
export const isEmpty = (row: object): boolean =>
  Object.values(row).every((value) => !value);

/**
 * The form without the blanks around its texts, which come along when something
 * is pasted. Values of variables keep theirs.
 */
export function trimmed(form: RunForm): RunForm {
  const trim = <T extends object>(fields: T): T => {
    const out = Object.entries(fields).map(
      ([name, value]: [string, unknown]) => [
        name,
        typeof value === 'string' && name !== 'value' ? value.trim() : value,
      ],
    );
    return Object.fromEntries(out) as T; // the same fields
  };
  return {
    ...trim(form),
    mounts: form.mounts.map(trim),
    ports: form.ports.map(trim),
    env: form.env.map(trim),
  };
}
