import type { CardUse } from '../../../data/schema/machine';

/**
 * How busy a GPU is, from the numbers in an output.
 *
 * @param memory - MiB in use, digits; undefined if not printed
 * @param utilization - percent, digits
 */
export const useOf = (memory?: string, utilization?: string): CardUse => ({
  ...(memory !== undefined && { memoryMiB: Number(memory) }),
  ...(utilization !== undefined && { utilization: Number(utilization) }),
});
