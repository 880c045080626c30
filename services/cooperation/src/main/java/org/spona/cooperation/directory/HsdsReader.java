package org.spona.cooperation.directory;

import java.time.DayOfWeek;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads a service of HSDS 3.0 as an entry. What we have no place for is left out, and nothing is made of it; a rule that is not weekly stays in words. */
final class HsdsReader {

    private static final Pattern TIME = Pattern.compile("(\\d{2}:\\d{2}).{0,20}");

    private HsdsReader() {}

    static LocalServiceContent read(HsdsService service, String language) {
        Optional<HsdsService.Location> location =
                first(service.serviceAtLocations()).map(HsdsService.ServiceAtLocation::location);
        Optional<HsdsService.Address> address = location.flatMap(place -> first(place.addresses()));
        return new LocalServiceContent(
                text(service.name()),
                LocalServiceKind.SERVICE,
                text(service.description()),
                language,
                text(service.eligibilityDescription()),
                lines(service.requiredDocuments(), HsdsService.RequiredDocument::document),
                lines(service.languages(), HsdsService.Language::name),
                text(service.feesDescription()),
                Optional.ofNullable(service.organization())
                        .map(HsdsService.Organization::name)
                        .orElse(""),
                address.map(HsdsService.Address::address1).orElse(""),
                address.map(HsdsService.Address::city)
                        .or(() -> location.map(HsdsService.Location::name))
                        .orElse(""),
                location.map(HsdsService.Location::latitude).orElse(null),
                location.map(HsdsService.Location::longitude).orElse(null),
                first(service.phones()).map(HsdsService.Phone::number).orElse(""),
                text(service.email()),
                text(service.url()),
                parts(service.schedules()).stream()
                        .map(HsdsReader::hours)
                        .filter(OpeningHours::isWritten)
                        .toList(),
                null,
                null);
    }

    private static OpeningHours hours(HsdsService.Schedule schedule) {
        String byday = text(schedule.byday());
        List<DayOfWeek> days = OpeningHours.week().stream()
                .filter(day -> Arrays.asList(byday.split(",", -1)).contains(HsdsWriter.day(day)))
                .toList();
        boolean weekly = !days.isEmpty() && !"MONTHLY".equals(schedule.freq());
        String told = weekly
                ? text(schedule.description())
                : Stream.of(schedule.description(), schedule.byday(), schedule.opensAt(), schedule.closesAt())
                        .map(HsdsReader::text)
                        .filter(part -> !part.isEmpty())
                        .collect(Collectors.joining(" "));
        String note = told.substring(0, Math.min(200, told.length()));
        return weekly
                ? new OpeningHours(days, time(schedule.opensAt()), time(schedule.closesAt()), note)
                : new OpeningHours(List.of(), "", "", note);
    }

    private static String time(@Nullable String written) {
        var time = TIME.matcher(text(written));
        return time.matches() ? time.group(1) : text(written);
    }

    private static <T> List<T> parts(@Nullable List<T> sent) {
        return sent == null ? List.of() : sent.stream().filter(Objects::nonNull).toList();
    }

    private static <T> Optional<T> first(@Nullable List<T> parts) {
        return parts == null
                ? Optional.empty()
                : parts.stream().filter(Objects::nonNull).findFirst();
    }

    private static <T> String lines(@Nullable List<T> parts, Function<T, @Nullable String> name) {
        return parts(parts).stream().map(name).filter(Objects::nonNull).collect(Collectors.joining("\n"));
    }

    private static String text(@Nullable String written) {
        return written == null ? "" : written;
    }
}
