package org.spona.cooperation.indicator;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A value as it would be typed again, so that a form shows what is there. */
public final class TypedMeasurement {

    private TypedMeasurement() {}

    public static MeasurementInput of(IndicatorContent content, Measurement measurement) {
        MeasuredValue value = measurement.value();
        String typed = value.unknown()
                ? "nema podataka"
                : content.kind() == IndicatorKind.PERCENT
                        ? typed(value.numerator())
                        : content.kind().isNumber() ? typed(value.amount()) : value.words();
        List<String> parts = new ArrayList<>();
        for (int list = 0; list < content.breakdowns().size(); list++) {
            for (int of = 0; of < content.breakdowns().get(list).values().size(); of++) {
                int inList = list;
                int inValue = of;
                parts.add(measurement.parts().stream()
                        .filter(part -> part.list() == inList && part.value() == inValue)
                        .findFirst()
                        .map(part -> typed(part.amount()))
                        .orElse(""));
            }
        }
        return new MeasurementInput(
                typed, typed(value.denominator()), parts, measurement.note(), "", true, measurement.version());
    }

    private static String typed(@Nullable BigDecimal number) {
        if (number == null) {
            return "";
        }
        String plain = number.stripTrailingZeros().toPlainString();
        // A comma before three digits could be read in two ways; a further digit cannot.
        return plain.matches("-?[1-9]\\d{0,2}\\.\\d{3}") ? plain.replace('.', ',') + "0" : plain.replace('.', ',');
    }
}
