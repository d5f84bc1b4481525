package org.nijugo.checks.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Java that a page shows compiles against the engine. */
class ShownCodeTest {
    @Test
    void javaInAPageCompiles(@TempDir Path classes) {
        List<String> wrong = new ArrayList<>();
        for (Page page : Page.all()) {
            for (Page.Block block : page.blocks()) {
                if (block.kind().equals("java")) {
                    for (String trouble : compile(block.text(), classes)) {
                        wrong.add(page.name() + ": " + trouble);
                    }
                }
            }
        }
        assertThat(wrong).isEmpty();
    }

    private static List<String> compile(String code, Path classes) {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        DiagnosticCollector<JavaFileObject> found = new DiagnosticCollector<>();
        List<String> options = List.of(
                "-proc:none",
                "-d",
                classes.toString(),
                "-cp",
                System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")));
        compiler.getTask(null, null, found, options, null, List.of(new Shown(whole(code))))
                .call();
        List<String> errors = new ArrayList<>();
        for (Diagnostic<? extends JavaFileObject> each : found.getDiagnostics()) {
            if (each.getKind() == Diagnostic.Kind.ERROR) {
                errors.add(each.toString());
            }
        }
        return errors;
    }

    /** A page shows statements, with the imports they need before them; a class is made around them. */
    private static String whole(String code) {
        StringBuilder imports = new StringBuilder();
        StringBuilder statements = new StringBuilder();
        for (String line : code.lines().toList()) {
            (line.startsWith("import ") ? imports : statements).append(line).append('\n');
        }
        return imports + "class Shown { static void run() throws Exception {\n" + statements + "}}\n";
    }

    private static final class Shown extends SimpleJavaFileObject {
        private final String code;

        Shown(String code) {
            super(URI.create("string:///Shown.java"), Kind.SOURCE);
            this.code = code;
        }

        @Override
        public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return code;
        }
    }
}
