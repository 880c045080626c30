package org.spona.members.body;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validator;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.spona.members.body.table.SeatRow;
import org.spona.members.person.WholeName;
import org.spona.platform.directory.MandateKind;
import org.spona.platform.problem.FieldError;
import org.spona.platform.problem.InvalidInput;
import org.spona.platform.time.Days;
import org.springframework.stereotype.Component;

/** Who is named in a row of a table, with the rules of the form in which somebody is named. */
@Component
class SeatPersonReading {

    private final MandateNaming naming;
    private final Validator validator;
    private final Clock clock;

    SeatPersonReading(MandateNaming naming, Validator validator, Clock clock) {
        this.naming = naming;
        this.validator = validator;
        this.clock = clock;
    }

    /** The instant at which mandates are open. */
    Instant now() {
        return clock.instant();
    }

    /**
     * What a row says of her.
     *
     * @param mistakes gets what is to be mended
     */
    MandateInput read(SeatRow row, MandateKind kind, List<FieldError> mistakes) {
        WholeName name = WholeName.of(row.name());
        var input = new MandateInput(
                kind,
                name.given(),
                name.family(),
                row.email(),
                row.act(),
                day("from", row.from(), mistakes),
                day("until", row.until(), mistakes),
                null);
        validator.validate(input).stream()
                .map(SeatPersonReading::mistake)
                .distinct()
                .forEach(mistakes::add);
        if (mistakes.isEmpty()) {
            try {
                naming.checkDays(input);
            } catch (InvalidInput early) {
                mistakes.addAll(early.fieldErrors());
            }
        }
        return input;
    }

    private static @Nullable LocalDate day(String field, String written, List<FieldError> mistakes) {
        Optional<LocalDate> day = Days.read(written);
        if (day.isEmpty() && !written.isEmpty()) {
            mistakes.add(new FieldError(field, "body.import.day", List.of(written)));
        }
        return day.orElse(null);
    }

    private static FieldError mistake(ConstraintViolation<MandateInput> violation) {
        String said = violation.getMessageTemplate().replaceAll("[{}]", "");
        return switch (violation.getPropertyPath().toString()) {
            case "email" -> new FieldError("email", said.startsWith("email.") ? said : "body.import.email");
            case "act" -> new FieldError("act", "body.import.act");
            default -> new FieldError("name", "body.import.name");
        };
    }
}
