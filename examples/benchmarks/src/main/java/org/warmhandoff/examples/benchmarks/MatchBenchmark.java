package org.warmhandoff.examples.benchmarks;

import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.warmhandoff.referral.match.MatchCase;
import org.warmhandoff.referral.match.Matches;
import org.warmhandoff.referral.match.Matching;
import org.warmhandoff.referral.match.ResourceDirectory;

/** What it costs to compare a patient with a directory. One operation is the whole directory, explained and in order. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(
        value = 2,
        jvmArgsAppend = {"-Xbatch", "-Xms2g", "-Xmx2g"})
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@State(Scope.Benchmark)
public class MatchBenchmark {
    /** How many programs the directory lists. */
    @Param({"1000", "20000"})
    public int entries;

    private final MatchCase patient = LongReferral.patient();
    private ResourceDirectory directory = LongReferral.directory(1);

    /** Makes the directory. */
    @Setup
    public void list() {
        directory = LongReferral.directory(entries);
    }

    /** {@return every entry, explained} */
    @Benchmark
    public Matches match() {
        return Matching.match(patient, directory);
    }
}
