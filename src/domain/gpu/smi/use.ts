import type { CardUse } from '../../../data/schema/machine';

/**
 * How busy a card is, of the numbers that an output prints.
 *
 * @param memory - MiB in use, digits; undefined where it was not printed
 * @param utilization - percent, digits
 */
export const useOf = (memory?: string, utilization?: string): CardUse => ({
  ...(memory !== undefined && { memoryMiB: Number(memory) }),
  ...(utilization !== undefined && { utilization: Number(utilization) }),
});
