import { run } from '../process/run';

/** The version of the Docker Engine that answers here; undefined where none does. */
export async function engineVersion(): Promise<string | undefined> {
  const { code, output } = await run(
    'docker',
    ['version', '--format', '{{.Server.Version}}'],
    { quiet: true },
  );
  return code === 0 ? output.trim() : undefined;
}
