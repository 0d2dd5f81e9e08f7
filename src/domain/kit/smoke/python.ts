import type { Locale } from '../../../data/schema/text';
import { pick } from '../../text/pick';
import type { Smoke } from '../spec';
import * as texts from './texts';

/** A text or list as a Python literal; Python reads JSON escapes the same way. */
const literal = (value: string | readonly string[]): string =>
  JSON.stringify(value);

/**
 * The test program for images with Python. It checks packages by the names that
 * the installer uses, because import names often differ; the GPU against the
 * architectures that the framework was built for
 * (https://pytorch.org/docs/stable/generated/torch.cuda.get_arch_list.html);
 * and the mounted directory.
 */
export const pythonTest = (smoke: Smoke, locale: Locale): string => `\
import importlib
import importlib.metadata
import os
import re
import subprocess
import sys

PACKAGES = ${literal(smoke.packages)}
FRAMEWORK = ${literal(smoke.framework ?? '')}
GPU = ${smoke.gpu ? 'True' : 'False'}
FOLDER = ${literal(smoke.folder ?? '')}

failed = []


def check(what, test):
    try:
        answer = test()
    except Exception as error:
        failed.append(what)
        print(${literal(pick(texts.failedText, locale))} + what + f": {type(error).__name__}: {error}")
    else:
        print(${literal(pick(texts.okText, locale))} + what + (f": {answer}" if answer else ""))


def package(name):
    found = importlib.metadata.distribution(name)
    modules = (found.read_text("top_level.txt") or "").split()
    same = [m for m in modules if m.lower() == name.lower().replace("-", "_")]
    for module in same or modules[:1]:
        importlib.import_module(module)
    return found.version


def fits(capability, archs):
    """Machine code runs on cards of its generation, PTX on all newer ones."""
    major, minor = capability
    for arch in archs:
        found = re.match(r"(sm|compute)_(\\d+)", arch)
        if not found:
            continue
        kind, number = found.groups()
        built = divmod(int(number), 10)
        if kind == "sm" and built[0] == major and built[1] <= minor:
            return True
        if kind == "compute" and built <= (major, minor):
            return True
    return False


def judged(name, capability, archs):
    if archs and not fits(capability, archs):
        raise RuntimeError(${literal(pick(texts.noKernels, locale))} + " ".join(archs))
    return "{} ({}.{})".format(name, *capability)


def torch_cards():
    import torch

    if not torch.cuda.is_available():
        raise RuntimeError(${literal(pick(texts.noCuda, locale))})
    answers = []
    for i in range(torch.cuda.device_count()):
        name = torch.cuda.get_device_name(i)
        answers.append(judged(name, torch.cuda.get_device_capability(i), torch.cuda.get_arch_list()))
        torch.ones(2, device=f"cuda:{i}").sum().item()
    return ", ".join(answers)


def tensorflow_cards():
    import tensorflow as tf

    cards = tf.config.list_physical_devices("GPU")
    if not cards:
        raise RuntimeError(${literal(pick(texts.noDevices, locale))})
    archs = tf.sysconfig.get_build_info().get("cuda_compute_capabilities", [])
    answers = []
    for card in cards:
        details = tf.config.experimental.get_device_details(card)
        answers.append(judged(details.get("device_name", card.name), details["compute_capability"], archs))
    tf.reduce_sum(tf.ones(2)).numpy()
    return ", ".join(answers)


def driver_cards():
    return subprocess.check_output(["nvidia-smi", "-L"], text=True).strip()


def folder():
    path = os.path.join(FOLDER, f".smoke-test-{os.getpid()}")
    with open(path, "w") as file:
        file.write("x")
    os.remove(path)
    return f"uid {os.getuid()}"


print("Python " + sys.version.split()[0])
if FRAMEWORK:
    check(FRAMEWORK, lambda: importlib.import_module(FRAMEWORK).__version__)
for name in PACKAGES:
    check(name, lambda: package(name))
if GPU:
    cards = {"torch": torch_cards, "tensorflow": tensorflow_cards}
    check(${literal(pick(texts.card, locale))}, cards.get(FRAMEWORK, driver_cards))
if FOLDER:
    check(${literal(pick(texts.mountedFolder, locale))} + " " + FOLDER, folder)
sys.exit(1 if failed else 0)
`;
