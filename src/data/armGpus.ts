/**
 * GPUs that exist only next to an Arm processor: words in the names that
 * nvidia-smi prints, and compute capabilities. The table of GPUs has the same
 * facts with their sources (a test compares them), but it is too large for the
 * pages that only need the platform of a build.
 */
export const armGpus = {
  words: [
    'GB10',
    'GB200',
    'GB300',
    'GH200',
    'Jetson',
    'N1X',
    'Orin',
    'Tegra',
    'Thor',
    'Xavier',
  ],
  capabilities: ['3.2', '5.3', '6.2', '7.2', '8.7', '10.1', '11.0', '12.1'],
} as const;
