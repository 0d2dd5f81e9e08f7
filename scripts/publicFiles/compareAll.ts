/** The address of a file in a public repository, at a commit. */
export type PublicFile = {
  readonly repository: string;
  readonly commit: string;
  readonly path: string;
};

/**
 * Fetches public files, examines each one again, and prints the results that
 * differ from the recorded ones. The process ends with code 1 if any does, and
 * with code 2 if a file can't be fetched.
 *
 * @param recorded - the files with their recorded results
 * @param examined - a file with the result for its current text
 * @param spelled - a result as a line of text
 * @returns the current results of the files that could be fetched
 */
export async function compareAll<File extends PublicFile>(
  recorded: readonly File[],
  examined: (file: File, text: string) => File,
  spelled: (file: File) => string,
): Promise<readonly File[]> {
  const now: File[] = [];
  for (const file of recorded) {
    const name = `${file.repository} ${file.path}`;
    const text = await fetchText(file);
    if (text === null) {
      console.error(`${name}: can't be fetched`);
      process.exitCode = 2;
      continue;
    }
    const current = examined(file, text);
    now.push(current);
    if (JSON.stringify(current) === JSON.stringify(file)) continue;
    console.log(`${name}\n  was ${spelled(file)}\n  is  ${spelled(current)}`);
    process.exitCode ??= 1;
  }
  console.log(`${now.length} of ${recorded.length} files read`);
  return now;
}

async function fetchText(file: PublicFile): Promise<string | null> {
  const { repository, commit, path } = file;
  const address = `https://raw.githubusercontent.com/${repository}/${commit}/${path}`;
  try {
    const answer = await fetch(address);
    return answer.ok ? await answer.text() : null;
  } catch {
    return null;
  }
}
