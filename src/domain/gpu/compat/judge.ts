import { capabilityRow } from '../capability';
import { codeGate } from './code';
import { contentsOf } from './contents';
import { cudnnGate, newerThanCudnn } from './cudnn';
import { branchOf, driverGate } from './driver';
import { canUseForwardCompat, ownRequireGate, requireGate } from './image';
import { missingLibrary, reportFor } from './reports';
import { remediesFor } from './remedies';
import { documentedGate, servedGate } from './served';
import type {
  Card,
  Contents,
  Driver,
  Gate,
  Platform,
  Requires,
  Target,
  Verdict,
  VerdictKind,
} from './types';

/** From best to worst; the worst gate decides. A certain "no" outranks "not known". */
export const VERDICT_ORDER: readonly VerdictKind[] = [
  'runs',
  'minor-version',
  'forward-compat',
  'ptx-only',
  'unknown',
  'no-gpu',
  'refused',
  'driver-too-old',
  'driver-too-new',
  'card-too-new',
  'card-too-old',
  'other-platform',
];

/**
 * Whether a target runs on a GPU with a driver, why, and how to fix it. There
 * are three gates, each with its own rules: the platform and the driver, the
 * image's own requirement, and the code for the GPU. What the tables do not
 * contain is `unknown`, never a guess.
 */
export function judge(target: Target, card: Card, driver: Driver): Verdict {
  const contents = contentsOf(target, hostOf(card));
  const gates = gatesFor(target, contents, card, driver);
  const worst = [...gates].sort((a, b) => rank(b) - rank(a))[0];
  const kind = worst?.kind ?? 'unknown';
  const relevant = gates.filter((gate) => gate === worst || isGood(kind));
  return {
    kind,
    reasons: relevant.flatMap((gate) => gate.reasons),
    remedies: remediesFor(kind, target, gates),
    certain:
      card.certain !== false && gates.every((gate) => gate.certain !== false),
  };
}

/** Whether it runs, fully or with limits. */
export function isGood(kind: VerdictKind): boolean {
  return VERDICT_ORDER.indexOf(kind) < VERDICT_ORDER.indexOf('unknown');
}

const rank = (gate: Gate): number => VERDICT_ORDER.indexOf(gate.kind);

function gatesFor(
  target: Target,
  contents: Contents,
  card: Card,
  driver: Driver,
): readonly Gate[] {
  const platform = platformGate(target, contents, card);
  if (platform) return [platform];
  const code = reportFor(target, card) ?? codeGate(contents, card, driver);
  const image = imageGate(target, contents, card, driver);
  return [
    ...servedGate(card, driver),
    ...documentedGate(contents, card, driver),
    versionGate(contents, card, driver),
    ...(image ? [image] : []),
    code,
    ...gatesOfLibraries(target, contents, card, code.kind),
  ];
}

/**
 * The processor of a GPU's machine: as read there, or Arm if the GPU exists
 * only in Arm machines.
 */
export function hostOf({ cc, host }: Card): Platform {
  const arm = cc !== null && capabilityRow(cc).arm === true;
  return host ?? (arm ? 'arm64' : 'amd64');
}

function platformGate(
  target: Target,
  { platforms, armWithoutCuda }: Contents,
  card: Card,
): Gate | null {
  if (target.kind === 'cuda' || card.cc === null) return null;
  // Orin and older use a separate driver; Thor (11.0) runs the same software as servers.
  if (card.segment === 'jetson' && card.cc !== '11.0')
    return {
      kind: 'other-platform',
      reasons: [{ rule: 'jetson', values: {} }],
    };
  const host = hostOf(card);
  const values = { host };
  if (platforms === null)
    return host === 'arm64'
      ? { kind: 'unknown', reasons: [{ rule: 'arm-host', values }] }
      : null;
  if (!platforms.includes(host))
    return {
      kind: 'other-platform',
      reasons: [{ rule: 'not-for-host', values }],
    };
  return host === 'arm64' && armWithoutCuda === true
    ? { kind: 'other-platform', reasons: [{ rule: 'arm-cpu-only', values }] }
    : null;
}

/**
 * Compares the driver with the CUDA in the image, or with the lowest CUDA that
 * it can have.
 */
function versionGate(contents: Contents, card: Card, driver: Driver): Gate {
  if (contents.cuda !== null)
    return driverOrForward(contents.cuda, contents, card, driver);
  const unknown: Gate = {
    kind: 'unknown',
    reasons: [{ rule: 'build-unknown', values: {} }],
  };
  const { cudaAtLeast, cudaAtMost } = contents;
  const most = cudaAtMost === undefined ? null : driverGate(driver, cudaAtMost);
  // An image that checks the driver may refuse minor-version compatibility.
  const isFree = contents.requires === 'nothing';
  if (most?.kind === 'runs' || (isFree && most?.kind === 'minor-version'))
    return most;
  if (cudaAtLeast === undefined) return unknown;
  const gate = driverOrForward(cudaAtLeast, contents, card, driver);
  return isGood(gate.kind) ? unknown : gate;
}

function driverOrForward(
  cuda: string,
  contents: Contents,
  card: Card,
  driver: Driver,
): Gate {
  const gate = driverGate(driver, cuda);
  if (gate.kind !== 'driver-too-old' || !contents.forwardCompat) return gate;
  if (!canUseForwardCompat(driver, card, cuda)) return gate;
  const values = { branch: String(branchOf(driver)) };
  return {
    kind: 'forward-compat',
    reasons: [{ rule: 'driver-forward', values }],
  };
}

function imageGate(
  target: Target,
  { cuda, requires, forwardCompat }: Contents,
  card: Card,
  driver: Driver,
): Gate | null {
  if (requires === 'nothing')
    return target.kind === 'torch-image'
      ? { kind: 'runs', reasons: [{ rule: 'image-free', values: {} }] }
      : null;
  const gate = askedGate(requires, cuda, card, driver);
  if (gate?.kind !== 'runs' || cuda === null || !forwardCompat) return gate;
  const older = driverGate(driver, cuda).kind === 'minor-version';
  return older && card.segment !== 'data-center'
    ? { kind: 'unknown', reasons: [{ rule: 'image-804', values: { cuda } }] }
    : gate;
}

/** What the image requires of the driver before it starts. */
function askedGate(
  requires: Exclude<Requires, 'nothing'>,
  cuda: string | null,
  card: Card,
  driver: Driver,
): Gate | null {
  if (typeof requires !== 'string')
    return ownRequireGate(driver, card, requires, cuda);
  if (cuda === null) return null;
  const gate = requireGate(driver, card, cuda);
  return requires === 'maybe' && gate.kind === 'refused'
    ? {
        kind: 'unknown',
        reasons: [
          { rule: 'image-list-unknown', values: gate.reasons[0]?.values ?? {} },
        ],
      }
    : gate;
}

/**
 * Libraries in the image can be missing, or can drop a GPU that the framework
 * still supports.
 */
function gatesOfLibraries(
  target: Target,
  { cudnn }: Contents,
  { cc }: Card,
  code: VerdictKind,
): readonly Gate[] {
  const gates = [
    missingLibrary(target),
    cc && cudnnGate(cudnn, cc),
    cc && code === 'ptx-only' ? newerThanCudnn(cudnn, cc) : null,
  ];
  return gates.flatMap((gate) => gate ?? []);
}
