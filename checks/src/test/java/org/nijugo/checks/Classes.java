package org.nijugo.checks;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.core.importer.Location;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.tree.ClassNode;

/** The compiled classes of the modules, without their tests. */
final class Classes {
    private Classes() {}

    static JavaClasses engine() {
        return of("engine");
    }

    /** The main classes of a module. */
    static JavaClasses of(String module) {
        return new ClassFileImporter()
                .withImportOption((Location location) -> !location.contains("module-info"))
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_PACKAGE_INFOS)
                .importPath(directory(module));
    }

    /** The same with their instructions. */
    static List<ClassNode> instructions(String module) {
        List<ClassNode> classes = new ArrayList<>();
        try (Stream<Path> files = Files.walk(directory(module))) {
            for (Path file : files.filter(path -> path.toString().endsWith(".class"))
                    .sorted()
                    .toList()) {
                try (InputStream in = Files.newInputStream(file)) {
                    ClassNode node = new ClassNode();
                    new ClassReader(in).accept(node, ClassReader.SKIP_FRAMES);
                    classes.add(node);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return classes;
    }

    private static Path directory(String module) {
        Path classes = Project.ROOT.resolve(module).resolve("target/classes");
        if (!Files.isDirectory(classes)) {
            throw new IllegalStateException(
                    "The module (" + module + ") must be compiled first: mvn -pl checks -am test");
        }
        return classes;
    }
}
