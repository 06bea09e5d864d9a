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
import org.warmhandoff.consent.file.DisclosureCase;
import org.warmhandoff.consent.part2.Decision;
import org.warmhandoff.consent.part2.Part2;

/** Whether the time for one consent grows with their number on file. One operation is one file. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(
        value = 2,
        jvmArgsAppend = {"-Xbatch", "-Xms1g", "-Xmx1g"})
@Warmup(iterations = 5, time = 600, timeUnit = TimeUnit.MILLISECONDS)
@Measurement(iterations = 5, time = 600, timeUnit = TimeUnit.MILLISECONDS)
@State(Scope.Benchmark)
public class ManyConsentsBenchmark {
    /** What is on file. */
    @Param
    @SuppressWarnings("NullAway.Init") // JMH sets it
    public LongFile file;

    /** How many consents are on file. */
    @Param({"1", "4", "16", "64", "256"})
    public int consents;

    private final Part2 part2 = Part2.edition2024();
    private DisclosureCase asked = Inputs.sample();

    /** Fills the file. */
    @Setup
    public void fill() {
        asked = file.of(consents);
    }

    /** {@return the answer, nothing more} */
    @Benchmark
    public Decision decide() {
        return part2.decide(asked);
    }
}
