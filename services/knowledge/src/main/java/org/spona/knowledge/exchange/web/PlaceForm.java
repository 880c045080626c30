package org.spona.knowledge.exchange.web;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.spona.knowledge.exchange.PlaceAnswer.Treatment;
import org.spona.knowledge.exchange.PlaceKey;
import org.spona.knowledge.exchange.job.UnknownPlace;

/** What an importer says about places that the directory does not know. */
record PlaceForm(List<Line> places) {

    @SuppressWarnings("NullAway") // as forms leave it out
    PlaceForm {
        places = places == null
                ? List.of()
                : places.stream().filter(Objects::nonNull).toList();
    }

    static PlaceForm of(List<UnknownPlace> unknown) {
        return new PlaceForm(unknown.stream()
                .map(place -> new Line(place.key().country(), place.key().name(), place.name(), place.rows(), null, ""))
                .toList());
    }

    /**
     * One place.
     *
     * @param key the name as {@link PlaceKey} has it
     * @param name the name as the rows write it
     * @param rows how many rows name it
     * @param treatment null while she has not said it
     * @param municipality the name of the municipality that is meant, when one is
     */
    record Line(
            String country,
            String key,
            String name,
            @Nullable Integer rows,
            @Nullable Treatment treatment,
            String municipality) {

        @SuppressWarnings("NullAway") // as forms leave it out
        Line {
            country = Objects.requireNonNullElse(country, "").toUpperCase(Locale.ROOT);
            key = Objects.requireNonNullElse(key, "");
            name = Objects.requireNonNullElse(name, "");
            municipality = Objects.requireNonNullElse(municipality, "").strip();
        }

        PlaceKey place() {
            return new PlaceKey(country, key);
        }

        boolean namesMunicipality() {
            return treatment == Treatment.MUNICIPALITY || (treatment == null && !municipality.isEmpty());
        }
    }
}
