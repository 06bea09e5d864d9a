package org.warmhandoff.examples.benchmarks;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.openjdk.jmh.infra.BenchmarkParams;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.CommandLineOptionException;
import org.openjdk.jmh.runner.options.CommandLineOptions;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/**
 * Runs the benchmarks with JMH's own options, and prints of each the median of its processor time, what it allocates, and its
 * ratio: of a decision to the plain predicate over the same cases; of a long file, directory or log to a shorter one, for each
 * consent, entry or event.
 */
public final class Benchmarks {
    private static final List<String> SIZES = List.of("consents", "entries", "events");
    private static final int[] BASES = {1, 4, 16, 1000};

    private Benchmarks() {}

    /**
     * Runs them.
     *
     * @param args options of JMH; none: all benchmarks as they stand
     * @throws CommandLineOptionException when JMH does not know an option
     * @throws RunnerException when a benchmark fails
     */
    public static void main(String[] args) throws CommandLineOptionException, RunnerException {
        Collection<RunResult> results = new Runner(new OptionsBuilder()
                        .parent(new CommandLineOptions(args))
                        .addProfiler(GCProfiler.class)
                        .addProfiler(CpuTime.class)
                        .shouldFailOnError(true)
                        .build())
                .run();
        print(results, System.out);
    }

    private static void print(Collection<RunResult> results, PrintStream out) {
        Map<String, RunResult> byName = new LinkedHashMap<>();
        results.forEach(r -> byName.put(name(r.getParams(), size(r)), r));
        out.println("\n| benchmark | ns, median of processor time | B | ns for each | ratio |\n|---|---|---|---|---|");
        byName.forEach((name, r) -> {
            double ns = median(r);
            out.printf(
                    Locale.ROOT,
                    "| %s | %,.1f | %,.0f | %s | %s |%n",
                    name,
                    ns,
                    allocated(r),
                    size(r) == 0 ? "" : String.format(Locale.ROOT, "%,.1f", ns / size(r)),
                    String.join(", ", ratios(r, byName)));
        });
    }

    private static List<String> ratios(RunResult r, Map<String, RunResult> byName) {
        List<String> ratios = new ArrayList<>();
        RunResult plain = byName.get(name(r.getParams(), 0).replace(".decide", ".plain"));
        if (plain != null && plain != r) {
            ratios.add(String.format(Locale.ROOT, "%.2f to plain", median(r) / median(plain)));
        }
        for (int few : BASES) {
            RunResult base = size(r) == 0 ? null : byName.get(name(r.getParams(), few));
            if (base != null && size(r) > few) {
                ratios.add(String.format(Locale.ROOT, "%.2f to %d", median(r) / size(r) / (median(base) / few), few));
            }
        }
        return ratios;
    }

    /** The class, the method and the parameters, with a size of one's choice. */
    private static String name(BenchmarkParams params, int size) {
        String[] path = params.getBenchmark().split("\\.", -1);
        StringBuilder name = new StringBuilder(path[path.length - 2] + "." + path[path.length - 1]);
        for (String key : params.getParamsKeys()) {
            name.append(' ').append(SIZES.contains(key) ? size : params.getParam(key));
        }
        return name.toString();
    }

    /** How many consents, entries or events one operation is about; 0: it has no size. */
    private static int size(RunResult r) {
        return SIZES.stream()
                .map(key -> r.getParams().getParam(key))
                .filter(Objects::nonNull)
                .findFirst()
                .map(Integer::parseInt)
                .orElse(0);
    }

    private static double median(RunResult r) {
        return of(r, CpuTime.LABEL).getStatistics().getPercentile(50);
    }

    private static double allocated(RunResult r) {
        return of(r, "gc.alloc.rate.norm").getScore();
    }

    private static Result<?> of(RunResult r, String label) {
        return Objects.requireNonNull(r.getSecondaryResults().get(label), label);
    }
}
