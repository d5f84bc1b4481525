package org.nijugo.checks;

import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** A package of the engine knows only those that ARCHITECTURE.md puts above it. */
class EnginePackagesTest {
    private static final JavaClasses ENGINE = Classes.engine();

    @Test
    void everyPackageKnowsOnlyWhatIsWrittenDown() {
        List<String> strangers = new ArrayList<>();
        int seen = 0;
        for (JavaClass each : ENGINE) {
            List<String> mayKnow = allowed(each);
            for (Dependency dependency : each.getDirectDependenciesFromSelf()) {
                JavaClass target = dependency.getTargetClass().getBaseComponentType();
                seen++;
                if (!target.isPrimitive() && !mayKnow.contains(target.getPackageName())) {
                    strangers.add(dependency.getDescription());
                }
            }
        }
        assertThat(strangers).isEmpty();
        assertThat(ENGINE.size()).as("classes scanned").isGreaterThan(90);
        assertThat(seen).as("dependencies scanned").isGreaterThan(3000);
    }

    private static List<String> allowed(JavaClass each) {
        List<String> allowed =
                new ArrayList<>(List.of("java.lang", "java.lang.invoke", "java.util", "java.util.function"));
        allowed.add("org.jspecify.annotations");
        allowed.add(each.getPackageName());
        for (String name : EnginePackages.MAY_KNOW.getOrDefault(shortName(each.getPackageName()), List.of())) {
            allowed.add(EnginePackages.full(name));
        }
        return allowed;
    }

    @Test
    void aPackageKnowsOnlyThoseBelowItInTheList() {
        List<String> lower = new ArrayList<>();
        for (Map.Entry<String, List<String>> entry : EnginePackages.MAY_KNOW.entrySet()) {
            assertThat(lower).as("%s may know", entry.getKey()).containsAll(entry.getValue());
            lower.add(entry.getKey());
        }
        assertThat(lower).hasSize(14);
    }

    @Test
    void theListIsThatOfThePackagesThereAre() {
        TreeSet<String> found = new TreeSet<>();
        for (JavaClass each : ENGINE) {
            found.add(shortName(each.getPackageName()));
        }
        assertThat(found).containsExactlyInAnyOrderElementsOf(EnginePackages.MAY_KNOW.keySet());
    }

    @Test
    void theListIsThatOfTheArchitecturePage() {
        String page = Project.read("ARCHITECTURE.md");
        List<String> rows = new ArrayList<>();
        Matcher row = Pattern.compile("^\\| `?([a-z]+)`? \\|", Pattern.MULTILINE)
                .matcher(page.substring(page.indexOf("## Packages of the engine"), page.indexOf("## Three families")));
        while (row.find()) {
            if (!row.group(1).equals("package")) {
                rows.add(row.group(1));
            }
        }
        List<String> list = new ArrayList<>(EnginePackages.MAY_KNOW.keySet());
        list.remove("rule");
        assertThat(rows).containsExactlyElementsOf(list);
        assertThat(page).contains("`rule`, the rules in words, knows only `text`.");
        assertThat(EnginePackages.MAY_KNOW.get("rule")).containsExactly("text");
    }

    @Test
    void noPackageKnowsOneThatKnowsItBack() {
        slices().matching(EnginePackages.ENGINE + ".(*)..")
                .should()
                .beFreeOfCycles()
                .check(ENGINE);
    }

    @Test
    void theModuleShowsEveryPackage() {
        String module = Project.read("engine/src/main/java/module-info.java");
        for (String name : EnginePackages.MAY_KNOW.keySet()) {
            assertThat(module).contains("exports " + EnginePackages.full(name) + ";");
        }
    }

    private static String shortName(String packageName) {
        return packageName.equals(EnginePackages.ENGINE)
                ? "root"
                : packageName.substring(EnginePackages.ENGINE.length() + 1);
    }
}
