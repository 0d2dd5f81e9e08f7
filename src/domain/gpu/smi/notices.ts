import type { Merged } from './merge';
import type { SmiNotice } from './types';

/** Messages that explain why there is no usable output. */
const MESSAGES: readonly (readonly [SmiNotice, RegExp])[] = [
  ['no-devices', /No devices were found/i],
  [
    'no-driver',
    /couldn't communicate with the NVIDIA driver|NVIDIA Driver was not detected|Failed to initialize NVML: (?:Driver Not Loaded|ERROR_LIBRARY_NOT_FOUND|Unknown Error)|couldn't find libnvidia-ml/i,
  ],
  ['driver-mismatch', /Driver\/library version mismatch/i],
  [
    'not-installed',
    /nvidia-smi['”"]?\s*[:：]\s*(?:command not found|not found|未找到命令|找不到命令|没有那个文件或目录)|未找到命令[:：]\s*nvidia-smi|['“"]?nvidia-smi['”"]?\s*不是内部或外部命令|无法将.{0,2}nvidia-smi.{0,2}项识别为|command not found: nvidia-smi|'nvidia-smi' is not recognized|executable file not found/i,
  ],
  ['gpu-lost', /GPU is lost|Unable to determine the device handle/i],
  [
    'container-banner',
    /^==+ (?:CUDA|PyTorch|TensorFlow) ==+$|^CUDA Version \d+\.\d+\.\d+$/,
  ],
];

/** Notices about the text as a whole. */
export function readNotices(
  lines: readonly string[],
  merged: Merged,
): readonly SmiNotice[] {
  const notices = MESSAGES.filter(([, pattern]) =>
    lines.some((line) => pattern.test(line.trim())),
  ).map(([id]) => id);
  if (
    merged.versions.driver !== undefined &&
    merged.versions.cuda === undefined
  )
    notices.push('no-cuda-version');
  if (merged.versionsDiffer) notices.push('versions-differ');
  if (merged.severalMachines) notices.push('several-machines');
  return notices;
}

/** Lines that are normal in such a text and say nothing about the GPUs. */
const NOISE: readonly RegExp[] = [
  // Frames, including those of other programs.
  /^[\s|+=\-_~*.]*$/,
  // The date above the table, in any locale's order.
  /^(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun|[0-9]{4}|[一二三四五六日]|星期).*\d\d:\d\d(?::\d\d)?.*$/,
  // A prompt with a command; `watch` prints the command above its output.
  /^.{0,60}[$#%>➜]\s*\S.{0,60}$/,
  /^.{0,80}(?:^|[\s/`>])nvidia-smi(?:\.exe)?(?:\s+-{1,2}[^\s|]+)*(?:\s+[A-Z,]+)?`?\s*(?:\|.*)?$/,
  // Several commands on one line.
  /^(?:.{0,60}[$#%>➜]\s*)?nvidia-smi\s*(?:;|&&)/,
  /^Every [\d.]+s: nvidia-smi/,
  /^[\w.@~:\\/() -]+[$#%>]\s*$/,
  // The rest of a process list and of the legend.
  /^\|.*\|?$/,
  /^(?:GPU\s+GI\s+CI|No running processes found|Processes:)/,
  /^(?:NVIDIA-SMI|NVML|DRIVER|CUDA|KMD|CUDA UMD)\s+[Vv]ersion\s*:/,
  /^Driver Version\s*:\s*\d{3}\.\d/,
  /^NVRM version:|^GCC version:/,
  /^```/,
  // The JSON or the literal around an output.
  /^["'[\]{},\s]*$/,
  /^"[\w.]+":["'[\]{},\s]*$/,
  /^\w+: \[[^\]]*\] => \{$/,
  // Drivers before 510 do not support the field.
  /is not a valid field to query/,
  /^To see the list of valid fields/,
];

/** Whether a line is known to be irrelevant. */
export function isKnownNoise(text: string): boolean {
  return (
    NOISE.some((pattern) => pattern.test(text)) ||
    MESSAGES.some(([, pattern]) => pattern.test(text))
  );
}
