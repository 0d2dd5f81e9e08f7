import { expect, it } from 'vitest';
import { argvOf } from '../../../../src/domain/command/lex';
import { tooNewFor } from '../../../../src/domain/docker/neededDocker';
import { parseRun } from '../../../../src/domain/docker/parseRun';

/** The features of a command that a Docker version lacks: options, and with `+` their values. */
function lacking(docker: string, options: string): readonly string[] {
  const parsed = parseRun(argvOf(`docker run ${options} a:1`) ?? []);
  return tooNewFor(docker, parsed?.options ?? []).map(
    ({ id, what, since }) => `${id}${what ? '+' : ''} ${since}`,
  );
}

it.each([
  ['20.10.24', '--annotation a=b', ['annotation 24.0']],
  ['23.0.6', '--annotation a=b', ['annotation 24.0']],
  ['24.0', '--annotation a=b', []],
  ['24.0.0', '--annotation a=b', []],
  ['28.1.0', '--annotation a=b', []],
  ['20.10.24', '-v ./a:/b', ['volume+ 23.0']],
  ['23.0.0', '-v ./a:/b', []],
  ['20.10.24', '-v ../a:/b -v /a:/b', ['volume+ 28.2']],
  ['28.1.1', '-v ../a:/b', ['volume+ 28.2']],
  ['28.2.0', '-v ../a:/b', []],
  ['20.10.24', '--mount type=image,source=a,target=/b', ['mount+ 28.0']],
  ['20.10.24', '--rm -v /a:/b', []],
])('Docker %s: what it lacks of %s is %j', (docker, options, missing) => {
  expect(lacking(docker, options)).toEqual(missing);
});
