import type { Locale } from '../../../data/schema/text';
import { pick } from '../../text/pick';
import type { Smoke } from '../spec';
import * as texts from './texts';

const vector = (values: readonly string[]): string =>
  `c(${values.map((value) => JSON.stringify(value)).join(', ')})`;

/**
 * The test program for images with R. Debian package names are in lowercase
 * (`r-cran-r6` for R6), so names are looked up among the installed packages.
 */
export const rTest = (smoke: Smoke, locale: Locale): string => `\
packages <- as.character(${vector(smoke.packages)})
folder <- ${JSON.stringify(smoke.folder ?? '')}
failed <- 0

check <- function(what, test) {
  tryCatch({
    cat(${JSON.stringify(pick(texts.okText, locale))}, what, ": ", test(), "\\n", sep = "")
  }, error = function(e) {
    failed <<- failed + 1
    cat(${JSON.stringify(pick(texts.failedText, locale))}, what, ": ", conditionMessage(e), "\\n", sep = "")
  })
}

installed <- rownames(installed.packages())
cat(R.version.string, "\\n", sep = "")
for (name in packages) {
  check(name, function() {
    at <- match(tolower(name), tolower(installed))
    if (is.na(at)) stop("not installed")
    suppressPackageStartupMessages(library(installed[at], character.only = TRUE))
    as.character(packageVersion(installed[at]))
  })
}
if (nzchar(folder)) {
  check(paste(${JSON.stringify(pick(texts.mountedFolder, locale))}, folder), function() {
    path <- file.path(folder, paste0(".smoke-test-", Sys.getpid()))
    if (!file.create(path)) stop("refused")
    unlink(path)
    "written"
  })
}
quit(save = "no", status = as.integer(failed > 0))
`;
