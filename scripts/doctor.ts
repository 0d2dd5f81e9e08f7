import { readLab } from './lab/readLab';
import { runDoctor } from './doctor/runDoctor';

/** `npm run doctor -- FILE…`: the doctor's rules over Dockerfiles, scripts, and Markdown; `--help` says more. */
void runDoctor(process.argv.slice(2), readLab).then(
  ({ output, complaints, status }) => {
    if (output) console.log(output);
    for (const complaint of complaints) console.error(complaint);
    process.exitCode = status;
  },
);
