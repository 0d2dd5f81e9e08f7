/** Column heads that are the same in every language. */
export const cudaHead = 'CUDA';
export const torchHead = 'PyTorch';
