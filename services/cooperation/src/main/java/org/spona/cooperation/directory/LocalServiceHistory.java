package org.spona.cooperation.directory;

import java.util.Objects;
import java.util.stream.Collectors;
import org.spona.platform.history.OwnedThingHistory;
import org.spona.platform.history.RecordedState;
import org.springframework.stereotype.Component;

/** The history of services: what was known of them, and when they were checked. */
@Component
public class LocalServiceHistory extends OwnedThingHistory {

    /** What is kept of a service. */
    private record Fields(
            LocalService.Status status,
            LocalServiceKind kind,
            String name,
            String description,
            String forWhom,
            String documents,
            String spoken,
            String cost,
            String provider,
            String street,
            String place,
            String phone,
            String email,
            String site,
            String hours,
            String freePlaces,
            String checkedOn) {}

    LocalServiceHistory(LocalServiceReading services) {
        super(LocalService.KIND, services::get);
    }

    static RecordedState stateOf(LocalService service) {
        LocalServiceContent content = service.content();
        String hours = content.hours().stream()
                .map(one -> (one.days() + " " + one.opens() + "–" + one.closes() + " " + one.note()).strip())
                .collect(Collectors.joining("\n"));
        return RecordedState.of(
                service,
                service.status() != LocalService.Status.DRAFT,
                new Fields(
                        service.status(),
                        content.kind(),
                        content.name(),
                        content.description(),
                        content.forWhom(),
                        content.documents(),
                        content.spoken(),
                        content.cost(),
                        content.provider(),
                        content.street(),
                        content.place(),
                        content.phone(),
                        content.email(),
                        content.site(),
                        hours,
                        Objects.toString(content.freePlaces(), ""),
                        service.checkedOn().map(Object::toString).orElse("")));
    }
}
