package org.warmhandoff.examples.benchmarks;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
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
 * Runs the benchmarks with JMH's own options, and prints of each the median of its processor time, what it allocates, and its ratio: of a decision
 * to the plain predicate over the same cases, of a long file to one with a single consent and to one with four, per consent.
 */
public final class Benchmarks {
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
        results.forEach(r -> byName.put(name(r.getParams(), r.getParams().getParam("consents")), r));
        out.println(
                "\n| benchmark | ns, median of processor time | B | ns per consent | ratio |\n|---|---|---|---|---|");
        byName.forEach((name, r) -> {
            double ns = median(r);
            out.printf(
                    Locale.ROOT,
                    "| %s | %,.1f | %,.0f | %s | %s |%n",
                    name,
                    ns,
                    allocated(r),
                    r.getParams().getParam("consents") == null
                            ? ""
                            : String.format(Locale.ROOT, "%,.1f", ns / consents(r)),
                    String.join(", ", ratios(r, byName)));
        });
    }

    private static List<String> ratios(RunResult r, Map<String, RunResult> byName) {
        List<String> ratios = new ArrayList<>();
        RunResult plain = byName.get(name(r.getParams(), null).replace(".decide", ".plain"));
        if (plain != null && plain != r) {
            ratios.add(String.format(Locale.ROOT, "%.2f to plain", median(r) / median(plain)));
        }
        for (String few : List.of("1", "4")) {
            RunResult base = r.getParams().getParam("consents") == null ? null : byName.get(name(r.getParams(), few));
            if (base != null && consents(r) > consents(base)) {
                ratios.add(String.format(
                        Locale.ROOT, "%.2f to %s", median(r) / consents(r) / (median(base) / consents(base)), few));
            }
        }
        return ratios;
    }

    /** The class, the method and the parameters, with a number of consents of one's choice. */
    private static String name(BenchmarkParams params, @Nullable String consents) {
        String[] path = params.getBenchmark().split("\\.", -1);
        StringBuilder name = new StringBuilder(path[path.length - 2] + "." + path[path.length - 1]);
        for (String key : params.getParamsKeys()) {
            name.append(' ').append(key.equals("consents") ? consents : params.getParam(key));
        }
        return name.toString();
    }

    private static int consents(RunResult r) {
        return Integer.parseInt(r.getParams().getParam("consents"));
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
