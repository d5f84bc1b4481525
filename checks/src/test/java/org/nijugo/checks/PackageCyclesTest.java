package org.nijugo.checks;

import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** No package below a module's own knows one that knows it back; the engine's have stricter rules of their own. */
class PackageCyclesTest {
    @ParameterizedTest
    @ValueSource(strings = {"store", "server", "interchange"})
    void noPackageKnowsOneThatKnowsItBack(String module) {
        JavaClasses classes = Classes.of(module);
        slices().matching("org.nijugo." + module + ".(*)..")
                .should()
                .beFreeOfCycles()
                .check(classes);
        assertThat(classes.size()).as("classes scanned").isGreaterThan(20);
    }
}
