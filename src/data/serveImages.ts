import type { ServeImage } from './schema/serveImage';

/** The images of the page on serving models; the pages use placeholders such as `{vllmImage}`. */
export const serveImages = {
  // the page's `FROM` line
  vllm: {
    image: 'vllm/vllm-openai:v0.11.0',
    source: 'https://docs.vllm.ai/en/stable/deployment/docker/',
    checked: '2026-11-27',
  },
  // a release that doesn't require driver 550, unlike newer ones
  ollama: {
    image: 'ollama/ollama:0.6.8',
    source: 'https://github.com/ollama/ollama/blob/v0.6.8/docs/gpu.md',
    checked: '2026-11-27',
  },
  // the command in the README
  tgi: {
    image: 'ghcr.io/huggingface/text-generation-inference:3.3.5',
    source:
      'https://github.com/huggingface/text-generation-inference/blob/db931fcf/README.md',
    checked: '2026-11-27',
  },
} as const satisfies Readonly<Record<string, ServeImage>>;
