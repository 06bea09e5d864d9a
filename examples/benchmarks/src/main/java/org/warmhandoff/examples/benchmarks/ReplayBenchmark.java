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
import org.warmhandoff.consent.part2.Part2;
import org.warmhandoff.referral.Referral;
import org.warmhandoff.referral.ReferralLog;
import org.warmhandoff.referral.StepReport;

/** What it costs to fold the log of a referral, and to say how its steps stand. One operation is the whole log. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(
        value = 2,
        jvmArgsAppend = {"-Xbatch", "-Xms1g", "-Xmx1g"})
@Warmup(iterations = 5, time = 600, timeUnit = TimeUnit.MILLISECONDS)
@Measurement(iterations = 5, time = 600, timeUnit = TimeUnit.MILLISECONDS)
@State(Scope.Benchmark)
public class ReplayBenchmark {
    /** How many events the log holds. */
    @Param({"16", "64", "256", "1024"})
    public int events;

    private ReferralLog log = LongReferral.log(8);
    private Referral referral = Referral.replay(log, Part2.edition2024());

    /** Makes the log. */
    @Setup
    public void tell() {
        log = LongReferral.log(events);
        referral = Referral.replay(log, Part2.edition2024());
    }

    /** {@return the referral that the log tells} */
    @Benchmark
    public Referral replay() {
        return Referral.replay(log, Part2.edition2024());
    }

    /** {@return how its steps stand at the end} */
    @Benchmark
    public StepReport steps() {
        return referral.steps(log.asOf());
    }
}
