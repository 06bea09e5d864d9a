package org.warmhandoff.examples.benchmarks;

import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;
import org.warmhandoff.consent.file.DisclosureCase;
import org.warmhandoff.consent.part2.Decision.Word;
import org.warmhandoff.consent.part2.Part2;

/** A decision beside the predicate that answers the same word over the same cases. One operation is one case. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(
        value = 2,
        jvmArgsAppend = {"-Xbatch", "-Xms1g", "-Xmx1g"})
@Warmup(iterations = 5, time = 600, timeUnit = TimeUnit.MILLISECONDS)
@Measurement(iterations = 5, time = 600, timeUnit = TimeUnit.MILLISECONDS)
@State(Scope.Benchmark)
public class DecideBenchmark {
    private static final int CASES = 256;

    /** Which cases. */
    public enum Cases {
        /** The sample that the documentation starts with. */
        SAMPLE,
        /** Drawn cases that are permitted. */
        PERMITTED,
        /** Drawn cases as they come, with all four answers. */
        MIXED
    }

    /** Which cases. */
    @Param
    @SuppressWarnings("NullAway.Init") // JMH sets it
    public Cases cases;

    private final Part2 part2 = Part2.edition2024();
    private List<DisclosureCase> asked = List.of();

    /** Draws the cases. */
    @Setup
    public void draw() {
        Inputs inputs = new Inputs(20261124);
        asked = switch (cases) {
            case SAMPLE -> Stream.generate(Inputs::sample).limit(CASES).toList();
            case PERMITTED ->
                Stream.generate(inputs::next)
                        .filter(c -> part2.decide(c).is() == Word.PERMITTED)
                        .limit(CASES)
                        .toList();
            case MIXED -> Stream.generate(inputs::next).limit(CASES).toList();
        };
    }

    /**
     * The plain predicate.
     *
     * @param answers takes the answers
     */
    @Benchmark
    @OperationsPerInvocation(CASES)
    public void plain(Blackhole answers) {
        for (int i = 0; i < CASES; i++) {
            answers.consume(PlainPredicate.decide(asked.get(i)));
        }
    }

    /**
     * The engine.
     *
     * @param answers takes the answers
     */
    @Benchmark
    @OperationsPerInvocation(CASES)
    public void decide(Blackhole answers) {
        for (int i = 0; i < CASES; i++) {
            answers.consume(part2.decide(asked.get(i)));
        }
    }
}
