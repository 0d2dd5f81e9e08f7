import { runTool } from './process/run';

/** The site, and once more the domain alone: without DOM, node and `undefined` as a value. */
const projects = ['.', 'src/domain'];

async function main(): Promise<void> {
  const ended = await Promise.all(
    projects.map((project) =>
      runTool('typescript/tsc', ['--project', project]),
    ),
  );
  process.exitCode = ended.some(({ code }) => code !== 0) ? 1 : 0;
}

void main();
