import { run } from '../process/run';

/** The version of the running Docker Engine; undefined if none responds. */
export async function engineVersion(): Promise<string | undefined> {
  const { code, output } = await run(
    'docker',
    ['version', '--format', '{{.Server.Version}}'],
    { quiet: true },
  );
  return code === 0 ? output.trim() : undefined;
}
