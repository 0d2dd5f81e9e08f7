import { runTool } from './process/run';

/**
 * The site, again the domain alone (without DOM, without Node, and with exact
 * optional properties), and the service worker, which has no DOM either.
 */
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
