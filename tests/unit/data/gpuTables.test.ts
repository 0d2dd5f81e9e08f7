import { describe, expect, it } from 'vitest';
import {
  computeCapabilities,
  capabilitySources,
} from '../../../src/data/computeCapabilities';
import { cudaReleases, cudaSources } from '../../../src/data/cudaReleases';
import {
  driverBranches,
  driverSources,
} from '../../../src/data/driverBranches';
import { armSources, armSupport } from '../../../src/data/armSupport';
import { cudnnSources, cudnnSupport } from '../../../src/data/cudnnSupport';
import { gpus, gpuSources } from '../../../src/data/gpus';
import {
  imageRequirements,
  requireSources,
} from '../../../src/data/imageRequirements';
import {
  cudaTags,
  deletedCudaTags,
  ngcPytorchTags,
  pytorchTags,
  tagSources,
} from '../../../src/data/imageTags';
import { pytorchBuilds, torchSources } from '../../../src/data/pytorchBuilds';
import type { GpuSegment, TableSources } from '../../../src/data/schema/gpu';
import {
  tensorflowReleases,
  tensorflowSources,
} from '../../../src/data/tensorflowReleases';
import { compareVersions } from '../../../src/domain/version/compareVersions';

const duplicates = (items: readonly string[]): string[] =>
  items.filter((item, i) => items.indexOf(item) !== i);

const outOfOrder = <T>(
  items: readonly T[],
  order: (a: T, b: T) => number,
): T[] => items.filter((item, i) => i > 0 && order(items[i - 1]!, item) > 0);

const natural = (a: string, b: string): number =>
  a.localeCompare(b, 'en', { numeric: true, sensitivity: 'base' });

const capabilities = new Set<string>(computeCapabilities.map((row) => row.cc));
const toolkits = new Set<string>(cudaReleases.map((row) => row.cuda));
const minor = (version: string): string =>
  version.split('.').slice(0, 2).join('.');
const archOf = (arch: string): string => arch.replace('+PTX', '');

const tables: readonly (readonly [string, TableSources])[] = [
  ['capabilities', capabilitySources],
  ['cuda', cudaSources],
  ['drivers', driverSources],
  ['gpus', gpuSources],
  ['cudnn', cudnnSources],
  ['arm', armSources],
  ['requirements', requireSources],
  ['tags', tagSources],
  ['pytorch', torchSources],
  ['tensorflow', tensorflowSources],
];

describe('sources', () => {
  it.each(tables)('%s: https addresses and real dates', (_, sources) => {
    for (const source of Object.values(sources)) {
      expect(source.url).toMatch(/^https:\/\/[^\s]+$/);
      expect(source.checked).toMatch(/^20\d\d-\d\d-\d\d$/);
      expect(Number.isNaN(Date.parse(source.checked))).toBe(false);
    }
  });

  it('every address is used by a row', () => {
    const used = new Set<string | undefined>(
      [
        ...gpus,
        ...computeCapabilities,
        ...driverBranches,
        ...pytorchBuilds,
        ...cudaTags,
        ...deletedCudaTags,
        ...ngcPytorchTags,
        ...imageRequirements,
        ...cudnnSupport,
        ...armSupport,
        ...tensorflowReleases,
      ].map((row) => row.source),
    );
    cudaReleases.forEach((row) =>
      used.add(row.source).add(row.capabilitySource),
    );
    pytorchTags.forEach((row) =>
      used.add(row.runtimeSource).add(row.develSource),
    );
    tensorflowReleases.forEach((row) =>
      used.add(row.archSource).add(row.baseSource),
    );
    computeCapabilities.forEach((row) => used.add(row.firstDriverSource));
    const named = tables.flatMap(([, sources]) => Object.keys(sources));
    // `minor` and `cudnn` are sources for entire columns.
    expect(named.filter((key) => !used.has(key))).toEqual(['minor', 'cudnn']);
  });

  it('a tag is sourced if and only if it has an address', () => {
    for (const row of pytorchTags) {
      expect(row.runtime === 'sourced').toBe(row.runtimeSource !== undefined);
      expect(row.devel === 'sourced').toBe(row.develSource !== undefined);
    }
  });
});

describe('gpus', () => {
  const segments: readonly GpuSegment[] = [
    'data-center',
    'workstation',
    'titan',
    'geforce',
    'workstation-laptop',
    'geforce-laptop',
    'mining',
    'laptop-soc',
    'jetson',
  ];

  it('no duplicate names, with or without the manufacturer', () => {
    expect(duplicates(gpus.map((row) => row.name))).toEqual([]);
    const printed = gpus.flatMap((row) =>
      [
        ...new Set(
          row.names.map((name) => name.replace(/^NVIDIA /, '').toLowerCase()),
        ),
      ].map((name) => `${name} ${row.name}`),
    );
    const byName = new Map<string, string>();
    for (const row of gpus)
      for (const name of row.names) {
        const key = name.replace(/^NVIDIA /, '').toLowerCase();
        expect(byName.get(key) ?? row.name, key).toBe(row.name);
        byName.set(key, row.name);
      }
    expect(printed.length).toBeGreaterThan(280);
  });

  it('sorted by segment, then capability (newest first), then name', () => {
    expect(
      outOfOrder(
        gpus,
        (a, b) =>
          segments.indexOf(a.segment) - segments.indexOf(b.segment) ||
          compareVersions(b.cc, a.cc) ||
          natural(a.name, b.name),
      ).map((row) => row.name),
    ).toEqual([]);
  });

  it('every capability has a row with the same family', () => {
    for (const gpu of gpus) {
      const row = computeCapabilities.find(({ cc }) => cc === gpu.cc);
      expect(row, gpu.name).toBeDefined();
      // Ada and Ampere share major version 8; Jetson chips of a major version have their own family.
      if (gpu.segment !== 'jetson' && gpu.segment !== 'laptop-soc')
        expect(row?.family, gpu.name).toBe(gpu.family);
    }
  });
});

describe('capabilities and toolkits', () => {
  it('sorted, without duplicates', () => {
    expect(
      outOfOrder(computeCapabilities, (a, b) => compareVersions(a.cc, b.cc)),
    ).toEqual([]);
    expect(
      outOfOrder(cudaReleases, (a, b) => compareVersions(a.cuda, b.cuda)),
    ).toEqual([]);
    expect(duplicates([...capabilities])).toEqual([]);
    expect(duplicates(cudaReleases.map((row) => row.cuda))).toEqual([]);
  });

  it('the first and last toolkit of a capability match the targets of each toolkit', () => {
    const oldest = cudaReleases[0]!.cuda;
    for (const row of computeCapabilities) {
      const makers = cudaReleases.filter((release) =>
        release.capabilities.includes(row.cc),
      );
      if (compareVersions(row.firstCuda, oldest) >= 0 && makers.length > 0)
        expect(makers[0]!.cuda, row.cc).toBe(
          // According to CMake, nvcc 9.0 supports sm_72; the copied table starts at 9.2.
          row.cc === '7.2' ? '9.2' : row.firstCuda,
        );
      expect(makers.at(-1)?.cuda, row.cc).toBe(row.lastCuda ?? '13.4');
    }
  });

  it('the first driver of a capability is the driver of its first toolkit, with a source', () => {
    const known = computeCapabilities.filter((row) => row.firstDriver);
    expect(known.length).toBeGreaterThan(5);
    for (const row of known) {
      const { cc, firstCuda, firstDriver } = row;
      const { firstDriverSource, firstDriverNotFor } = row;
      const release = cudaReleases.find(({ cuda }) => cuda === firstCuda);
      expect(Number(release?.driver?.split('.')[0]), cc).toBe(firstDriver);
      expect(firstDriverSource).toBe(
        firstDriverNotFor ? 'geforce455' : 'matrix',
      );
    }
  });

  it('minimum drivers are those of the major release', () => {
    for (const row of cudaReleases) {
      const major = Number(row.cuda.split('.')[0]);
      expect(row.minDriver).toBe(
        { 11: '450.80.02', 12: '525.60.13', 13: '580.65.06' }[major],
      );
    }
  });
});

describe('driver branches', () => {
  it('sorted, without duplicates, and the CUDA version never decreases', () => {
    expect(outOfOrder(driverBranches, (a, b) => a.branch - b.branch)).toEqual(
      [],
    );
    expect(duplicates(driverBranches.map((row) => String(row.branch)))).toEqual(
      [],
    );
    // 540 is the branch of JetPack 6, which is separate from the server branches.
    const line = driverBranches.filter((row) => row.branch !== 540);
    expect(outOfOrder(line, (a, b) => compareVersions(a.cuda, b.cuda))).toEqual(
      [],
    );
  });

  it('each toolkit shipped with a driver whose branch prints its number', () => {
    for (const release of cudaReleases) {
      if (release.driver === undefined) continue;
      const branch = Number(release.driver.split('.')[0]);
      expect(
        driverBranches.find((row) => row.branch === branch)?.cuda,
        release.cuda,
      ).toBe(release.cuda);
    }
  });
});

describe('builds and tags', () => {
  it('sorted, without duplicates', () => {
    const builds = pytorchBuilds.map(
      (row) =>
        `${row.torch} ${row.cuda} ${row.package} ${row.platform ?? 'amd64'}`,
    );
    expect(duplicates(builds)).toEqual([]);
    const byTorch = (
      a: { torch: string; cuda: string },
      b: { torch: string; cuda: string },
    ) => compareVersions(a.torch, b.torch) || compareVersions(a.cuda, b.cuda);
    expect(outOfOrder(pytorchBuilds, byTorch)).toEqual([]);
    expect(outOfOrder(pytorchTags, byTorch)).toEqual([]);
    expect(
      duplicates(pytorchTags.map((row) => `${row.torch} ${row.cuda}`)),
    ).toEqual([]);
    expect(
      outOfOrder(cudaTags, (a, b) => compareVersions(a.version, b.version)),
    ).toEqual([]);
    expect(
      outOfOrder(tensorflowReleases, (a, b) =>
        compareVersions(a.tensorflow, b.tensorflow),
      ),
    ).toEqual([]);
    expect(
      outOfOrder(ngcPytorchTags, (a, b) =>
        compareVersions(a.release, b.release),
      ),
    ).toEqual([]);
    expect(
      outOfOrder(imageRequirements, (a, b) => compareVersions(a.cuda, b.cuda)),
    ).toEqual([]);
  });

  it('the CUDA version of a tag exists', () => {
    const named = [
      ...pytorchBuilds.map((row) => row.cuda),
      ...pytorchTags.map((row) => row.cuda),
      ...cudaTags.map((row) => minor(row.version)),
      ...ngcPytorchTags.flatMap((row) => row.cuda ?? []),
      ...tensorflowReleases.map((row) => row.cuda),
      ...imageRequirements.map((row) => row.cuda),
    ];
    expect(named.filter((cuda) => !toolkits.has(cuda))).toEqual([]);
  });

  it('each tag has a row for its build', () => {
    for (const tag of pytorchTags)
      expect(
        pytorchBuilds.some(
          (row) => row.torch === minor(tag.torch) && row.cuda === tag.cuda,
        ),
        `${tag.torch} ${tag.cuda}`,
      ).toBe(true);
  });

  it('the build’s nvcc can generate every entry of its arch list', () => {
    for (const build of pytorchBuilds)
      for (const arch of build.archs)
        expect(
          cudaReleases.find((row) => row.cuda === build.cuda)?.capabilities,
          `${build.torch} ${build.cuda} ${arch}`,
        ).toContain(archOf(arch));
  });

  it('no tag is both available and deleted', () => {
    const deleted = new Set(deletedCudaTags.map((row) => row.version));
    expect(cudaTags.filter((row) => deleted.has(row.version))).toEqual([]);
  });
});
