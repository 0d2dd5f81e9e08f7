import { expect, it } from 'vitest';
import { packageNeeds, packageSources } from '../../../src/data/packageNeeds';
import { pythonSources, pythonSupport } from '../../../src/data/pythonSupport';
import { pythonId } from '../../../src/domain/requirements/requirement';

it('lists each package once, under its normalized name', () => {
  for (const manager of ['pip', 'cran'] as const) {
    const names = packageNeeds
      .filter((need) => need.manager === manager)
      .flatMap((need) => need.names);
    expect(new Set(names).size).toBe(names.length);
    if (manager === 'pip') expect(names.map(pythonId)).toEqual(names);
  }
});

it('lists at least 60 packages, as the generator promises', () => {
  const names = packageNeeds.flatMap((need) => need.names);
  expect(names.length).toBeGreaterThan(100);
});

it('uses every source', () => {
  const used = new Set<string>(packageNeeds.map(({ source }) => source));
  expect(Object.keys(packageSources).filter((id) => !used.has(id))).toEqual([]);
  const python = new Set<string>(pythonSupport.map(({ source }) => source));
  expect(Object.keys(pythonSources).filter((id) => !python.has(id))).toEqual(
    [],
  );
});

it('lists the Python requirements of every build against PyTorch', () => {
  for (const { names, build, before } of packageNeeds.filter(
    ({ torchFirst }) => torchFirst,
  )) {
    expect(build, names[0]).toBe('cuda');
    expect(before, names[0]).toContain('packaging');
  }
});

it('lists Debian packages by valid apt names', () => {
  for (const { headers = [], libraries = [] } of packageNeeds)
    for (const name of [...headers, ...libraries])
      expect(name).toMatch(/^[a-z0-9][a-z0-9+.-]+$/);
});
