#!/usr/bin/env bash
# Downloads a model on a machine with internet, into the folder ./model.
# Needs Docker only: the image of this example has the download program.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")"

image=${IMAGE:-offline-huggingface:1.0}
model=${1:-distilbert/distilbert-base-uncased-finetuned-sst-2-english}
# A branch moves; name a commit to get the same files again.
revision=${2:-main}

mkdir -p model
# HF_ENDPOINT is passed on for those who reach the Hub through a mirror.
docker run --rm --platform linux/amd64 --user "$(id -u):$(id -g)" -e HOME=/tmp \
  -e HF_HUB_OFFLINE=0 -e HF_ENDPOINT -v "$PWD/model:/model" --entrypoint huggingface-cli \
  "$image" download "$model" --revision "$revision" --local-dir /model \
  --include '*.json' '*.txt' '*.safetensors'

cd model
# macOS has shasum in place of sha256sum.
sum=(sha256sum)
command -v sha256sum >/dev/null || sum=(shasum -a 256)
find . -type f ! -path './.cache/*' ! -name SHA256SUMS -exec "${sum[@]}" {} + >../SHA256SUMS
mv ../SHA256SUMS .
echo "model/ is ready to be copied to the server; there: cd model && sha256sum -c SHA256SUMS"
