package org.nijugo.gym;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntUnaryOperator;

/**
 * Every order of every set of plates, and every way to pull it down, judged by the words of {@link StripStack}; shares
 * nothing with what it checks. Loads and plates in thousandths.
 */
final class BruteForce {
    private final int base;
    private final int sides;
    private final int[] plates;
    private final int[] counts;
    private final int[] millimetres;
    private final int sleeve;
    private final int innermost;
    private final int opening;
    private final int changes;
    private final boolean relative;
    private final int[] wishes;
    private final int least;
    private final int most;
    private final int lightest;

    private final int[] stack = new int[16];
    private List<Integer> bestStack = List.of();
    private List<Integer> bestHanging = List.of();
    private long[] best = {};
    int ladders;

    /** The first of the plates are those that stay on. */
    BruteForce(StripStack.Bar bar, LadderWish wish) {
        this(bar, wish.opening().thousandths(), true, cuts(wish), new int[] {
            wish.least().hundredths(), wish.most().hundredths(), wish.lightest().thousandths()
        });
    }

    BruteForce(StripStack.Bar bar, int opening, boolean relative, int[] wishes, int[] limits) {
        this.base = bar.base().thousandths();
        this.sides = bar.sides();
        this.plates = ints(bar.plates().size(), i -> bar.plates().get(i).plate().thousandths());
        this.counts = ints(plates.length, i -> bar.plates().get(i).count());
        this.millimetres = ints(plates.length, i -> bar.plates().get(i).millimetres());
        this.sleeve = bar.sleeveMillimetres();
        this.opening = opening;
        this.relative = relative;
        this.wishes = wishes;
        this.changes = wishes.length;
        this.least = limits[0];
        this.most = limits[1];
        this.lightest = limits[2];
        this.innermost = bar.innermost().size();
        for (int i = 0; i < innermost; i++) {
            int kind = 0;
            while (plates[kind] != bar.innermost().get(i).thousandths()) {
                kind++;
            }
            stack[i] = kind;
            counts[kind]--;
        }
    }

    private static int[] cuts(LadderWish wish) {
        return ints(wish.cuts().size(), i -> wish.cuts().get(i).hundredths());
    }

    private static int[] ints(int size, IntUnaryOperator each) {
        int[] ints = new int[size];
        for (int i = 0; i < size; i++) {
            ints[i] = each.applyAsInt(i);
        }
        return ints;
    }

    /** Plates in thousandths, inner to outer. */
    List<Integer> stack() {
        return bestStack;
    }

    /** How many of them hang at each rung. */
    List<Integer> hanging() {
        return bestHanging;
    }

    BruteForce search() {
        int load = base;
        int room = 0;
        for (int i = 0; i < innermost; i++) {
            load += sides * plates[stack[i]];
            room += millimetres[stack[i]];
        }
        hang(innermost, load, room);
        return this;
    }

    private void hang(int size, int load, int room) {
        if (load > opening || (sleeve > 0 && room > sleeve)) {
            return;
        }
        if (load == opening) {
            pull(size, new ArrayList<>(List.of(size)));
            return;
        }
        for (int kind = 0; kind < plates.length; kind++) {
            if (counts[kind] > 0) {
                counts[kind]--;
                stack[size] = kind;
                hang(size + 1, load + sides * plates[kind], room + millimetres[kind]);
                counts[kind]++;
            }
        }
    }

    private void pull(int size, List<Integer> hanging) {
        judge(size, hanging);
        if (hanging.size() > changes) {
            return;
        }
        for (int next = hanging.get(hanging.size() - 1) - 1; next >= innermost; next--) {
            if (load(next) >= lightest) {
                hanging.add(next);
                pull(size, hanging);
                hanging.remove(hanging.size() - 1);
            }
        }
    }

    private int load(int hanging) {
        int load = base;
        for (int i = 0; i < hanging; i++) {
            load += sides * plates[stack[i]];
        }
        return load;
    }

    private void judge(int size, List<Integer> hanging) {
        ladders++;
        long[] figures = new long[8 + 16 + 16];
        figures[0] = changes + 1L - hanging.size();
        for (int rung = 1; rung < hanging.size(); rung++) {
            long before = load(hanging.get(rung - 1));
            long load = load(hanging.get(rung));
            long cut = (before - load) * 10_000;
            long outside = Math.max(least * before - cut, cut - most * before);
            figures[1] += outside > 0 ? 1 : 0;
            figures[2] += outside > 0 ? Math.min(10_000, up(outside, before)) : 0;
            long wish = relative ? (before * (10_000 - wishes[rung - 1]) + 5_000) / 10_000 : wishes[rung - 1];
            long off = Math.abs(load - wish) * 100 - 3 * wish;
            figures[3] += off > 0 ? wish <= 0 ? 10_000 : Math.min(10_000, up(off * 100, wish)) : 0;
        }
        figures[4] = (long) size - hanging.get(hanging.size() - 1);
        figures[5] = untidy(size, hanging);
        figures[6] = size;
        figures[7] = -points(hanging);
        for (int i = 0; i < size; i++) {
            figures[8 + i] = -plates[stack[i]];
        }
        for (int rung = 0; rung < hanging.size(); rung++) {
            figures[24 + rung] = -load(hanging.get(rung));
        }
        if (best.length == 0 || java.util.Arrays.compare(figures, best) < 0) {
            best = figures;
            bestHanging = List.copyOf(hanging);
            bestStack = new ArrayList<>();
            for (int i = 0; i < size; i++) {
                bestStack.add(plates[stack[i]]);
            }
        }
    }

    private static long up(long dividend, long divisor) {
        return (dividend + divisor - 1) / divisor;
    }

    private long untidy(int size, List<Integer> hanging) {
        long untidy = 0;
        for (int inner = innermost; inner < size; inner++) {
            for (int outer = inner + 1; outer < size; outer++) {
                untidy += plates[stack[inner]] < plates[stack[outer]] ? 1 : 0;
            }
        }
        for (int rung = 2; rung < hanging.size(); rung++) {
            List<Integer> pull = pulled(hanging.get(rung - 1), hanging.get(rung));
            untidy += pull.equals(pulled(hanging.get(rung - 2), hanging.get(rung - 1))) ? 0 : 1;
        }
        return untidy;
    }

    private List<Integer> pulled(int from, int to) {
        List<Integer> pulled = new ArrayList<>();
        for (int i = to; i < from; i++) {
            pulled.add(plates[stack[i]]);
        }
        pulled.sort(null);
        return pulled;
    }

    private long points(List<Integer> hanging) {
        long points = 0;
        for (int rung : hanging) {
            long before = load(rung);
            for (int next = innermost; next < rung; next++) {
                long load = load(next);
                long cut = (before - load) * 10_000;
                points += load >= lightest && cut >= least * before && cut <= most * before ? 1 : 0;
            }
        }
        return points;
    }
}
