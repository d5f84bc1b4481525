package org.nijugo.bench;

import java.util.concurrent.TimeUnit;
import org.nijugo.Coach;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Decisions a second through the door that every host uses: JSON in, JSON out. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(1)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
public class DecisionBenchmark {
    private static final String LIFT =
            "\"exercise\":\"bench press\",\"work\":\"100kg x5 x5 x5 x5\",\"1rm\":\"115kg\",\"spotting\":\"spotter\"";

    /** The finishing set that is asked for. */
    @Param({"band", "classic", "drop"})
    public String protocol = "";

    private final Coach coach = Texts.coach();

    /** A finishing set from what was just lifted. */
    @Benchmark
    public String plan() {
        return coach.ask("{\"ask\":\"plan\"," + LIFT + ",\"protocol\":\"" + protocol + "\"}");
    }

    /** What to do after two segments; the plan is made anew from the request, as a host without a memory does. */
    @Benchmark
    public String next() {
        return coach.ask("{\"ask\":\"next\"," + LIFT + ",\"protocol\":\"" + protocol
                + "\",\"events\":[{\"event\":\"done\",\"reps\":6},{\"event\":\"done\",\"reps\":5}]}");
    }
}
