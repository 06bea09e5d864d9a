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
import org.warmhandoff.core.json.Documents;

/** What the document costs beside the decision. One operation is one document. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(
        value = 2,
        jvmArgsAppend = {"-Xbatch", "-Xms1g", "-Xmx1g"})
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@State(Scope.Benchmark)
public class ReadBenchmark {
    /** How many consents are on file, with as many revocations and refusals. */
    @Param({"1", "4", "256"})
    public int consents;

    private String document = "";

    /** Writes the document. */
    @Setup
    public void write() {
        document = Documents.write(LongFile.LAST_CONSENT_STANDS.of(consents));
    }

    /** {@return the case, read and checked} */
    @Benchmark
    public DisclosureCase read() {
        return Documents.read(document, DisclosureCase.class);
    }
}
