package org.nijugo.bench;

import java.util.Collections;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.nijugo.exercise.Catalogue;
import org.nijugo.gym.Equipment;
import org.nijugo.gym.Gym;
import org.nijugo.gym.Ladder;
import org.nijugo.gym.LadderWish;
import org.nijugo.quantity.Percent;
import org.nijugo.quantity.Weight;
import org.nijugo.text.Parsed;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** The strip stack by itself: milliseconds for one ladder, in ordinary gyms and in the richest there might be. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
public class StripStackBenchmark {
    private static final String EVERY_PLATE = "unit kg\nbar 20kg\n"
            + "plates 50x8 25x20 20x20 15x20 10x20 7.5x8 5x20 2.5x20 2x8 1.5x8 1.25x20 1x8 0.5x8 0.25x8\ncollars 2.5kg\nsleeve 45cm";

    /** A gym by name, or {@code every plate there is}. */
    @Param({"commercial-kg", "commercial-lb", "home-kg", "iwf", "every-plate"})
    public String gym = "";

    /** Loads from the opening down; 7 is the most a running drop on a bar has. */
    @Param({"4", "7"})
    public int loads;

    /** Of the opening. */
    @Param({"100", "140", "220"})
    public int kilograms;

    /** Between two loads. */
    @Param({"10", "7"})
    public int cutPercent;

    private LadderWish wish = new LadderWish(
            Weight.kilograms(1),
            Collections.emptyList(),
            Percent.of(5),
            Percent.of(15),
            Weight.kilograms(0),
            Optional.empty());

    private Equipment bar = gymOf("commercial-kg");

    /** The wish in the gym's unit, from the loadable opening nearest to it. */
    @Setup
    public void wish() {
        bar = gymOf(gym);
        wish = new LadderWish(
                bar.nearest(Weight.kilograms(kilograms).to(bar.unit())),
                Collections.nCopies(loads - 1, Percent.of(cutPercent)),
                Percent.of(5),
                Percent.of(15),
                Weight.zero(bar.unit()),
                Optional.empty());
    }

    /** The best ladder for the wish. */
    @Benchmark
    public Ladder ladder() {
        return bar.ladder(wish);
    }

    private static Equipment gymOf(String name) {
        Catalogue catalogue = Catalogue.parse(Texts.read("exercises.txt"));
        Gym gym = Gym.findBuiltIn(name).orElseGet(() -> everyPlate());
        return gym.equipmentFor(catalogue.get("bench press"), Optional.empty());
    }

    private static Gym everyPlate() {
        Parsed<Gym> parsed = Gym.parse(EVERY_PLATE);
        if (!parsed.isClean()) {
            throw new IllegalStateException(
                    "The gym must be readable: " + parsed.problems().get(0));
        }
        return parsed.value();
    }
}
