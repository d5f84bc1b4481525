package org.nijugo.gym;

import java.util.List;
import java.util.Optional;

/** The gyms that come with the engine, as the texts somebody would write. */
final class BuiltInGyms {
    static final List<String> NAMES = List.of("commercial-kg", "commercial-lb", "home-kg", "iwf");

    private static final String COMMERCIAL_KG = """
            unit kg
            bar 20kg
            bar "ez bar" 10kg
            bar "trap bar" 25kg
            bar "safety squat bar" 25kg
            bar "swiss bar" 15kg
            plates 25x4 20x8 15x4 10x8 5x8 2.5x4 1.25x4
            dumbbells 2..50 step 2
            kettlebells 4..32 step 4
            fixed 10..45 step 5
            stack 5..100 step 5 addon 2.5
            assist stack 5..60 step 5
            sled 47kg posts 2
            smith 20kg
            landmine
            belt
            bands
            """;

    private static final String COMMERCIAL_LB = """
            unit lb
            bar 45lb
            bar "ez bar" 25lb
            bar "trap bar" 55lb
            bar "safety squat bar" 60lb
            bar "swiss bar" 35lb
            plates 45x8 35x4 25x4 10x8 5x8 2.5x4
            dumbbells 5..100 step 5
            kettlebells 10..70 step 5
            fixed 20..110 step 10
            stack 10..200 step 10 addon 5
            assist stack 10..130 step 10
            sled 105lb posts 2
            smith 45lb
            landmine
            belt
            bands
            """;

    private static final String HOME_KG = """
            unit kg
            bar 20kg
            plates 20x2 10x2 5x4 2.5x4 1.25x2
            belt
            """;

    private static final String IWF = """
            unit kg
            bar 20kg
            bar "women's bar" 15kg
            plates 25x8 20x2 15x2 10x2 5x2 2.5x2 2x2 1.5x2 1x2 0.5x2
            bumpers 10kg
            collars 2.5kg
            """;

    private BuiltInGyms() {}

    static Optional<String> find(String name) {
        return switch (name) {
            case "commercial-kg" -> Optional.of(COMMERCIAL_KG);
            case "commercial-lb" -> Optional.of(COMMERCIAL_LB);
            case "home-kg" -> Optional.of(HOME_KG);
            case "iwf" -> Optional.of(IWF);
            default -> Optional.empty();
        };
    }
}
