package org.nijugo.checks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.objectweb.asm.Type;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.InvokeDynamicInsnNode;
import org.objectweb.asm.tree.MethodInsnNode;
import org.objectweb.asm.tree.MethodNode;
import org.objectweb.asm.tree.analysis.Analyzer;
import org.objectweb.asm.tree.analysis.AnalyzerException;
import org.objectweb.asm.tree.analysis.BasicValue;
import org.objectweb.asm.tree.analysis.Frame;
import org.objectweb.asm.tree.analysis.SimpleVerifier;

/**
 * What is put into a sentence prints by a {@code toString} of its own. The compiler to JavaScript cannot tell what is in
 * a list or an {@code Optional}: putting one into a text makes it keep how every record prints, and with the first
 * fraction among them 13 KB that print fractions, with other digits than the JVM.
 */
class PrintedObjectsTest {
    private static final List<ClassNode> ENGINE = Classes.instructions("engine");
    private static final Map<String, ClassNode> BY_NAME = byName();
    private static final List<String> PLAIN =
            List.of("java/lang/String", "java/lang/StringBuilder", "java/lang/Integer", "java/lang/Long");

    @Test
    void whatIsPutIntoATextHasItsOwnToString() throws AnalyzerException {
        List<String> vague = new ArrayList<>();
        int seen = 0;
        for (ClassNode owner : ENGINE) {
            for (MethodNode method : owner.methods) {
                for (String type : printed(owner, method)) {
                    seen++;
                    if (!hasItsOwnToString(type)) {
                        vague.add(owner.name + "." + method.name + " prints a " + type);
                    }
                }
            }
        }
        assertThat(vague)
                .as("say x.get().toString(), or print the items one by one")
                .isEmpty();
        assertThat(seen).as("printed objects").isGreaterThan(20);
    }

    /** The types of all that a method appends to a text. */
    private static List<String> printed(ClassNode owner, MethodNode method) throws AnalyzerException {
        List<String> types = new ArrayList<>();
        boolean any = false;
        for (AbstractInsnNode step : method.instructions) {
            any |= prints(step);
        }
        if (!any) {
            return types;
        }
        Analyzer<BasicValue> analyzer = new Analyzer<>(new SimpleVerifier());
        Frame<BasicValue>[] frames = analyzer.analyzeAndComputeMaxs(owner.name, method);
        for (int i = 0; i < frames.length; i++) {
            Frame<BasicValue> frame = frames[i];
            if (frame != null && prints(method.instructions.get(i))) {
                Type type = frame.getStack(frame.getStackSize() - 1).getType();
                types.add(type == null ? "null" : type.getInternalName());
            }
        }
        return types;
    }

    private static boolean prints(AbstractInsnNode step) {
        return printsALibraryObject(step)
                || (step instanceof MethodInsnNode call
                        && ((call.owner.equals("java/lang/StringBuilder") && call.name.equals("append"))
                                || (call.owner.equals("java/lang/String") && call.name.equals("valueOf")))
                        && call.desc.startsWith("(Ljava/lang/Object;)"));
    }

    private static boolean printsALibraryObject(AbstractInsnNode step) {
        return step instanceof MethodInsnNode call
                && call.name.equals("toString")
                && call.desc.startsWith("()")
                && (call.owner.startsWith("java/util/") || call.owner.equals("java/lang/Object"));
    }

    private static boolean hasItsOwnToString(String type) {
        ClassNode node = BY_NAME.get(type);
        if (node == null) {
            return PLAIN.contains(type);
        }
        for (MethodNode method : node.methods) {
            if (method.name.equals("toString") && method.desc.equals("()Ljava/lang/String;")) {
                return !isMadeByTheCompiler(method);
            }
        }
        return "java/lang/Enum".equals(node.superName);
    }

    private static boolean isMadeByTheCompiler(MethodNode method) {
        for (AbstractInsnNode step : method.instructions) {
            if (step instanceof InvokeDynamicInsnNode made
                    && made.bsm.getOwner().equals("java/lang/runtime/ObjectMethods")) {
                return true;
            }
        }
        return false;
    }

    private static Map<String, ClassNode> byName() {
        Map<String, ClassNode> all = new LinkedHashMap<>();
        for (ClassNode node : ENGINE) {
            all.put(node.name, node);
        }
        return all;
    }
}
