package org.nijugo.checks;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What a session comes to is found out without any database. */
class StorePackagesTest {
    private static final String STORE = "org.nijugo.store";

    private static final Map<String, List<String>> MUST_NOT_KNOW = Map.of(
            STORE + ".event", List.of(STORE, STORE + ".fold", "java.sql", "org.jdbi.v3.core"),
            STORE + ".fold", List.of(STORE, "java.sql", "org.jdbi.v3.core"));

    @Test
    void eventsAndTheirFoldKnowNoDatabase() {
        List<String> strangers = new ArrayList<>();
        int scanned = 0;
        for (JavaClass each : Classes.of("store")) {
            List<String> forbidden = MUST_NOT_KNOW.getOrDefault(each.getPackageName(), List.of());
            scanned += forbidden.isEmpty() ? 0 : 1;
            for (Dependency dependency : each.getDirectDependenciesFromSelf()) {
                if (forbidden.contains(dependency.getTargetClass().getPackageName())) {
                    strangers.add(dependency.getDescription());
                }
            }
        }
        assertThat(strangers).isEmpty();
        assertThat(scanned).as("classes scanned").isGreaterThan(20);
    }
}
