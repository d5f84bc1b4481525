package org.nijugo.checks;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Arrows point at what is known, and nothing points out of the engine. */
class ModulesTest {
    private static final Map<String, List<String>> MAY_KNOW = Map.of(
            "engine", List.of(),
            "interchange", List.of("engine", "store"),
            "store", List.of("engine"),
            "server", List.of("engine", "interchange", "store"),
            "cli", List.of("engine", "interchange", "store", "server"),
            "web", List.of("engine"),
            "bench", List.of("engine", "interchange", "store"),
            "checks", List.of("engine", "interchange", "store", "server", "cli", "web", "bench"));

    private static final Map<String, List<String>> LIBRARIES = Map.of(
            "engine", List.of(),
            "interchange",
                    List.of("de.siegmar.fastcsv", "tools.jackson.core", "org.apache.pdfbox", "net.fortuna.ical4j"),
            "store",
                    List.of(
                            "org.jdbi.v3.core",
                            "com.zaxxer.hikari",
                            "org.flywaydb.core",
                            "org.sqlite",
                            "org.postgresql",
                            "javax.sql"),
            "server",
                    List.of(
                            "org.springframework",
                            "jakarta.servlet",
                            "org.apache.catalina",
                            "org.apache.coyote",
                            "io.micrometer",
                            "io.github.bucket4j",
                            "com.nulabinc.zxcvbn",
                            "tools.jackson",
                            "org.jdbi.v3.core",
                            "org.slf4j",
                            "ch.qos.logback.classic"),
            "cli", List.of("org.apache.commons.cli", "org.jline"),
            "web", List.of("org.teavm.jso"),
            "bench", List.of("org.openjdk.jmh"));

    @Test
    void theModulesAreThoseOfTheParent() {
        assertThat(all("<module>([a-z]+)</module>", Project.read("pom.xml")))
                .containsExactlyInAnyOrderElementsOf(MAY_KNOW.keySet())
                .as("the last word is a count of tests")
                .endsWith("checks");
    }

    @Test
    void aModuleDependsOnlyOnWhatTheDrawingShows() {
        Map<String, List<String>> found = new LinkedHashMap<>();
        for (String module : MAY_KNOW.keySet()) {
            List<String> known = all("<artifactId>nijugo-([a-z]+)</artifactId>", Project.read(module + "/pom.xml"));
            known.remove(module);
            found.put(module, known);
        }
        assertThat(found)
                .allSatisfy((module, known) ->
                        assertThat(MAY_KNOW.get(module)).as(module).containsAll(known));
    }

    @Test
    void theCodeKnowsOnlyItsModulesLibraries() {
        List<String> strangers = new ArrayList<>();
        Map<String, Integer> scanned = new LinkedHashMap<>();
        for (Map.Entry<String, List<String>> entry : LIBRARIES.entrySet()) {
            String module = entry.getKey();
            List<String> mayUse = new ArrayList<>(entry.getValue());
            mayUse.addAll(List.of("java", "org.jspecify.annotations", home(module)));
            MAY_KNOW.getOrDefault(module, List.of()).forEach(known -> mayUse.add(home(known)));
            for (JavaClass each : Classes.of(module)) {
                scanned.merge(module, 1, Integer::sum);
                for (Dependency dependency : each.getDirectDependenciesFromSelf()) {
                    String target =
                            dependency.getTargetClass().getBaseComponentType().getPackageName();
                    if (!target.isEmpty() && mayUse.stream().noneMatch(used -> isWithin(target, used))) {
                        strangers.add(dependency.getDescription());
                    }
                }
            }
        }
        assertThat(strangers).isEmpty();
        assertThat(scanned.keySet()).containsExactlyInAnyOrderElementsOf(LIBRARIES.keySet());
        assertThat(scanned).containsEntry("web", Classes.of("web").size());
    }

    @Test
    void noQuickCommandKnowsTheServer() {
        TreeSet<String> knowing = new TreeSet<>();
        for (JavaClass each : Classes.of("cli")) {
            boolean knows = each.getDirectDependenciesFromSelf().stream()
                    .anyMatch(dependency -> isWithin(dependency.getTargetClass().getPackageName(), home("server")));
            if (knows) {
                knowing.add(each.getPackageName());
            }
        }
        assertThat(knowing).containsExactly("org.nijugo.cli.serve");
    }

    @Test
    void onlyTheTwoDoorsHaveExportsForJavaScript() {
        TreeSet<String> exporting = new TreeSet<>();
        for (JavaClass each : Classes.of("web")) {
            if (each.getMethods().stream().anyMatch(method -> method.isAnnotatedWith("org.teavm.jso.JSExport"))) {
                exporting.add(each.getName());
            }
        }
        assertThat(exporting).containsExactly("org.nijugo.web.EngineExports", "org.nijugo.web.SetExports");
    }

    private static String home(String module) {
        return module.equals("engine") ? "org.nijugo" : "org.nijugo." + module;
    }

    private static boolean isWithin(String target, String used) {
        return target.equals(used) || target.startsWith(used + ".");
    }

    private static List<String> all(String pattern, String text) {
        List<String> found = new ArrayList<>();
        Matcher matcher = Pattern.compile(pattern).matcher(text);
        while (matcher.find()) {
            found.add(matcher.group(1));
        }
        return found;
    }
}
