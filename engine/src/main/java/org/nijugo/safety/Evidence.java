package org.nijugo.safety;

/** Why a gate exists: what was found, and where it can be read. */
enum Evidence {
    SCREENING("Exercise screening follows up every yes before hard effort; the seven usual topics are covered here."),
    ALARM_SIGNS("Signs of heart trouble, muscle breakdown or fresh injury come before any training question."),
    PINNED(
            "Lifters died under bench bars they could not raise, alone: Jumbelic 2007 (J Forensic Sci 52:702), and Bandou"
                    + " 2021 (Forensic Sci 2:1), where the safeties stood too high."),
    MUSCLE_BREAKDOWN("Sets to failure broke down the muscle of people not used to them: 143 light curls in three sets"
            + " (McKay and Yeo), detrained athletes, novices led too hard (Springer and Clarkson 2003); novices should"
            + " build up slowly (Khalil and Saab 2016)."),
    RECOVERY("Going to failure slows recovery by a day or two (Morán-Navarro 2017, EJAP 117:2387)."),
    BLOCKS("The studied protocol ran twice a week for four weeks (Goto 2004); more has not been looked at."),
    GROWING("The studies are of adults; a coach has to see a growing lifter's technique and effort.");

    private final String text;

    Evidence(String text) {
        this.text = text;
    }

    String text() {
        return text;
    }
}
