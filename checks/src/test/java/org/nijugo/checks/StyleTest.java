package org.nijugo.checks;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.objectweb.asm.Opcodes;

/** The constitution of CONTRIBUTING.md, as far as a machine can read it. */
class StyleTest {
    private static final List<String> MODULES =
            List.of("engine", "interchange", "store", "server", "cli", "web", "bench");
    private static final List<String> SAY_NOTHING =
            List.of("Manager", "Helper", "Util", "Utils", "Impl", "Base", "Data", "Info", "Dto");
    private static final int MOST_CASES_ASKED = 3;
    private static final Pattern OPTION_IN_WORDS = Pattern.compile("\"[^\"]*--[a-z]");
    private static final int LONGEST_FILE = 350;

    /** A live set is the fold of its events, and this is the fold. */
    private static final String FOLD = "org.nijugo.dropset.RunState.apply";

    /** Readers and writers look at the kind of a thing; everywhere else the thing itself knows what to do. */
    private static final List<String> READERS_AND_WRITERS = List.of("org.nijugo.text", "org.nijugo.wire");

    @Test
    void everyPackageIsDescribedAndWithoutNull() {
        TreeSet<Path> packages = new TreeSet<>();
        for (String module : MODULES) {
            for (Path file : Project.files(module + "/src/main/java", ".java")) {
                if (!file.endsWith("module-info.java")) {
                    packages.add(file.resolveSibling("package-info.java"));
                }
            }
        }
        List<String> bare = new ArrayList<>();
        for (Path info : packages) {
            String text = Files.exists(info) ? Project.read(info) : "";
            if (!text.contains("@NullMarked") || !text.contains("/**")) {
                bare.add(Project.name(info));
            }
        }
        assertThat(bare).isEmpty();
        assertThat(packages).as("packages scanned").hasSizeGreaterThan(12);
    }

    @Test
    void noSentenceOfTheEngineNamesAnOptionOfTheCommand() {
        List<String> named = new ArrayList<>();
        int seen = 0;
        for (Path file : Project.files("engine/src/main/java", ".java")) {
            for (String line : Project.read(file).split("\n", -1)) {
                seen += line.contains("\"") ? 1 : 0;
                if (OPTION_IN_WORDS.matcher(line).find()) {
                    named.add(Project.name(file) + ": " + line.trim());
                }
            }
        }
        assertThat(named).isEmpty();
        assertThat(seen).as("lines with words").isGreaterThan(1000);
    }

    @Test
    void aNameSaysWhatTheThingIs() {
        List<String> empty = new ArrayList<>();
        int seen = 0;
        for (String module : MODULES) {
            for (JavaClass each : Classes.of(module)) {
                seen++;
                for (String word : SAY_NOTHING) {
                    if (each.getSimpleName().endsWith(word)) {
                        empty.add(each.getName());
                    }
                }
            }
        }
        assertThat(empty).isEmpty();
        assertThat(seen).as("classes scanned").isGreaterThan(100);
    }

    @Test
    void noLadderOfInstanceofOutsideReadersAndWriters() {
        List<String> ladders = new ArrayList<>();
        for (Instructions method : Instructions.of(Classes.instructions("engine"))) {
            if (!isReaderOrWriter(method)
                    && !method.where().equals(FOLD)
                    && method.count(Opcodes.INSTANCEOF) > MOST_CASES_ASKED) {
                ladders.add(method.where());
            }
        }
        assertThat(ladders).isEmpty();
    }

    private static boolean isReaderOrWriter(Instructions method) {
        return READERS_AND_WRITERS.stream().anyMatch(method::isIn);
    }

    @Test
    void aFileHoldsOneIdea() {
        List<String> long_ = new ArrayList<>();
        int seen = 0;
        for (String module : MODULES) {
            for (Path file : Project.files(module + "/src/main/java", ".java")) {
                seen++;
                long lines = Project.read(file).lines().count();
                if (lines > LONGEST_FILE) {
                    long_.add(Project.name(file) + ": " + lines + " lines");
                }
            }
        }
        assertThat(long_).isEmpty();
        assertThat(seen).as("files scanned").isGreaterThan(90);
    }
}
