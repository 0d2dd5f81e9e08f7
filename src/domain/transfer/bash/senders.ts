import type { NetworkRoute } from '../spec';

/** How each way sends the small files of `notes` alone. */
export const noteSenders: Readonly<
  Record<NetworkRoute['by'], (stop: string) => readonly string[]>
> = {
  rsync: (stop) => [
    'call="ssh ${ssh_options[*]}"',
    `rsync -e "$call" "\${notes[@]}" "$server:$remote/" || ${stop}`,
  ],
  scp: (stop) => [
    `scp "\${ssh_options[@]}" "\${notes[@]}" "$server:$remote/" || ${stop}`,
  ],
  // BatchMode=no before -b, which would refuse to ask for a password
  sftp: (stop) => [
    `printf 'put %s\\n' "\${notes[@]}" | sftp -o BatchMode=no "\${ssh_options[@]}" -b - "$server:$remote/" || ${stop}`,
  ],
};

/**
 * How each way sends `notes` and the archive into `$remote`. All go on where
 * they stopped, scp by whole files: what has arrived in full is not sent again.
 * @param stop - what is run where it fails
 */
export const senders: Readonly<
  Record<NetworkRoute['by'], (stop: string) => readonly string[]>
> = {
  // --inplace resumes and mends: rsync compares the part that is there. --append
  // would trust it, and the rsync of macOS has no --append-verify.
  rsync: (stop) => [
    ...noteSenders.rsync(stop),
    'rsync --partial --inplace --progress -e "$call" "$dir/$archive"* "$server:$remote/" ||',
    `  ${stop}`,
  ],
  scp: (stop) => [
    ...noteSenders.scp(stop),
    'for file in "$dir/$archive"*; do',
    '  [ "$(there "${file##*/}")" = "$(bytes_in "$file")" ] ||',
    `    scp "\${ssh_options[@]}" "$file" "$server:$remote/" || ${stop}`,
    'done',
  ],
  sftp: (stop) => [
    '{',
    '  echo progress',
    `  printf 'put %s\\n' "\${notes[@]}"`,
    '  for file in "$dir/$archive"*; do',
    '    arrived=$(there "${file##*/}")',
    '    if [ -z "$arrived" ]; then echo "put $file"',
    '    elif [ "$arrived" -lt "$(bytes_in "$file")" ]; then echo "reput $file"',
    '    elif [ "$arrived" -gt "$(bytes_in "$file")" ]; then echo "put $file"; fi',
    '  done',
    `} | sftp -o BatchMode=no "\${ssh_options[@]}" -b - "$server:$remote/" || ${stop}`,
  ],
};
