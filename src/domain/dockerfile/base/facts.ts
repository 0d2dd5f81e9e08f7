import type { SystemRow } from '../../../data/schema/recipe';
import { systems } from '../../../data/systems';

/** A digest fixes the very image that a tag names; the tables know tags. */
export const withoutDigest = (image: string): string =>
  image.replace(/@sha256:[0-9a-f]{64}$/, '');

/** The system of a base image, or null if it is not in the table. */
export const systemOf = (id: string | null | undefined): SystemRow | null =>
  systems.find((row) => row.id === id) ?? null;
