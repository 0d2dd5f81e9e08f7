import { labProblem, readLab } from './lab/readLab';
import { isPortFree } from './process/freePort';
import { runTool } from './process/run';
import { waitForServer } from './process/waitForServer';

/** `npm start`: builds both languages and serves them on this machine only. `PORT` changes the port. */
const port = Number(process.env['PORT'] ?? 3000);

async function main(): Promise<number> {
  if (!Number.isInteger(port) || port < 1 || port > 65535) {
    return fail(
      `PORT must be a port number from 1 to 65535, but is ${String(process.env['PORT'])}.`,
    );
  }
  if (!(await isPortFree(port))) {
    return fail(`Port ${port} is in use. Choose another one: ${example()}`);
  }
  const problem = await labProblem();
  if (problem !== undefined) return fail(problem);
  const { baseUrl } = await readLab();
  const built = await runTool('@docusaurus/core/docusaurus', ['build']);
  if (built.code !== 0) return built.code;
  const served = runTool(
    '@docusaurus/core/docusaurus',
    ['serve', '--no-open', '--host', '127.0.0.1', '--port', String(port)],
    { quiet: true },
  );
  const site = `http://127.0.0.1:${port}${baseUrl}`;
  void waitForServer(site).then(
    () => {
      console.log(
        `\n  English  ${site}\n  中文     ${site}zh/\n\n  Ctrl+C stops the server.`,
      );
    },
    (error: unknown) => fail(String(error)),
  );
  const { code, output } = await served;
  return code === 0 ? 0 : fail(output);
}

/** The command that chooses another port, for the system's default shell. */
function example(): string {
  return process.platform === 'win32'
    ? '$env:PORT=3001; npm start (PowerShell)'
    : 'PORT=3001 npm start';
}

function fail(message: string): number {
  console.error(message);
  return 1;
}

void main().then((code) => (process.exitCode = code));
