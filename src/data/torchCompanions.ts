import type { TableSources } from './schema/gpu';

// prettier-ignore
export const companionSources = {
  vision: { title: 'torchvision: README, table of versions', url: 'https://github.com/pytorch/vision/blob/main/README.md', checked: '2026-11-28' },
  pairs: { title: 'torch==2.14.0 with torchvision==0.29.0 in public files', url: 'https://download.pytorch.org/whl/torchvision/', checked: '2026-11-28' },
} as const satisfies TableSources;

/**
 * The torchvision that is built for each PyTorch. From 2.0 to 2.10, torchaudio
 * has PyTorch's own number; 2.11 is its last release and runs with later ones
 * (https://pytorch.org/audio/stable/installation.html).
 */
// prettier-ignore
export const torchCompanions: readonly {
  readonly torch: string;
  readonly torchvision: string;
  readonly torchaudio?: string;
  readonly source: keyof typeof companionSources;
}[] = [
  { torch: '1.6', torchvision: '0.7', torchaudio: '0.6', source: 'vision' },
  { torch: '1.7', torchvision: '0.8', torchaudio: '0.7', source: 'vision' },
  { torch: '1.8', torchvision: '0.9', torchaudio: '0.8', source: 'vision' },
  { torch: '1.9', torchvision: '0.10', torchaudio: '0.9', source: 'vision' },
  { torch: '1.10', torchvision: '0.11', torchaudio: '0.10', source: 'vision' },
  { torch: '1.11', torchvision: '0.12', torchaudio: '0.11', source: 'vision' },
  { torch: '1.12', torchvision: '0.13', torchaudio: '0.12', source: 'vision' },
  { torch: '1.13', torchvision: '0.14', torchaudio: '0.13', source: 'vision' },
  { torch: '2.0', torchvision: '0.15', torchaudio: '2.0', source: 'vision' },
  { torch: '2.1', torchvision: '0.16', torchaudio: '2.1', source: 'vision' },
  { torch: '2.2', torchvision: '0.17', torchaudio: '2.2', source: 'vision' },
  { torch: '2.3', torchvision: '0.18', torchaudio: '2.3', source: 'vision' },
  { torch: '2.4', torchvision: '0.19', torchaudio: '2.4', source: 'vision' },
  { torch: '2.5', torchvision: '0.20', torchaudio: '2.5', source: 'vision' },
  { torch: '2.6', torchvision: '0.21', torchaudio: '2.6', source: 'vision' },
  { torch: '2.7', torchvision: '0.22', torchaudio: '2.7', source: 'vision' },
  { torch: '2.8', torchvision: '0.23', torchaudio: '2.8', source: 'vision' },
  { torch: '2.9', torchvision: '0.24', torchaudio: '2.9', source: 'vision' },
  { torch: '2.10', torchvision: '0.25', torchaudio: '2.10', source: 'vision' },
  { torch: '2.11', torchvision: '0.26', source: 'vision' },
  { torch: '2.12', torchvision: '0.27', source: 'vision' },
  { torch: '2.13', torchvision: '0.28', source: 'vision' },
  { torch: '2.14', torchvision: '0.29', source: 'pairs' },
];
