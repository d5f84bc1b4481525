package org.nijugo.checks;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.InsnNode;
import org.objectweb.asm.tree.IntInsnNode;
import org.objectweb.asm.tree.LdcInsnNode;
import org.objectweb.asm.tree.MethodNode;
import org.objectweb.asm.util.Printer;

/** One method of the engine and what the compiler made of it. */
record Instructions(String where, List<AbstractInsnNode> steps) {
    /** Every method of these classes. */
    static List<Instructions> of(List<ClassNode> classes) {
        List<Instructions> all = new ArrayList<>();
        for (ClassNode each : classes) {
            for (MethodNode method : each.methods) {
                List<AbstractInsnNode> steps = new ArrayList<>();
                for (AbstractInsnNode step : method.instructions) {
                    if (step.getOpcode() >= 0) {
                        steps.add(step);
                    }
                }
                all.add(new Instructions(each.name.replace('/', '.') + "." + method.name, steps));
            }
        }
        return all;
    }

    boolean isIn(String packageName) {
        return where.startsWith(packageName + ".") && Character.isUpperCase(where.charAt(packageName.length() + 1));
    }

    int count(int... opcodes) {
        int count = 0;
        for (AbstractInsnNode step : steps) {
            for (int opcode : opcodes) {
                count += step.getOpcode() == opcode ? 1 : 0;
            }
        }
        return count;
    }

    /** Divisions of whole numbers whose divisor could be 0. */
    int divisionsByAVariable() {
        int count = 0;
        for (int i = 1; i < steps.size(); i++) {
            switch (steps.get(i).getOpcode()) {
                case Opcodes.IDIV, Opcodes.IREM, Opcodes.LDIV, Opcodes.LREM ->
                    count += isConstantOtherThanNought(steps.get(i - 1)) ? 0 : 1;
                default -> {}
            }
        }
        return count;
    }

    private static boolean isConstantOtherThanNought(AbstractInsnNode step) {
        int opcode = step.getOpcode();
        if (step instanceof InsnNode) {
            return opcode == Opcodes.LCONST_1 || (opcode > Opcodes.ICONST_0 && opcode <= Opcodes.ICONST_5);
        }
        if (step instanceof IntInsnNode number) {
            return number.operand != 0;
        }
        return step instanceof LdcInsnNode constant && constant.cst instanceof Number number && number.longValue() != 0;
    }

    @Override
    public String toString() {
        StringBuilder names = new StringBuilder(where);
        for (AbstractInsnNode step : steps) {
            names.append(' ').append(Printer.OPCODES[step.getOpcode()].toLowerCase(Locale.ROOT));
        }
        return names.toString();
    }
}
