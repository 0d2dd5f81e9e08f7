/**
 * The versions in the table header, in `-q`, and in `--version`. From driver
 * 610 on, the header has `KMD Version` and `CUDA UMD Version`; 615.71.09 was
 * seen with both spellings, so the driver's version does not decide.
 */
const DRIVER =
  /(?:[Dd]river|KMD|DRIVER)\s+[Vv]ersion\s*:\s*(\d{3}\.\d+(?:\.\d+)*)/;
const CUDA =
  /CUDA\s+(?:UMD\s+v|(?:UMD\s+)?V)ersion\s*:\s*(\d{1,2}\.\d)(?!\.?\d)/;
/** `/proc/driver/nvidia/version` */
const KERNEL_MODULE =
  /NVRM version:.*Kernel Module(?:\s+for\s+\S+)?\s+(\d{3}\.\d+(?:\.\d+)*)/;

/** Driver and CUDA version, if the lines contain them; the first match of each counts. */
export function readVersions(lines: readonly string[]): {
  readonly driver?: string;
  readonly cuda?: string;
} {
  const driver = firstMatch(lines, DRIVER) ?? firstMatch(lines, KERNEL_MODULE);
  const cuda = firstMatch(lines, CUDA);
  return {
    ...(driver === undefined ? {} : { driver }),
    ...(cuda === undefined ? {} : { cuda }),
  };
}

function firstMatch(
  lines: readonly string[],
  pattern: RegExp,
): string | undefined {
  for (const line of lines) {
    const found = pattern.exec(line)?.[1];
    if (found !== undefined) return found;
  }
  return undefined;
}
