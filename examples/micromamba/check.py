"""Says which cards PyTorch sees, and multiplies two matrices on each."""

import time

import torch

print(f"PyTorch {torch.__version__}, built for CUDA {torch.version.cuda}")
devices = [f"cuda:{i}" for i in range(torch.cuda.device_count())]
if not devices:
    print("no GPU is visible: start the container with --gpus")
for device in devices or ["cpu"]:
    size = 4096 if devices else 512
    a = torch.rand(size, size, device=device)
    (a @ a).sum().item()  # the first product loads the library
    start = time.perf_counter()
    (a @ a).sum().item()
    seconds = time.perf_counter() - start
    name = torch.cuda.get_device_name(device) if devices else "CPU"
    print(f"{device} ({name}): {2 * size**3 / seconds / 1e12:.2f} TFLOP/s")
