import { runTool } from './process/run';

/** The site, once more the domain alone (without DOM, node and `undefined` as a value), and the service worker, which has no DOM either. */
const projects = ['.', 'src/domain', 'src/plugins/builtPages/worker'];

async function main(): Promise<void> {
  const ended = await Promise.all(
    projects.map((project) =>
      runTool('typescript/tsc', ['--project', project]),
    ),
  );
  process.exitCode = ended.some(({ code }) => code !== 0) ? 1 : 0;
}

void main();
