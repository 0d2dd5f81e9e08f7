import type { ErrorPhase } from '../../data/schema/error';

/** Signs in a log of what the user was doing. */
const signs: readonly (readonly [RegExp, readonly ErrorPhase[]])[] = [
  [
    /^#\d+ |^ ?=> |^Step \d+\/\d+ :|failed to solve|failed to build|docker (?:buildx |image )?build\b|returned a non-zero code|Dockerfile:\d+|executor failed running/m,
    ['build', 'build-cuda', 'pull'],
  ],
  [
    /docker (?:image )?pull\b|Pulling from |: Pulling fs layer|Pull complete/,
    ['pull'],
  ],
  [
    /docker (?:image )?(?:load|save|import)\b|Loading layer|Error processing tar|\bscp:|\brsync\b|\.tar(?:\.gz)?\b/,
    ['transfer'],
  ],
  [/docker run\b|docker start\b|OCI runtime|^docker: /m, ['run', 'run-gpu']],
  [
    /Traceback \(most recent call last\)|File ".+\.py", line|site-packages|DataLoader|\btorch\./,
    ['runtime', 'cuda'],
  ],
];

/** The phases that a log can come from; empty if it does not tell. */
export const phasesOf = (log: string): readonly ErrorPhase[] => {
  const first = signs.find(([sign]) => sign.test(log));
  return first ? first[1] : [];
};
