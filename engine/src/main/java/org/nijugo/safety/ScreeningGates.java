package org.nijugo.safety;

import java.util.ArrayList;
import java.util.List;

/** What the answers to the screening keep shut. */
final class ScreeningGates {
    private ScreeningGates() {}

    static void check(SafetyContext context, boolean runningDrop, List<Gate> gates) {
        Screening screening = context.screening();
        for (ScreeningQuestion question : screening.yes()) {
            if (question.isAlarm()) {
                gates.add(shut(GateClass.STOP, alarm(question), Evidence.ALARM_SIGNS, Gate.Scope.EVERYTHING));
            }
        }
        List<ScreeningQuestion> others = others(screening);
        if (!others.isEmpty() && screening.clearance().isEmpty()) {
            String text = "You said yes to: \"" + others.get(0).text() + "\"" + more(others.size() - 1)
                    + " Ask a doctor or physiotherapist first. A classic or a band opens, with two reps in reserve, once"
                    + " you state who cleared it and on what day.";
            gates.add(shut(GateClass.CLEARED, text, Evidence.SCREENING, Gate.Scope.EVERYTHING));
        } else if (!others.isEmpty() && runningDrop) {
            String text = "After a professional's clearance a classic or a band is open, with two reps in reserve; a"
                    + " running drop is not.";
            gates.add(shut(GateClass.CLEARED, text, Evidence.SCREENING, Gate.Scope.RUNNING_DROP));
        }
        if (context.history().stoppedForPain()
                && screening.replyTo(ScreeningQuestion.PAIN_AT_LIFT) == Reply.UNANSWERED) {
            String text = "You stopped this lift for pain last time. Say first whether it still hurts.";
            gates.add(shut(GateClass.CLEARED, text, Evidence.ALARM_SIGNS, Gate.Scope.EVERYTHING));
        }
    }

    /** Whether there is a yes that a professional has cleared: gently, then. */
    static boolean isCleared(Screening screening) {
        return screening.clearance().isPresent() && !others(screening).isEmpty();
    }

    private static List<ScreeningQuestion> others(Screening screening) {
        List<ScreeningQuestion> others = new ArrayList<>();
        for (ScreeningQuestion question : screening.yes()) {
            if (!question.isAlarm()) {
                others.add(question);
            }
        }
        return others;
    }

    private static String alarm(ScreeningQuestion question) {
        return switch (question) {
            case CHEST_PAIN -> "Chest pain: no set today. Get help now if it lasts, and see a doctor before you train.";
            case FAINTING -> "Fainting: no set until a doctor has found out why.";
            case DARK_URINE ->
                "Dark urine after training can mean that muscle is breaking down: no set, see a doctor today.";
            case SEVERE_SWELLING -> "Severe swelling after a set: no set, and see a doctor today.";
            case LASTING_WEAKNESS -> "A muscle you can hardly use days later: no set, and see a doctor today.";
            default -> "A fresh injury: no set until it has been looked at and has healed.";
        };
    }

    private static String more(int others) {
        return others == 0 ? "" : " and to " + others + " more.";
    }

    private static Gate shut(GateClass gateClass, String text, Evidence evidence, Gate.Scope scope) {
        return new Gate(SafetyGates.RULE, gateClass, text, evidence.text(), false, false, scope);
    }
}
