# Times metafor on trials written by run.ts; prints milliseconds of processor time of one
# call, then estimate, standard error, p, tau2 of the fit.
# Arguments: file with one trial a line (effect variance), job (fit, intervals, bootstrap), calls, rounds.
suppressPackageStartupMessages(library(metafor))

arguments <- commandArgs(trailingOnly = TRUE)
trials <- read.table(arguments[1], col.names = c("yi", "vi"))
job <- arguments[2]
calls <- as.integer(arguments[3])
rounds <- as.integer(arguments[4])
yi <- trials$yi
vi <- trials$vi

fit <- function() rma(yi, vi, method = "REML", test = "knha")
jobs <- list(
  fit = fit,
  intervals = function() {
    res <- fit()
    confint(res)
    predict(res)
  },
  # Resamples on which the iteration fails are skipped, as a user would have to.
  bootstrap = function() {
    for (i in 1:1000) {
      rows <- sample(length(yi), replace = TRUE)
      try(rma(yi[rows], vi[rows], method = "REML", test = "knha"), silent = TRUE)
    }
  }
)
busy <- function() sum(proc.time()[c("user.self", "sys.self")])
set.seed(1)
run <- jobs[[job]]
if (calls * rounds > 1 && job != "bootstrap") invisible(run())
times <- sapply(seq_len(rounds), function(round) {
  start <- busy()
  for (i in seq_len(calls)) run()
  1000 * (busy() - start) / calls
})
res <- fit()
cat(format(c(median(times), res$beta[1], res$se[1], res$pval[1], res$tau2), digits = 15), "\n")
cat(as.character(packageVersion("metafor")), paste(R.version$major, R.version$minor, sep = "."), "\n")
