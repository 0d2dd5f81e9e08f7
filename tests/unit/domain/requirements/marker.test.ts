import { expect, it } from 'vitest';
import { markerHolds } from '../../../../src/domain/requirements/marker';

it.each<[string, string | null, boolean | null]>([
  ['', null, true],
  ['sys_platform == "win32"', null, false],
  ["sys_platform != 'win32'", null, true],
  ["platform_system == 'Darwin' or sys_platform == 'linux'", null, true],
  ['platform_system == "Windows" and python_version == "3.13"', null, false],
  ['platform_system == "Linux" and python_version == "3.13"', null, null],
  ['platform_system == "Linux" and python_version == "3.13"', '3.12', false],
  ['python_version<="3.10"', '3.12', false],
  ['python_version<="3.10"', '3.9', true],
  ['python_version > "3.10"', '3.12', true],
  ["'3.10' < python_version", '3.12', true],
  ["python_version in '3.11 3.12'", '3.12', true],
  ["python_version not in '3.11 3.12'", '3.12', false],
  ['python_full_version >= "3.12.4"', '3.12', null],
  ['python_full_version < "3.12"', '3.13', false],
  ["platform_machine == 'x86_64'", '3.12', null],
  ["'arm' not in platform_machine and os_name == 'nt'", null, false],
  [
    "(sys_platform == 'linux' and (platform_machine == 'x86_64' or platform_machine == 'AMD64')) or (sys_platform == 'darwin')",
    '3.12',
    null,
  ],
  ["(sys_platform == 'win32') or (sys_platform == 'darwin')", null, false],
  ["extra == 'cuda' and sys_platform == 'linux'", null, null],
  ["platform_release >= '5'", null, null],
  ['python_version', '3.12', null],
  ['nonsense (', '3.12', null],
  ["sys_platform == 'linux' extra", null, null],
])('%s on Python %s: %s', (marker, python, holds) => {
  expect(markerHolds(marker, python)).toBe(holds);
});
