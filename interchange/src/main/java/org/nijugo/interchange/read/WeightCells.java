package org.nijugo.interchange.read;

import java.util.Optional;
import org.nijugo.interchange.csv.Row;
import org.nijugo.quantity.Weight;
import org.nijugo.quantity.WeightUnit;

/** Weights with their units: of the cell, of the row, of the header, and only then what the lifter says. */
final class WeightCells {
    private static final long MOST = 99_999_000;

    private final Numbers numbers;
    private final Optional<WeightUnit> said;

    /** @param said the unit for weights of which the file has none */
    WeightCells(Numbers numbers, Optional<WeightUnit> said) {
        this.numbers = numbers;
        this.said = said;
    }

    /** What was lifted; empty where nothing or 0 stands there. */
    Optional<Weight> load(Row row, Layout layout, StringBuilder note) {
        Optional<Weight> kilograms = in(row, layout, Column.WEIGHT_KG, WeightUnit.KILOGRAM);
        Optional<Weight> pounds = in(row, layout, Column.WEIGHT_LB, WeightUnit.POUND);
        if (kilograms.isPresent() && pounds.isPresent()) {
            return Optional.of(typed(kilograms.get(), pounds.get()));
        }
        if (kilograms.isPresent() || pounds.isPresent() || !layout.has(Column.WEIGHT)) {
            return kilograms.or(() -> pounds);
        }
        String cell = row.get(layout.of(Column.WEIGHT)).strip();
        if (cell.isEmpty()) {
            return Optional.empty();
        }
        long thousandths = thousandths(cell);
        return thousandths == 0 ? Optional.empty() : Optional.of(weight(thousandths, unit(row, layout, cell)));
    }

    private Optional<Weight> in(Row row, Layout layout, Column column, WeightUnit unit) {
        String cell = row.get(layout.of(column)).strip();
        long thousandths = cell.isEmpty() ? 0 : thousandths(cell);
        return thousandths == 0 ? Optional.empty() : Optional.of(weight(thousandths, unit));
    }

    /** Of a weight in both units, the one that was typed: a whole quarter, where the other is what it comes to. */
    private static Weight typed(Weight kilograms, Weight pounds) {
        if (Math.abs((long) kilograms.thousandths()
                        - pounds.to(WeightUnit.KILOGRAM).thousandths())
                > 50) {
            throw RowTrouble.unclear("it says " + kilograms + " and " + pounds + ", which is not the same weight");
        }
        return kilograms.thousandths() % 250 != 0 && pounds.thousandths() % 250 == 0 ? pounds : kilograms;
    }

    private WeightUnit unit(Row row, Layout layout, String cell) {
        String word = row.get(layout.of(Column.WEIGHT_UNIT)).strip();
        if (!word.isEmpty()) {
            return WeightUnit.find(word)
                    .orElseThrow(() ->
                            RowTrouble.unclear("weight unit \"" + Numbers.shown(word) + "\" is neither kg nor lb"));
        }
        return layout.weightUnit().or(() -> said).orElseThrow(() -> UnitMissing.of(cell));
    }

    /** What the lifter weighs, such as {@code 80}, {@code 80 kg}. */
    Optional<Weight> bodyweight(String cell) {
        String number = cell.replaceAll("\\p{L}+$", "").strip();
        if (number.isEmpty()) {
            return Optional.empty();
        }
        long thousandths = thousandths(number);
        Optional<WeightUnit> unit = WeightUnit.find(cell.substring(cell.lastIndexOf(number) + number.length())
                        .strip())
                .or(() -> said);
        return thousandths <= 0 || unit.isEmpty() ? Optional.empty() : Optional.of(weight(thousandths, unit.get()));
    }

    /** A weight of which the unit is known. */
    Optional<Weight> in(String cell, WeightUnit unit) {
        long thousandths = cell.isBlank() ? 0 : thousandths(cell);
        return thousandths == 0 ? Optional.empty() : Optional.of(weight(thousandths, unit));
    }

    private long thousandths(String cell) {
        long thousandths = numbers.thousandths(cell, "weight");
        if (Math.abs(thousandths) > MOST) {
            throw RowTrouble.unclear("weight \"" + Numbers.shown(cell) + "\" is beyond 99999");
        }
        return thousandths;
    }

    private static Weight weight(long thousandths, WeightUnit unit) {
        return Weight.ofThousandths((int) thousandths, unit);
    }
}
