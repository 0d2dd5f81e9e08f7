import { oneWordOf } from '../text/oneOf';

/** Keys of a service, and of what is nested in it. */
const KEYS = oneWordOf(
  `image build ports volumes environment env_file deploy resources
   reservations devices driver count capabilities device_ids shm_size ipc
   restart container_name command entrypoint runtime depends_on networks
   working_dir user stdin_open tty privileged ulimits healthcheck context
   dockerfile target hostname expose extra_hosts profiles secrets configs
   pull_policy platform gpus network_mode mem_limit cpus logging init`,
);
const composeKey = new RegExp(String.raw`^\s+(?:- )?${KEYS}:(?:\s|$)`);
const yamlLine = /^\s*(?:#.*|-(?:\s.*)?|["']?[\w./$\{\}-]+["']?:(?:\s.*)?)$/;

/** Kubernetes, GitHub Actions, conda environments, and others are YAML too. */
const otherYaml =
  /^(?:apiVersion|kind|jobs|on|channels|dependencies|steps|hosts|tasks):/;

/** The share of Compose lines in a text, from 0 to 1. */
export function composeShare(lines: readonly string[]): number {
  if (lines.some((line) => otherYaml.test(line))) return 0;
  const yaml = lines.filter((line) => yamlLine.test(line)).length;
  const share = yaml / lines.length;
  if (lines.some((line) => /^services:\s*(?:[#{].*)?$/.test(line)))
    return share;
  const keys = lines.filter((line) => composeKey.test(line)).length;
  const top = lines.filter((line) => composeKey.test(` ${line}`)).length;
  const isPart = lines.length > 1 && (keys > 1 || top > 2);
  return isPart && share > 0.8 ? share : 0;
}
