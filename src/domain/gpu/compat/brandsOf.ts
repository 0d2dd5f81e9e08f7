import { gpuBrands, newerBrands } from '../../../data/gpuBrands';
import type { GpuBrand } from '../../../data/schema/gpu';
import type { Card } from './types';

/**
 * Every brand that the driver may report for a GPU; empty if the kind of GPU is
 * not known.
 *
 * @param branch - of the driver; null if not known
 */
export function brandsOf(
  card: Pick<Card, 'segment' | 'name'>,
  branch: number | null = null,
): readonly GpuBrand[] {
  const brands = brandsOfKind(card);
  const older = brands.filter((brand) => !newerBrands.brands.includes(brand));
  const isOld = branch !== null && branch < newerBrands.since;
  return isOld && older.length > 0 ? older : brands;
}

function brandsOfKind({
  segment,
  name,
}: Pick<Card, 'segment' | 'name'>): readonly GpuBrand[] {
  const rows = gpuBrands.filter((row) => row.segment === segment);
  const named = rows.find(
    ({ names }) => names !== undefined && name?.startsWith(names),
  );
  if (named) return named.brands;
  // Without a name, it can be any GPU of the segment.
  return name === undefined
    ? [...new Set(rows.flatMap(({ brands }) => brands))]
    : (rows.find(({ names }) => names === undefined)?.brands ?? []);
}
