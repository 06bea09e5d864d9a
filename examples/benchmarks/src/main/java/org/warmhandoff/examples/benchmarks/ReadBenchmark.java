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
import org.warmhandoff.consent.file.PatientFile;
import org.warmhandoff.core.json.Documents;

/** What a file with every list long costs before anything is asked of it. One operation is one file. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(
        value = 2,
        jvmArgsAppend = {"-Xbatch", "-Xms1g", "-Xmx1g"})
@Warmup(iterations = 5, time = 600, timeUnit = TimeUnit.MILLISECONDS)
@Measurement(iterations = 5, time = 600, timeUnit = TimeUnit.MILLISECONDS)
@State(Scope.Benchmark)
public class ReadBenchmark {
    /** How many consents are on file, with as many entries in every other list. */
    @Param({"4", "64", "256"})
    public int consents;

    private DisclosureCase asked = Inputs.sample();
    private String document = "";

    /** Writes the document. */
    @Setup
    public void write() {
        asked = LongFile.EVERY_LIST_LONG.of(consents);
        document = Documents.write(asked);
    }

    /** {@return the case, read and checked} */
    @Benchmark
    public DisclosureCase read() {
        return Documents.read(document, DisclosureCase.class);
    }

    /** {@return the file, with what its constructor checks} */
    @Benchmark
    public PatientFile construct() {
        PatientFile f = asked.file();
        return new PatientFile(
                f.patient(),
                f.keptBy(),
                f.patientNow(),
                f.reviewedOn(),
                f.consents(),
                f.revocations(),
                f.refusals(),
                f.falsities(),
                f.restrictions(),
                f.judgements(),
                f.log(),
                f.withdrawn());
    }
}
