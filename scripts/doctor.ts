import { readLab } from './lab/readLab';
import { runDoctor } from './doctor/runDoctor';

/** `npm run doctor -- FILE…`: runs the doctor's rules on Dockerfiles, scripts, and Markdown; see `--help`. */
void runDoctor(process.argv.slice(2), readLab).then(
  ({ output, complaints, status }) => {
    if (output) console.log(output);
    for (const complaint of complaints) console.error(complaint);
    process.exitCode = status;
  },
);
