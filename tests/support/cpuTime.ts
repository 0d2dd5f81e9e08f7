/**
 * Milliseconds of processor time that some work takes. Unlike the clock it does
 * not grow when other programs keep the machine busy.
 */
export function cpuTime(work: () => void): number {
  const start = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}
