package org.spona.cooperation.directory;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.spona.platform.text.WrittenLanguage;
import org.spona.platform.text.WrittenLanguages;
import org.spona.platform.text.WrittenText;
import org.spona.platform.web.WebAddress;

/**
 * What is known of a service or an info point: the one place of its fields, embedded by the form, the JSON and the row. The names follow what
 * HSDS 3.0 tells of a service.
 *
 * @param description Markdown (CommonMark), at most {@value #TEXT_LENGTH} characters
 * @param forWhom whom it is for, and who may come
 * @param documents what to bring along, a line each
 * @param spoken the languages that are spoken there, a line each
 * @param cost what it costs; empty when that is not known
 * @param provider who provides it, when that is not the organisation whose entry it is
 * @param latitude WGS 84, with the longitude or not at all
 * @param hours at most {@value #MOST_HOURS}
 * @param freePlaces how many were free on a day; null when that is not counted
 * @param freePlacesOn that day
 */
@Embeddable
public record LocalServiceContent(
        @NotBlank(message = "{service.missing.name}") @Size(max = NAME_LENGTH, message = "{text.too-long}") String name,

        @Enumerated(EnumType.STRING) LocalServiceKind kind,

        @Size(max = TEXT_LENGTH, message = "{text.too-long}") String description,

        @WrittenLanguage String language,

        @Size(max = 1000, message = "{text.too-long}") String forWhom,

        @Size(max = 2000, message = "{text.too-long}") String documents,

        @Size(max = 500, message = "{text.too-long}") String spoken,
        @Size(max = 500, message = "{text.too-long}") String cost,
        @Size(max = 200, message = "{text.too-long}") String provider,
        @Size(max = 300, message = "{text.too-long}") String street,
        @Size(max = 100, message = "{text.too-long}") String place,

        @DecimalMin(value = "-90", message = "{service.coordinate.wrong}") @DecimalMax(value = "90", message = "{service.coordinate.wrong}") @Digits(integer = 2, fraction = 6, message = "{service.coordinate.wrong}") @Nullable BigDecimal latitude,

        @DecimalMin(value = "-180", message = "{service.coordinate.wrong}") @DecimalMax(value = "180", message = "{service.coordinate.wrong}") @Digits(integer = 3, fraction = 6, message = "{service.coordinate.wrong}") @Nullable BigDecimal longitude,

        @Size(max = 100, message = "{text.too-long}") String phone,
        @Size(max = 200, message = "{text.too-long}") String email,

        @WebAddress @Size(max = 500, message = "{text.too-long}") String site,

        @JdbcTypeCode(SqlTypes.JSON) @Size(max = MOST_HOURS, message = "{service.hours.many}") List<@Valid OpeningHours> hours,

        @Min(value = 0, message = "{service.places.wrong}") @Max(value = 100_000, message = "{service.places.wrong}") @Nullable Integer freePlaces,

        @Nullable LocalDate freePlacesOn) {

    public static final int NAME_LENGTH = 200;
    public static final int TEXT_LENGTH = 10_000;
    public static final int MOST_HOURS = 14;

    @SuppressWarnings("NullAway") // forms and JSON leave fields out
    public LocalServiceContent {
        name = line(name);
        kind = kind == null ? LocalServiceKind.SERVICE : kind;
        description = text(description);
        language = language == null ? WrittenLanguages.ALL.getFirst() : language;
        forWhom = text(forWhom);
        documents = text(documents);
        spoken = text(spoken);
        cost = text(cost);
        provider = line(provider);
        street = line(street);
        place = line(place);
        phone = line(phone);
        email = line(email);
        site = line(site);
        hours = hours == null
                ? List.of()
                : hours.stream().filter(Objects::nonNull).toList();
    }

    @SuppressWarnings("NullAway") // forms and JSON leave fields out
    private static String line(String written) {
        return written == null ? "" : WrittenText.line(written);
    }

    @SuppressWarnings("NullAway") // forms and JSON leave fields out
    private static String text(String written) {
        return written == null ? "" : written.strip();
    }

    /** An empty one in a language. */
    static LocalServiceContent blank(String language) {
        return new LocalServiceContent(
                "",
                LocalServiceKind.SERVICE,
                "",
                language,
                "",
                "",
                "",
                "",
                "",
                "",
                "",
                null,
                null,
                "",
                "",
                "",
                List.of(),
                null,
                null);
    }

    /** The same with other hours and free places. */
    LocalServiceContent with(List<OpeningHours> open, @Nullable Integer free, @Nullable LocalDate on) {
        return new LocalServiceContent(
                name,
                kind,
                description,
                language,
                forWhom,
                documents,
                spoken,
                cost,
                provider,
                street,
                place,
                latitude,
                longitude,
                phone,
                email,
                site,
                open,
                free,
                on);
    }

    /** As it is kept: without hours in which nothing is written. */
    LocalServiceContent kept() {
        return with(hours.stream().filter(OpeningHours::isWritten).toList(), freePlaces, freePlacesOn);
    }

    /** The documents, one each. */
    public List<String> documentLines() {
        return lines(documents);
    }

    /** The languages, one each. */
    public List<String> spokenLines() {
        return lines(spoken);
    }

    private static List<String> lines(String text) {
        return text.lines()
                .flatMap(line -> Stream.of(line.replaceFirst("^[*–-]\\s+", "").strip()))
                .filter(line -> !line.isEmpty())
                .toList();
    }

    /** Whether it can be shown on a map. */
    public boolean isPlaced() {
        return latitude != null && longitude != null;
    }
}
