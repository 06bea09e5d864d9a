package org.warmhandoff.consent.constraint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.module.Configuration;
import java.lang.module.ModuleFinder;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.spi.ToolProvider;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Without Jakarta Validation documents are read and decided all the same; with a provider, modules find the constraints. */
class ProviderTest {
    private static final Logger LOG = Logger.getLogger("org.hibernate.validator");

    static {
        LOG.setLevel(Level.SEVERE);
    }

    private static final Predicate<String> OF_VALIDATION =
            entry -> entry.contains("validation") || entry.contains("validator");
    /** The modules that a host of constraints resolves; anything else on the class path of the tests is left out. */
    private static final Set<String> MODULES = Set.of(
            "jackson-", "jspecify-", "jakarta.validation-api", "hibernate-validator-", "jboss-logging-", "classmate-");

    private static final String HOST_MODULE = """
            module host {
                requires org.warmhandoff.consent;
                requires org.hibernate.validator;
                requires jakarta.validation;

                exports host;
                opens host to org.hibernate.validator;
            }
            """;
    private static final String HOST = """
            package host;

            import jakarta.validation.Validation;
            import jakarta.validation.ValidatorFactory;
            import java.util.Set;
            import java.util.stream.Collectors;
            import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
            import org.warmhandoff.consent.constraint.PermittedDisclosure;
            import org.warmhandoff.consent.file.DisclosureCase;
            import org.warmhandoff.core.json.Documents;

            public record Host(@PermittedDisclosure DisclosureCase asked) {
                public static Set<String> violations(String document) {
                    try (ValidatorFactory factory = Validation.byDefaultProvider()
                            .configure()
                            .messageInterpolator(new ParameterMessageInterpolator())
                            .buildValidatorFactory()) {
                        return factory.getValidator()
                                .validate(new Host(Documents.read(document, DisclosureCase.class)))
                                .stream()
                                .map(v -> v.getPropertyPath() + " " + v.getMessage().split(" ")[0])
                                .collect(Collectors.toSet());
                    }
                }
            }
            """;

    @TempDir
    private Path folder = Path.of(".");

    @Test
    void aClassPathWithoutTheApiDecides() throws Exception {
        URL[] others = classPath()
                .filter(OF_VALIDATION.negate())
                .map(ProviderTest::url)
                .toArray(URL[]::new);
        try (URLClassLoader loader = new URLClassLoader(others, ClassLoader.getPlatformClassLoader())) {
            assertThatThrownBy(() -> loader.loadClass("jakarta.validation.Constraint"))
                    .isInstanceOf(ClassNotFoundException.class);
            assertThat(loader.loadClass("org.warmhandoff.consent.part2.Part2").getClassLoader())
                    .isSameAs(loader);
            assertThat(decided(loader)).isEqualTo("PERMITTED");
        }
    }

    @Test
    void aModulePathWithoutTheApiDecides() throws Exception {
        ModuleLayer layer = layer(modules(OF_VALIDATION.negate()), "org.warmhandoff.consent");
        assertThat(layer.findModule("jakarta.validation")).isEmpty();
        ClassLoader loader = layer.findLoader("org.warmhandoff.consent");
        assertThat(loader.loadClass("org.warmhandoff.consent.part2.Part2").getModule())
                .isSameAs(layer.findModule("org.warmhandoff.consent").orElseThrow());
        assertThat(decided(loader)).isEqualTo("PERMITTED");
    }

    /** The host opens its own package to the provider, and nothing of ours is open. */
    @Test
    void aModuleWithAProviderFindsTheConstraints() throws Exception {
        List<Path> modules = modules(entry -> true);
        Path source = Files.createDirectories(folder.resolve("source"));
        Path host = Files.createDirectories(folder.resolve("host"));
        String path = modules.stream().map(Path::toString).collect(Collectors.joining(File.pathSeparator));
        int status = ToolProvider.findFirst("javac")
                .orElseThrow()
                .run(
                        System.out,
                        System.err,
                        "-proc:none",
                        "-p",
                        path,
                        "-d",
                        host.toString(),
                        Files.writeString(source.resolve("module-info.java"), HOST_MODULE)
                                .toString(),
                        Files.writeString(source.resolve("Host.java"), HOST).toString());
        assertThat(status).isZero();
        modules.add(host);
        ModuleLayer layer = layer(modules, "host");
        assertThat(layer.findModule("org.warmhandoff.consent")
                        .orElseThrow()
                        .isOpen("org.warmhandoff.consent.constraint"))
                .isFalse();
        ClassLoader loader = layer.findLoader("host");
        ClassLoader before = Thread.currentThread().getContextClassLoader();
        Thread.currentThread().setContextClassLoader(loader);
        try {
            String base = Files.readString(Path.of("cases", "base", "treatment.json"));
            assertThat(violations(loader, base)).isEqualTo(Set.of());
            assertThat(violations(loader, base.replace("\"revocationHow\": \"YES\",", "")))
                    .isEqualTo(Set.of("asked.file.consents[0].statements.revocationHow 2.31(a)(6)/revocation-how"));
        } finally {
            Thread.currentThread().setContextClassLoader(before);
        }
    }

    private static Object violations(ClassLoader loader, String document) throws ReflectiveOperationException {
        return loader.loadClass("host.Host")
                .getMethod("violations", String.class)
                .invoke(null, document);
    }

    private static String decided(ClassLoader loader) throws ReflectiveOperationException {
        Class<?> type = loader.loadClass("org.warmhandoff.consent.file.DisclosureCase");
        Object asked = loader.loadClass("org.warmhandoff.core.json.Documents")
                .getMethod("read", Path.class, Class.class)
                .invoke(null, Path.of("cases", "base", "treatment.json"), type);
        Class<?> part2 = loader.loadClass("org.warmhandoff.consent.part2.Part2");
        Object edition = part2.getMethod("edition2024").invoke(null);
        return part2.getMethod("decide", type).invoke(edition, asked).toString();
    }

    private static ModuleLayer layer(List<Path> modules, String root) {
        ModuleLayer boot = ModuleLayer.boot();
        Configuration configuration = boot.configuration()
                .resolve(ModuleFinder.of(modules.toArray(Path[]::new)), ModuleFinder.of(), Set.of(root));
        return boot.defineModulesWithOneLoader(configuration, ClassLoader.getPlatformClassLoader());
    }

    private static List<Path> modules(Predicate<String> which) {
        return classPath()
                .filter(which)
                .map(Path::of)
                .filter(ProviderTest::ofAModule)
                .collect(Collectors.toCollection(ArrayList::new));
    }

    private static boolean ofAModule(Path entry) {
        return Files.exists(entry.resolve("module-info.class"))
                || MODULES.stream().anyMatch(entry.getFileName().toString()::startsWith)
                || entry.getFileName().toString().startsWith("warmhandoff-");
    }

    private static Stream<String> classPath() {
        return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator, -1));
    }

    private static URL url(String entry) {
        try {
            return Path.of(entry).toUri().toURL();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
