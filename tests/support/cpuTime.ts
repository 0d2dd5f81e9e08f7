/**
 * Milliseconds of CPU time used by some work. Unlike wall time, it doesn't
 * increase when other programs keep the machine busy.
 */
export function cpuTime(work: () => void): number {
  const start = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}
