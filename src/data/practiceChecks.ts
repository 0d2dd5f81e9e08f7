/** What the reader ticks off in the labs and in the capstone: `<Tick id>` of docs/practice. */
export const practiceChecks = [
  'shm-failed',
  'shm-diagnosed',
  'shm-fixed',
  'port-failed',
  'port-diagnosed',
  'port-fixed',
  'disk-failed',
  'disk-diagnosed',
  'disk-fixed',
  'capstone-built',
  'capstone-trained',
  'capstone-killed',
  'capstone-resumed',
  'capstone-owner',
  'capstone-saved',
  'capstone-handed',
  'capstone-clean',
] as const;

/** A name of such a check. */
export type PracticeCheckId = (typeof practiceChecks)[number];
