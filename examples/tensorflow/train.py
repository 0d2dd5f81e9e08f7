"""Trains a small network on the handwritten digits that scikit-learn ships.

Nothing is downloaded. Writes model.keras after each epoch that is better than all
before, and goes on from it when it is there.
"""

import argparse
import os
import signal
import sys


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--out", default=".", help="directory for the model")
    parser.add_argument("--epochs", type=int, default=10)
    options = parser.parse_args()

    signal.signal(signal.SIGTERM, lambda *_: sys.exit("stopped, the last model is kept"))
    if not os.access(options.out, os.W_OK):
        sys.exit(f"uid {os.getuid()} cannot write to {os.path.abspath(options.out)}")

    # Late, since it takes seconds: a wrong option should not.
    import tensorflow as tf
    from sklearn.datasets import load_digits
    from sklearn.model_selection import train_test_split

    cards = tf.config.list_physical_devices("GPU")
    print(f"TensorFlow {tf.__version__}, GPUs: {len(cards) or 'none is visible'}")

    digits = load_digits()
    train_x, test_x, train_y, test_y = train_test_split(
        digits.images[..., None] / 16.0, digits.target, test_size=0.2, random_state=0
    )

    path = os.path.join(options.out, "model.keras")
    if os.path.exists(path):
        model = tf.keras.models.load_model(path)
        print(f"goes on from {path}")
    else:
        tf.keras.utils.set_random_seed(0)
        model = tf.keras.Sequential(
            [
                tf.keras.layers.Input((8, 8, 1)),
                tf.keras.layers.Conv2D(32, 3, activation="relu"),
                tf.keras.layers.Conv2D(64, 3, activation="relu"),
                tf.keras.layers.Flatten(),
                tf.keras.layers.Dropout(0.3),
                tf.keras.layers.Dense(10, activation="softmax"),
            ]
        )
        model.compile("adam", "sparse_categorical_crossentropy", metrics=["accuracy"])

    model.fit(
        train_x,
        train_y,
        validation_data=(test_x, test_y),
        epochs=options.epochs,
        verbose=2,
        callbacks=[tf.keras.callbacks.ModelCheckpoint(path, save_best_only=True)],
    )
    print(f"wrote {path}")


if __name__ == "__main__":
    main()
