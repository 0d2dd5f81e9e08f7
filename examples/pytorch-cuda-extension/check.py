"""Compares the extension with the same sum done by PyTorch."""

import smooth
import torch

print(f"PyTorch {torch.__version__}, extension with CUDA: {smooth.with_cuda}")

values = torch.rand(4, 1000)
expected = torch.nn.functional.avg_pool1d(
    values.unsqueeze(1), 5, stride=1, padding=2, count_include_pad=False
).squeeze(1)
devices = ["cpu"] + [f"cuda:{i}" for i in range(torch.cuda.device_count() if smooth.with_cuda else 0)]
for device in devices:
    result = smooth.smooth(values.to(device), 2).cpu()
    torch.testing.assert_close(result, expected)
    name = "CPU" if device == "cpu" else torch.cuda.get_device_name(device)
    print(f"{device} ({name}): ok")
if devices == ["cpu"]:
    print("no GPU is visible: start the container with --gpus")
