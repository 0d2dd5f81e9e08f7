/**
 * An account on a machine, and how SSH reaches it. All texts have passed the
 * checks in `checks.ts`.
 */
export type SshTarget = {
  readonly account: string;
  readonly host: string;
  /** Empty for port 22. */
  readonly port: string;
  /**
   * The value of `ssh -J`: `user@gate`, several separated by commas. Empty if
   * there is no jump host.
   */
  readonly jump: string;
};

/**
 * The SSH target for an account, with values from the lab file or a form.
 *
 * @param jump - hosts separated by commas; each may lack an account
 */
export const targetOf = (
  account: string,
  { host, port, jump }: Omit<SshTarget, 'account'>,
): SshTarget => ({ account, host, port, jump: withAccounts(jump, account) });

/** The machine's address for ssh, scp, and sftp. */
export const destination = ({ account, host }: SshTarget): string =>
  `${account}@${host}`;

/**
 * The options for connecting. `-o Port` works for ssh, scp, and sftp, whose
 * short port options differ.
 */
export const wayTo = ({ port, jump }: SshTarget): readonly string[] => [
  ...(port ? ['-o', `Port=${port}`] : []),
  ...(jump ? ['-J', jump] : []),
];

/** Adds the server's account to jump hosts without one. */
const withAccounts = (jump: string, account: string): string =>
  jump
    .split(',')
    .map((host) => host.trim())
    .filter(Boolean)
    .map((host) => (host.includes('@') ? host : `${account}@${host}`))
    .join(',');
