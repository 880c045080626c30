package org.spona.cooperation.directory;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.spona.platform.problem.FieldError;
import org.spona.platform.problem.InvalidInput;

/** What cannot be true of a service. */
final class LocalServicePolicy {

    private LocalServicePolicy() {}

    /**
     * Refuses what cannot be, with everything that is to be mended at once.
     *
     * @throws InvalidInput naming the fields to mend
     */
    static void check(LocalServiceContent content, LocalDate today) {
        List<FieldError> wrong = new ArrayList<>();
        for (int at = 0; at < content.hours().size(); at++) {
            checkHours(content.hours().get(at), "content.hours[" + at + "]", wrong);
        }
        if ((content.latitude() == null) != (content.longitude() == null)) {
            wrong.add(new FieldError(
                    content.latitude() == null ? "content.latitude" : "content.longitude", "service.coordinate.half"));
        }
        checkPlaces("content.freePlaces", content.freePlaces(), content.freePlacesOn(), today, wrong);
        if (!wrong.isEmpty()) {
            throw new InvalidInput(wrong);
        }
    }

    private static void checkHours(OpeningHours hours, String field, List<FieldError> wrong) {
        boolean timed = !hours.opens().isEmpty() || !hours.closes().isEmpty();
        if (timed && hours.days().isEmpty()) {
            wrong.add(new FieldError(field + ".days", "service.hours.days.missing"));
        }
        if (timed && (hours.opens().isEmpty() || hours.closes().isEmpty())) {
            wrong.add(new FieldError(
                    field + (hours.opens().isEmpty() ? ".opens" : ".closes"), "service.hours.time.missing"));
        } else if (timed && hours.closes().compareTo(hours.opens()) <= 0) {
            wrong.add(new FieldError(field + ".closes", "service.hours.before"));
        }
    }

    private static void checkPlaces(
            String field, @Nullable Integer places, @Nullable LocalDate on, LocalDate today, List<FieldError> wrong) {
        if (places != null && on == null) {
            wrong.add(new FieldError(field + "On", "service.places.day.missing"));
        }
        if (on != null && on.isAfter(today)) {
            wrong.add(new FieldError(field + "On", "service.places.day.future"));
        }
    }
}
