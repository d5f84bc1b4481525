package org.nijugo.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.nijugo.dropset.Hands;
import org.nijugo.dropset.Protocol;
import org.nijugo.exercise.Catalogue;
import org.nijugo.exercise.Exercise;
import org.nijugo.gym.Gym;
import org.nijugo.quantity.Percent;
import org.nijugo.safety.SafetyContext;
import org.nijugo.safety.Spotting;
import org.nijugo.simulate.Progress;
import org.nijugo.simulate.Simulation;
import org.nijugo.simulate.SimulationPart;
import org.nijugo.simulate.SimulationReport;
import org.nijugo.simulate.SimulationRequest;
import org.nijugo.strength.FatigueResistance;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/** Lifters a second who do their heavy sets and a running drop, each step through the live stepper. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(1)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
public class SimulationBenchmark {
    private static final int LIFTERS = 400;

    /** Cores that share the lifters. */
    @Param({"1", "2"})
    public int cores;

    private final ExecutorService threads = Executors.newFixedThreadPool(2);
    private final SimulationRequest request = request();

    /** All lifters, in as many parts as there are cores. */
    @Benchmark
    @OperationsPerInvocation(LIFTERS)
    public SimulationReport lifters() throws InterruptedException, ExecutionException {
        List<Future<SimulationPart>> parts = new ArrayList<>();
        for (int i = 0; i < cores; i++) {
            int from = LIFTERS * i / cores;
            int to = LIFTERS * (i + 1) / cores;
            parts.add(threads.submit(() -> Simulation.part(request, from, to, Progress.UNSEEN)));
        }
        SimulationPart all = parts.get(0).get();
        for (Future<SimulationPart> part : parts.subList(1, parts.size())) {
            all = all.plus(part.get());
        }
        return all.report();
    }

    /** Lets the threads go. */
    @TearDown
    public void stop() {
        threads.shutdown();
    }

    private static SimulationRequest request() {
        Exercise exercise = Catalogue.parse(Texts.read("exercises.txt")).get("bench press");
        return new SimulationRequest(
                exercise,
                Gym.findBuiltIn("commercial-kg").orElseThrow().equipmentFor(exercise, Optional.empty()),
                Optional.empty(),
                Optional.of(Protocol.DROP),
                Optional.empty(),
                Optional.of(FatigueResistance.MIXED),
                Optional.of(Percent.of(10)),
                Optional.empty(),
                Optional.empty(),
                Hands.ME,
                SafetyContext.unknown().withSpotting(Spotting.SPOTTER),
                List.of(),
                LIFTERS,
                1,
                false);
    }
}
