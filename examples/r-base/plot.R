# Fits a line to a data set that comes with R; writes a table and a plot.
library(data.table)
library(ggplot2)

args <- commandArgs(trailingOnly = TRUE)
out <- if (length(args) > 0) args[1] else "."
if (file.access(out, mode = 2) != 0) {
  stop("cannot write to ", normalizePath(out), call. = FALSE)
}

cars <- as.data.table(mtcars, keep.rownames = "model")
fit <- lm(mpg ~ wt, data = cars)
fwrite(
  cars[, .(n = .N, mpg = round(mean(mpg), 2)), by = cyl][order(cyl)],
  file.path(out, "cars.csv")
)

# cairo draws letters of all languages and needs no window.
ggsave(
  file.path(out, "plot.png"),
  ggplot(cars, aes(wt, mpg)) +
    geom_point(aes(colour = factor(cyl)), size = 2) +
    geom_smooth(method = "lm", formula = y ~ x) +
    labs(x = "weight / 重量", y = "miles per gallon / 油耗", colour = "cylinders / 气缸") +
    theme_minimal(base_family = "Noto Sans CJK SC"),
  width = 7, height = 4.5, dpi = 150, type = "cairo", bg = "white"
)

cat(R.version.string, "\n")
cat(sprintf("mpg = %.2f %+.2f * wt\n", coef(fit)[1], coef(fit)[2]))
cat("wrote cars.csv and plot.png\n")
