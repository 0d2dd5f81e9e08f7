import { markerHolds } from '../../requirements/marker';

/** Whether a marker can hold on Linux, whatever the Python; the rest is left to pip. */
export const isForLinux = (marker: string): boolean =>
  markerHolds(marker, null) !== false;
