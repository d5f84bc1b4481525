package org.nijugo.cli;

/** The version of this build. */
final class Version {
    private Version() {}

    static String number() {
        return Texts.resource(Version.class, "version.txt").trim();
    }
}
