/** The checks that readers mark as done in the labs and the capstone: `<Tick id>` in docs/practice. */
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

/** The id of such a check. */
export type PracticeCheckId = (typeof practiceChecks)[number];
