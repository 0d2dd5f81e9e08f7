import os

import torch
from setuptools import setup
from torch.utils.cpp_extension import CUDA_HOME, BuildExtension, CppExtension, CUDAExtension

# At build time no card is visible, so FORCE_CUDA decides.
with_cuda = CUDA_HOME is not None and (
    torch.cuda.is_available() or os.environ.get("FORCE_CUDA") == "1"
)

sources = ["csrc/smooth.cpp"]
if with_cuda:
    extension = CUDAExtension(
        "smooth._C",
        sources + ["csrc/smooth_cuda.cu"],
        define_macros=[("WITH_CUDA", None)],
        extra_compile_args={"cxx": ["-O3"], "nvcc": ["-O3"]},
    )
else:
    extension = CppExtension("smooth._C", sources, extra_compile_args=["-O3"])

setup(
    name="smooth",
    version="1.0",
    packages=["smooth"],
    package_dir={"smooth": "csrc/python"},
    ext_modules=[extension],
    cmdclass={"build_ext": BuildExtension},
)
