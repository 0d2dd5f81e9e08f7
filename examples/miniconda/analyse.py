"""Fits a random forest to a data set that scikit-learn ships; writes a table and a plot."""

import os
import sys

import matplotlib

matplotlib.use("Agg")
import matplotlib.pyplot as plt
import pandas as pd
import sklearn
from sklearn.datasets import load_breast_cancer
from sklearn.ensemble import RandomForestClassifier
from sklearn.model_selection import cross_val_score

out = sys.argv[1] if len(sys.argv) > 1 else "."
if not os.access(out, os.W_OK):
    sys.exit(f"uid {os.getuid()} cannot write to {os.path.abspath(out)}")

data = load_breast_cancer()
forest = RandomForestClassifier(n_estimators=200, random_state=0)
scores = cross_val_score(forest, data.data, data.target, cv=5)
print(f"scikit-learn {sklearn.__version__}: accuracy {scores.mean():.3f} ± {scores.std():.3f}")

forest.fit(data.data, data.target)
weights = pd.Series(forest.feature_importances_, data.feature_names).sort_values()
weights.to_csv(os.path.join(out, "importance.csv"), header=["importance"])
weights.tail(10).plot.barh(figsize=(8, 5))
plt.xlabel("importance")
plt.tight_layout()
plt.savefig(os.path.join(out, "importance.png"))
print("wrote importance.csv and importance.png")
