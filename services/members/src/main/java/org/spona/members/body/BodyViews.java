package org.spona.members.body;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.spona.platform.directory.Directory;
import org.spona.platform.directory.Organisation;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Bodies as pages show them, in one read transaction. */
@Component
@Transactional(readOnly = true)
public class BodyViews {

    private final BodyReading bodies;
    private final Directory directory;
    private final ZoneId zone;

    BodyViews(BodyReading bodies, Directory directory, @Value("${spona.zone:Europe/Belgrade}") ZoneId zone) {
        this.bodies = bodies;
        this.directory = directory;
        this.zone = zone;
    }

    /**
     * A body as it is.
     *
     * @param on the day on whose end its seats and mandates are shown; now when null
     */
    public BodyView get(UUID id, @Nullable LocalDate on) {
        Body body = bodies.get(id);
        Instant at = on == null
                ? bodies.now()
                : on.plusDays(1).atStartOfDay(zone).toInstant().minusSeconds(1);
        var seats = on == null ? body.seats() : body.seatsAt(at);
        Map<UUID, Organisation> known = directory.organisations(Stream.concat(
                        Stream.of(body.ownership().organisationId()),
                        seats.stream()
                                .flatMap(
                                        seat -> Stream.ofNullable(seat.content().organisationId())))
                .collect(Collectors.toSet()));
        return new BodyView(
                body,
                seats.stream()
                        .map(seat -> new BodyView.SeatView(
                                seat,
                                Optional.ofNullable(seat.content().organisationId())
                                        .map(known::get),
                                seat.heldAt(at)))
                        .toList(),
                bodies.showsPeople(body),
                Optional.ofNullable(known.get(body.ownership().organisationId())),
                directory.findNetwork(body.ownership().networkId()),
                bodies.listCluster(body),
                bodies.permissions(body));
    }
}
