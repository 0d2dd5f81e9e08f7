/** Where a server is reached: its SSH port, and the jump host before it, where there are any. */
export type SshAddress = {
  readonly user: string;
  readonly sshPort?: string | number | undefined;
  readonly jumpHost?: string | undefined;
};

/** An option of ssh, cut before the part that comes from the reader. */
export type WayOption = { readonly lead: string; readonly value: string };

/**
 * The options that lead to a server. `-o Port` and `-J` mean the same to ssh,
 * scp and sftp, whose short options for a port differ (ssh(1), scp(1)).
 */
export const sshWay = ({
  user,
  sshPort,
  jumpHost,
}: SshAddress): readonly WayOption[] => [
  ...(sshPort ? [{ lead: '-o Port=', value: String(sshPort) }] : []),
  ...(jumpHost ? [{ lead: '-J ', value: `${user}@${jumpHost}` }] : []),
];

/** The same as words of a command. */
export const sshWayWords = (address: SshAddress): readonly string[] =>
  sshWay(address).flatMap(({ lead, value }) => {
    const [flag = '', prefix = ''] = lead.split(' ');
    return [flag, prefix + value];
  });
