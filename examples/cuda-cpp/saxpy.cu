// y = a * x + y on the GPU: once by a kernel of our own, once by cuBLAS.
#include <cublas_v2.h>
#include <cuda_runtime.h>

#include <algorithm>
#include <cmath>
#include <cstdio>
#include <cstdlib>
#include <vector>

namespace {

void check(cudaError_t status, const char *what) {
  if (status == cudaSuccess) return;
  std::fprintf(stderr, "%s: %s\n", what, cudaGetErrorString(status));
  std::exit(1);
}

void check(cublasStatus_t status, const char *what) {
  if (status == CUBLAS_STATUS_SUCCESS) return;
  std::fprintf(stderr, "%s: cuBLAS status %d\n", what, static_cast<int>(status));
  std::exit(1);
}

__global__ void saxpy(int n, float a, const float *x, float *y) {
  const int i = blockIdx.x * blockDim.x + threadIdx.x;
  if (i < n) y[i] = a * x[i] + y[i];
}

float *on_device(const std::vector<float> &values) {
  float *copy = nullptr;
  const size_t bytes = values.size() * sizeof(float);
  check(cudaMalloc(&copy, bytes), "cudaMalloc");
  check(cudaMemcpy(copy, values.data(), bytes, cudaMemcpyHostToDevice), "copy to the GPU");
  return copy;
}

float largest_difference(const float *device, float expected, int n) {
  std::vector<float> values(n);
  check(cudaMemcpy(values.data(), device, n * sizeof(float), cudaMemcpyDeviceToHost),
        "copy from the GPU");
  float largest = 0;
  for (const float value : values) largest = std::max(largest, std::fabs(value - expected));
  return largest;
}

}  // namespace

int main() {
  int cards = 0;
  // Fails where no card is visible, or where the driver is too old for this CUDA.
  check(cudaGetDeviceCount(&cards), "no usable GPU, was the container started with --gpus?");
  cudaDeviceProp card;
  check(cudaGetDeviceProperties(&card, 0), "cudaGetDeviceProperties");
  std::printf("%s, compute capability %d.%d\n", card.name, card.major, card.minor);

  const int n = 1 << 24;
  const float a = 2;
  float *x = on_device(std::vector<float>(n, 1));
  float *mine = on_device(std::vector<float>(n, 3));
  float *theirs = on_device(std::vector<float>(n, 3));

  const int threads = 256;
  saxpy<<<(n + threads - 1) / threads, threads>>>(n, a, x, mine);
  // "no kernel image is available" means: the card is not in CUDA_ARCHITECTURES.
  check(cudaGetLastError(), "start of the kernel");
  check(cudaDeviceSynchronize(), "kernel");

  cublasHandle_t handle;
  check(cublasCreate(&handle), "cublasCreate");
  check(cublasSaxpy(handle, n, &a, x, 1, theirs, 1), "cublasSaxpy");
  check(cudaDeviceSynchronize(), "cublasSaxpy");

  const float difference =
      std::max(largest_difference(mine, 5, n), largest_difference(theirs, 5, n));
  std::printf("largest difference from 5: %g\n", difference);
  return difference < 1e-6F ? 0 : 1;
}
