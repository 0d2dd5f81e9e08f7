/** An account on a machine, and how SSH gets there. Every text has passed the checks of `checks.ts`. */
export type SshTarget = {
  readonly account: string;
  readonly host: string;
  /** Empty where it is 22. */
  readonly port: string;
  /** As after `ssh -J`: `user@gate`, several with commas between them. Empty where there is none. */
  readonly jump: string;
};

/**
 * The target of an account, from what the lab file or a form says of a server.
 * @param jump - hosts with commas between them; each may go without an account
 */
export const targetOf = (
  account: string,
  { host, port, jump }: Omit<SshTarget, 'account'>,
): SshTarget => ({ account, host, port, jump: withAccounts(jump, account) });

/** What ssh, scp and sftp call the machine. */
export const destination = ({ account, host }: SshTarget): string =>
  `${account}@${host}`;

/**
 * The options that lead there. `-o Port` is the same for ssh, scp and sftp,
 * whose short options for the port differ.
 */
export const wayTo = ({ port, jump }: SshTarget): readonly string[] => [
  ...(port ? ['-o', `Port=${port}`] : []),
  ...(jump ? ['-J', jump] : []),
];

/** The jump hosts with an account each: where none is written, the one of the server. */
const withAccounts = (jump: string, account: string): string =>
  jump
    .split(',')
    .map((host) => host.trim())
    .filter(Boolean)
    .map((host) => (host.includes('@') ? host : `${account}@${host}`))
    .join(',');
