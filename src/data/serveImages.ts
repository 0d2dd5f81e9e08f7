import type { ServeImage } from './schema/serveImage';

/** The images of the page on serving models: the pages' holes are `{vllmImage}` and so on. */
export const serveImages = {
  // `FROM` line of the page
  vllm: {
    image: 'vllm/vllm-openai:v0.11.0',
    source: 'https://docs.vllm.ai/en/stable/deployment/docker/',
    checked: '2026-11-27',
  },
  // a release that does not ask for driver 550, as newer ones do
  ollama: {
    image: 'ollama/ollama:0.6.8',
    source: 'https://github.com/ollama/ollama/blob/v0.6.8/docs/gpu.md',
    checked: '2026-11-27',
  },
  // the command of the README
  tgi: {
    image: 'ghcr.io/huggingface/text-generation-inference:3.3.5',
    source:
      'https://github.com/huggingface/text-generation-inference/blob/db931fcf/README.md',
    checked: '2026-11-27',
  },
} as const satisfies Readonly<Record<string, ServeImage>>;
