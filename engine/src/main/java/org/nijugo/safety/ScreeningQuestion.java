package org.nijugo.safety;

import java.util.ArrayList;
import java.util.List;

/**
 * The questions put before the first live set, before a lift that hurt last time, and on the days after a first or
 * hardest set. Plain words; each can be answered with yes or no.
 */
public enum ScreeningQuestion {
    CHEST_PAIN(Kind.ALARM, "Does your chest hurt or feel tight, today or whenever you work hard?"),
    FAINTING(Kind.ALARM, "Have you passed out, or nearly, in the last days or during exercise?"),
    DARK_URINE(Kind.ALARM, "Has your urine turned dark, like tea or cola, since you last trained?"),
    INJURY(Kind.ALARM, "Do you have a fresh injury: something that tore, popped, swelled or cannot take weight?"),
    HEART(Kind.HEALTH, "Has a doctor ever told you about a heart problem or high blood pressure?"),
    DIZZINESS(Kind.HEALTH, "Have you lost your balance from dizziness in the last twelve months?"),
    CONDITION(Kind.HEALTH, "Do you live with any other long-term illness?"),
    MEDICATION(Kind.HEALTH, "Do you take medicine for a long-term illness?"),
    JOINT(Kind.HEALTH, "Is there a bone, joint or muscle trouble that hard training could make worse?"),
    SUPERVISION(Kind.HEALTH, "Were you told to exercise only under medical supervision?"),
    PREGNANCY(Kind.HEALTH, "Are you pregnant, or did you give birth within the last six months?"),
    PAIN_AT_LIFT(Kind.LIFT, "You stopped this lift for pain last time: does it still hurt?"),
    SEVERE_SWELLING(Kind.AFTER, "Is the muscle badly swollen, far beyond the usual?"),
    LASTING_WEAKNESS(Kind.AFTER, "Is it so weak or sore that you can hardly use it?");

    private enum Kind {
        ALARM,
        HEALTH,
        LIFT,
        AFTER
    }

    private final Kind kind;
    private final String text;

    ScreeningQuestion(Kind kind, String text) {
        this.kind = kind;
        this.text = text;
    }

    /** The question as it is put. */
    public String text() {
        return text;
    }

    /** Whether a yes stops everything, with no way past it (R20). */
    public boolean isAlarm() {
        return kind == Kind.ALARM || kind == Kind.AFTER;
    }

    /** Whether it is put to everybody before the first live set. */
    public boolean isForEverybody() {
        return kind == Kind.ALARM || kind == Kind.HEALTH;
    }

    /** The questions put to everybody before the first live set, in order. */
    public static List<ScreeningQuestion> forEverybody() {
        List<ScreeningQuestion> asked = new ArrayList<>();
        for (ScreeningQuestion each : values()) {
            if (each.isForEverybody()) {
                asked.add(each);
            }
        }
        return List.copyOf(asked);
    }
}
