/** Package files with the awkward cases of each format. */
export const requirementTexts = {
  requirements: [
    '\uFEFFnumpy\r\npandas\r\n',
    '# a comment \\\nnumpy\n\n  # another\n',
    'numpy==1.26.4 \\\n    --hash=sha256:aa \\\n    --hash=sha256:bb\nscipy',
    'numpy \\',
    'numpy \\\n',
    '-r base.txt\n-c limits.txt\n--requirement=more.txt\n-i https://a.example/simple\n--extra-index-url https://b.example\n-f https://c.example --no-binary :all:\n--pre',
    '-e .\n-e .[dev]\n-e git+https://h.example/a/b.git@v1#egg=b\n./local\n../up.whl\n/abs/c-1.0-py3-none-any.whl\nfile:///d.tar.gz',
    'git+ssh://git@h.example/a/b.git@0123abc\nhttps://h.example/x/torch-2.1.0%2Bcu118-cp310-cp310-linux_x86_64.whl\npkg @ https://h.example/p.zip ; python_version < "3.9"',
    'torch == 2.1.0 ; sys_platform == "linux" # why\ntorch[extra,more] ~=2.0, !=2.0.1\nTorch_Vision===0.15\na.b-c_d>=1',
    'numpy 1.26\nimport torch\npip install a\n$(touch x)\n`x`\n=1.0\n<<<<<<< HEAD\nnumpy=1.26',
    'name>=1;extra=="x"\nname>=1 ;python_version>="3.8" and (os_name == "posix" or extra == "y")\nA\u00a0B\nnumpy>=1.0,<2.0;',
  ],
  environment: [
    'name: a\nchannels:\n  - conda-forge\n  - nodefaults\ndependencies:\n  - python=3.10\n  - numpy =1.26\n  - pytorch::pytorch=2.1=py3.10_cuda11.8*\n  - "scipy>=1,<2"\n  - pip\n  - pip:\n    - -r x.txt\n    - torch==2.1.0+cu118\nprefix: /home/a\nvariables:\n  A: b\n',
    'dependencies: [numpy, \'pkg[version=">=1"]\', {pip: [a, b]}]\n',
    'dependencies: [a, -r x.txt, "!"]\n',
    'dependencies:\n  - python\n  - conda-forge/linux-64::gdal\n  - nvidia/label/cuda-12.1.0::cuda-toolkit\n  - 3\n  - {other: [x]}\n',
    'dependencies:\n  numpy: 1\n',
    'dependencies:\n- a\n b\n',
    'channels:\n  - x\n',
  ],
  pyproject: [
    '[build-system]\nrequires = ["setuptools", "torch"]\n[project]\nname = "a"\nrequires-python = ">=3.10"\ndependencies = [\n  "torch>=2",  # why\n  "numpy",\n]\n[project.optional-dependencies]\ndev = ["pytest"]\n[dependency-groups]\nlint = ["ruff", {include-group = "dev"}]\n',
    '[tool.poetry.dependencies]\npython = "^3.10"\ntorch = { version = "~2.1", source = "x", extras = ["a"] }\nb = { git = "https://h.example/b.git", rev = "0a" }\nc = { path = "../c", develop = true }\nc2 = { url = "https://h.example/c.whl" }\nc3 = "1.2.*"\nd = "*"\ne = [{version="1", python="<3.9"}]\nf = "^0.2.3"\ng = "1.0 - 2.0"\n[tool.poetry.group.test.dependencies]\npytest = "7"\n[tool.poetry.dev-dependencies]\nblack = "==23"\n',
    '[tool.uv.sources]\ntorch = { index = "x" }\n[project]\ndependencies = []\ndynamic = ["version"]\n',
    '[project]\ndependencies = ["a", 3]\n',
    '[project\ndependencies = 1\n',
  ],
  'uv-lock': [
    'version = 1\nrequires-python = ">=3.12"\n\n[[package]]\nname = "me"\nversion = "0.1.0"\nsource = { editable = "." }\ndependencies = [{ name = "torch" }]\n\n[[package]]\nname = "torch"\nversion = "2.5.1"\nsource = { registry = "https://a.example/simple" }\n\n[[package]]\nname = "b"\nversion = "1"\nsource = { git = "https://h.example/b?rev=1#0a" }\n\n[[package]]\nname = "c"\nversion = "2"\nsource = { url = "https://h.example/c.whl" }\n\n[[package]]\nname = "win"\nversion = "3"\nsource = { registry = "x" }\nresolution-markers = ["sys_platform == \'win32\'"]\n',
    '[[package]]\nname = 1\n',
  ],
  'renv-lock': [
    '{"R":{"Version":"4.3.1","Repositories":[{"Name":"CRAN","URL":"https://c.example"}]},"Packages":{"sf":{"Package":"sf","Version":"1.0-14","Source":"Repository","Repository":"CRAN"},"b":{"Package":"b","Version":"0.1","Source":"GitHub","RemoteUsername":"u","RemoteRepo":"b","RemoteSha":"0a"},"c":{"Package":"c","Version":"1","Source":"Bioconductor"}}}',
    '{"Packages": []}',
    '{\n"Packages": {\n"terra": {"Requirements": [\n"sf"\n]},\n"sf": {"Version": "1"}\n}}',
    '{"a": ',
  ],
  description: [
    'Package: a\nVersion: 0.1\nDepends: R (>= 4.1), methods\nImports:\n    sf (>= 1.0),\n    dplyr\nSuggests: testthat (>= 3.0.0)\nLinkingTo: Rcpp\nRemotes: u/b@v1, gitlab::g/c\n',
    'Package: a\nImports: sf dplyr, (>= 1)\n',
    'Package: a\nImports: R (>= 3.5), sf\nDepends: methods\n',
  ],
} as const;
