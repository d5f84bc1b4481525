package org.nijugo.dropset;

import java.util.List;

/** The answer to a request: do it, no need (R09, R11), or not yet (R20). Each says why. */
public sealed interface Advice permits Advice.Recommended, Advice.NotNeeded, Advice.NotYet {
    /** {@code recommended}, {@code not-needed} or {@code not-yet}. */
    String word();

    /** The protocol chosen or asked for. */
    Protocol protocol();

    OneRepMax oneRepMax();

    /** Why so; never empty. */
    List<Note> reasons();

    /** What to mind. */
    List<Note> warnings();

    /** What could be done instead, best first; never empty unless recommended. */
    List<Alternative> alternatives();

    /** Ids of the rules that would have said otherwise and were overridden. */
    List<String> overridden();

    /** Do it, like this. */
    record Recommended(
            PlannedDropSet plan,
            Situation situation,
            List<Note> reasons,
            List<Note> warnings,
            List<Alternative> alternatives,
            List<String> overridden)
            implements Advice {
        public Recommended {
            reasons = List.copyOf(reasons);
            warnings = List.copyOf(warnings);
            alternatives = List.copyOf(alternatives);
            overridden = List.copyOf(overridden);
        }

        @Override
        public String word() {
            return "recommended";
        }

        @Override
        public Protocol protocol() {
            return plan.protocol();
        }

        @Override
        public OneRepMax oneRepMax() {
            return situation.max();
        }
    }

    /** The heavy work has done the job (R11), or is too light to size a finish by (R09). */
    record NotNeeded(
            Protocol protocol,
            OneRepMax oneRepMax,
            List<Note> reasons,
            List<Note> warnings,
            List<Alternative> alternatives)
            implements Advice {
        public NotNeeded {
            reasons = List.copyOf(reasons);
            warnings = List.copyOf(warnings);
            alternatives = List.copyOf(alternatives);
        }

        @Override
        public String word() {
            return "not-needed";
        }

        @Override
        public List<String> overridden() {
            return List.of();
        }
    }

    /** Safety says later, or otherwise (R20). */
    record NotYet(
            Protocol protocol,
            OneRepMax oneRepMax,
            List<Note> reasons,
            List<Note> warnings,
            List<Alternative> alternatives)
            implements Advice {
        public NotYet {
            reasons = List.copyOf(reasons);
            warnings = List.copyOf(warnings);
            alternatives = List.copyOf(alternatives);
        }

        @Override
        public String word() {
            return "not-yet";
        }

        @Override
        public List<String> overridden() {
            return List.of();
        }
    }
}
