/**
 * After how many days a table of src/data should be read against its sources
 * again, by file name; `other` is for those that are not listed. What is new
 * every few weeks has a short life, what follows from silicon a long one.
 */
export const shelfLife: Readonly<Record<string, number>> = {
  imageTags: 90,
  pytorchBuilds: 90,
  cudaReleases: 120,
  driverBranches: 120,
  tensorflowReleases: 180,
  imageRequirements: 180,
  runOptions: 180,
  externalLinks: 180,
  computeCapabilities: 365,
  gpus: 365,
  other: 365,
};
