package org.spona.cooperation.indicator;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.spona.platform.problem.InvalidInput;

/** The parts of a value by its breakdowns: each list makes the whole, or is left out. */
final class MeasurementParts {

    private MeasurementParts() {}

    /**
     * Reads what was typed of them.
     *
     * @param typed all values of the first list, then of the second; what is missing is empty
     * @throws InvalidInput when one cannot be read, or those of a list do not make the whole
     */
    static List<MeasuredPart> read(IndicatorContent content, MeasuredValue value, List<String> typed) {
        List<MeasuredPart> parts = new ArrayList<>();
        int at = 0;
        for (int list = 0; list < content.breakdowns().size(); list++) {
            int size = content.breakdowns().get(list).values().size();
            List<MeasuredPart> ofList = new ArrayList<>();
            for (int of = 0; of < size; of++, at++) {
                String text = at < typed.size() ? typed.get(at) : "";
                if (!text.isEmpty()) {
                    ofList.add(new MeasuredPart(list, of, TypedValue.part("parts[" + at + "]", content.kind(), text)));
                }
            }
            requireWhole(value, ofList, at - size);
            parts.addAll(ofList);
        }
        return List.copyOf(parts);
    }

    private static void requireWhole(MeasuredValue value, List<MeasuredPart> parts, int first) {
        BigDecimal whole = value.amount();
        if (parts.isEmpty()) {
            return;
        }
        BigDecimal sum = parts.stream().map(MeasuredPart::amount).reduce(BigDecimal.ZERO, BigDecimal::add);
        if (whole == null || sum.compareTo(whole) != 0) {
            throw new InvalidInput("parts[" + first + "]", "amount.parts.sum");
        }
    }
}
