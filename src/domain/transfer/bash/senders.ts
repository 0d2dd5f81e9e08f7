import type { NetworkRoute } from '../spec';

/** How each method sends only the small files in `notes`. */
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
  // BatchMode=no before -b, which would disable the password prompt
  sftp: (stop) => [
    `printf 'put %s\\n' "\${notes[@]}" | sftp -o BatchMode=no "\${ssh_options[@]}" -b - "$server:$remote/" || ${stop}`,
  ],
};

/**
 * How each method sends `notes` and the archive to `$remote`. All of them
 * resume; scp only skips complete files.
 *
 * @param stop - the command to run on failure
 */
export const senders: Readonly<
  Record<NetworkRoute['by'], (stop: string) => readonly string[]>
> = {
  // --inplace resumes and repairs: rsync compares the existing part. --append
  // would trust it, and rsync on macOS has no --append-verify.
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
