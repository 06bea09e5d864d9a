/**
 * What a decision costs, beside a predicate written by hand and with many consents on file; what matching costs, and the fold of a
 * log.
 *
 * <p>{@link org.warmhandoff.examples.benchmarks.Benchmarks} runs them and prints ratios; the README says what they mean.
 */
@NullMarked
package org.warmhandoff.examples.benchmarks;

import org.jspecify.annotations.NullMarked;
