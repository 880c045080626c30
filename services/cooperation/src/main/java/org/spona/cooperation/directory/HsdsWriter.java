package org.spona.cooperation.directory;

import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.spona.platform.directory.Directory;
import org.spona.platform.directory.Organisation;
import org.spona.platform.text.Markdown;
import org.springframework.stereotype.Component;

/** Writes entries of the directory as services of HSDS 3.0. Parts have ids that come from the service's own, so that they stay the same. */
@Component
public class HsdsWriter {

    private final Directory directory;

    HsdsWriter(Directory directory) {
        this.directory = directory;
    }

    /** Some services with everything that belongs to them. */
    public List<HsdsService> of(List<LocalService> services) {
        var organisations = directory.organisations(services.stream()
                .map(service -> service.ownership().organisationId())
                .collect(Collectors.toSet()));
        return services.stream()
                .map(service -> of(
                        service,
                        Optional.ofNullable(
                                organisations.get(service.ownership().organisationId()))))
                .toList();
    }

    private static HsdsService of(LocalService service, Optional<Organisation> owner) {
        LocalServiceContent content = service.content();
        return new HsdsService(
                service.getId(),
                content.name(),
                Markdown.toText(content.description()),
                content.site(),
                content.email(),
                switch (service.status()) {
                    case DRAFT -> "inactive";
                    case PUBLISHED -> "active";
                    case CLOSED -> "defunct";
                },
                content.cost(),
                content.forWhom(),
                service.checkedOn().orElse(null),
                service.updatedAt().toString(),
                organisation(service, owner),
                content.phone().isEmpty()
                        ? List.of()
                        : List.of(new HsdsService.Phone(part(service, "phone"), content.phone())),
                IntStream.range(0, content.hours().size())
                        .mapToObj(at -> schedule(service, content.hours().get(at), at))
                        .toList(),
                content.spokenLines().stream()
                        .map(name -> new HsdsService.Language(part(service, "language:" + name), name))
                        .toList(),
                content.documentLines().stream()
                        .map(name -> new HsdsService.RequiredDocument(part(service, "document:" + name), name))
                        .toList(),
                location(service, owner));
    }

    /** Of a provider that is no organisation of ours the name alone is known. */
    private static HsdsService.Organization organisation(LocalService service, Optional<Organisation> owner) {
        String provider = service.content().provider();
        String name = provider.isEmpty() ? owner.map(Organisation::nameLatin).orElse("") : provider;
        UUID id = provider.isEmpty() ? service.ownership().organisationId() : part(service, "provider");
        return new HsdsService.Organization(id, name, name);
    }

    private static HsdsService.Schedule schedule(LocalService service, OpeningHours hours, int at) {
        return new HsdsService.Schedule(
                part(service, "schedule:" + at),
                "WEEKLY",
                hours.days().stream().map(HsdsWriter::day).collect(Collectors.joining(",")),
                hours.opens(),
                hours.closes(),
                hours.note());
    }

    /** As RFC 5545 calls it. */
    static String day(DayOfWeek day) {
        return day.name().substring(0, 2);
    }

    private static List<HsdsService.ServiceAtLocation> location(LocalService service, Optional<Organisation> owner) {
        LocalServiceContent content = service.content();
        if (content.street().isEmpty() && content.place().isEmpty() && !content.isPlaced()) {
            return List.of();
        }
        List<HsdsService.Address> addresses =
                content.street().isEmpty() && content.place().isEmpty()
                        ? List.of()
                        : List.of(new HsdsService.Address(
                                part(service, "address"),
                                content.street(),
                                content.place(),
                                "",
                                "",
                                owner.map(Organisation::country).orElse(""),
                                "physical"));
        return List.of(new HsdsService.ServiceAtLocation(
                part(service, "service-at-location"),
                new HsdsService.Location(
                        part(service, "location"),
                        "physical",
                        content.place(),
                        content.latitude(),
                        content.longitude(),
                        addresses)));
    }

    private static UUID part(LocalService service, String name) {
        return UUID.nameUUIDFromBytes((service.getId() + ":" + name).getBytes(StandardCharsets.UTF_8));
    }
}
