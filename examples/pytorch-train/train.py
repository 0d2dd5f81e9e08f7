"""Trains a small network to tell circles from squares, on pictures that it draws itself.

Writes checkpoint.pt after each epoch and loss.png at the end, and goes on from
checkpoint.pt when that is there. `docker stop` is a SIGTERM: the epoch that is
running is given up, the last checkpoint stays whole.
"""

import argparse
import os
import signal
import sys

import matplotlib

matplotlib.use("Agg")
import matplotlib.pyplot as plt
import torch
from torch import nn
from torch.utils.data import DataLoader, Dataset
from tqdm import tqdm

SIZE = 32


class Shapes(Dataset):
    """The same pictures in each run: picture i is drawn from the seed i."""

    def __init__(self, count: int) -> None:
        self.count = count

    def __len__(self) -> int:
        return self.count

    def __getitem__(self, index: int) -> tuple[torch.Tensor, int]:
        random = torch.Generator().manual_seed(index)
        label = index % 2
        x, y = (torch.rand(2, generator=random) * 12 + 10).tolist()
        radius = torch.rand(1, generator=random).item() * 4 + 5
        rows = torch.arange(SIZE).view(-1, 1) - y
        columns = torch.arange(SIZE).view(1, -1) - x
        if label == 0:
            shape = rows**2 + columns**2 < radius**2
        else:
            shape = (rows.abs() < radius * 0.9) & (columns.abs() < radius * 0.9)
        picture = shape.float() + torch.randn(SIZE, SIZE, generator=random) * 0.3
        return picture.unsqueeze(0), label


def network() -> nn.Module:
    return nn.Sequential(
        nn.Conv2d(1, 16, 3, padding=1),
        nn.ReLU(),
        nn.MaxPool2d(2),
        nn.Conv2d(16, 32, 3, padding=1),
        nn.ReLU(),
        nn.MaxPool2d(2),
        nn.Flatten(),
        nn.Linear(32 * (SIZE // 4) ** 2, 2),
    )


def save(state: dict, path: str) -> None:
    """Replaces the file in one step: a stop in between leaves the old one."""
    torch.save(state, path + ".part")
    os.replace(path + ".part", path)


def plot(losses: list[float], path: str) -> None:
    plt.plot(range(1, len(losses) + 1), losses, marker="o")
    plt.xlabel("epoch")
    plt.ylabel("loss")
    plt.savefig(path)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--out", default=".", help="directory for the results")
    parser.add_argument("--epochs", type=int, default=5)
    parser.add_argument("--pictures", type=int, default=4096)
    parser.add_argument("--batch", type=int, default=128)
    parser.add_argument("--workers", type=int, default=2, help="processes that draw pictures")
    options = parser.parse_args()

    signal.signal(signal.SIGTERM, lambda *_: sys.exit("stopped, the last checkpoint is kept"))
    if not os.access(options.out, os.W_OK):
        sys.exit(f"uid {os.getuid()} cannot write to {os.path.abspath(options.out)}")

    device = torch.device("cuda" if torch.cuda.is_available() else "cpu")
    name = torch.cuda.get_device_name() if device.type == "cuda" else "CPU, no GPU is visible"
    print(f"PyTorch {torch.__version__} on {name}")

    torch.manual_seed(0)
    model = network().to(device)
    optimizer = torch.optim.Adam(model.parameters(), lr=1e-3)
    loss_of = nn.CrossEntropyLoss()
    losses: list[float] = []

    checkpoint = os.path.join(options.out, "checkpoint.pt")
    if os.path.exists(checkpoint):
        state = torch.load(checkpoint, map_location=device)
        model.load_state_dict(state["model"])
        optimizer.load_state_dict(state["optimizer"])
        losses = state["losses"]
        print(f"goes on after epoch {len(losses)} of {checkpoint}")

    loader = DataLoader(
        Shapes(options.pictures),
        batch_size=options.batch,
        shuffle=True,
        num_workers=options.workers,
        pin_memory=device.type == "cuda",
    )
    for epoch in range(len(losses) + 1, options.epochs + 1):
        total, right = 0.0, 0
        for pictures, labels in tqdm(loader, desc=f"epoch {epoch}", disable=not sys.stderr.isatty()):
            pictures, labels = pictures.to(device), labels.to(device)
            scores = model(pictures)
            loss = loss_of(scores, labels)
            optimizer.zero_grad()
            loss.backward()
            optimizer.step()
            total += loss.item() * len(labels)
            right += (scores.argmax(1) == labels).sum().item()
        losses.append(total / options.pictures)
        save(
            {
                "model": model.state_dict(),
                "optimizer": optimizer.state_dict(),
                "losses": losses,
            },
            checkpoint,
        )
        print(f"epoch {epoch}: loss {losses[-1]:.4f}, {right / options.pictures:.1%} right")

    plot(losses, os.path.join(options.out, "loss.png"))
    print(f"wrote {checkpoint} and loss.png")


if __name__ == "__main__":
    main()
