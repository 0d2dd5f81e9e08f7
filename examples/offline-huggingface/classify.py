"""Says of each text whether it sounds positive or negative, with a model from MODEL_DIR.

Texts are the arguments, or the lines of the standard input.
"""

import os
import sys

folder = os.environ.get("MODEL_DIR", "/model")
if not os.path.isfile(os.path.join(folder, "config.json")):
    sys.exit(
        f"There is no model at {folder}: download one with fetch-model.sh on a machine with "
        f"internet and mount it, for example -v /home/you/model:{folder}:ro"
    )

# Late, since it takes seconds: a missing model should be told at once.
import torch
from transformers import pipeline

device = 0 if torch.cuda.is_available() else -1
print("on", torch.cuda.get_device_name() if device == 0 else "CPU, no GPU is visible", file=sys.stderr)

classify = pipeline("text-classification", model=folder, device=device)
texts = sys.argv[1:] or [line.strip() for line in sys.stdin if line.strip()]
for text, answer in zip(texts, classify(texts)):
    print(f"{answer['label']}\t{answer['score']:.3f}\t{text}")
