/**
 * Days after which a table in src/data should be checked against its sources
 * again, by file name; `other` applies to files that aren't listed. Facts that
 * change every few weeks have a short shelf life, and facts about hardware a long
 * one.
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
