package org.spona.cooperation.indicator;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.spona.platform.findable.Thing;
import org.spona.platform.waiting.Addressee;
import org.spona.platform.waiting.ThingWaiting;
import org.spona.platform.waiting.Waiting;
import org.spona.platform.waiting.WaitingAnnouncements;
import org.springframework.context.MessageSource;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** A value that was given back waits for its organisation until that has mended and reported it. */
@Component
class ReturnedValueWaiting extends ThingWaiting {

    private static final String CODE = "indicator.waiting.returned";

    private final Measurements measurements;
    private final Indicators indicators;

    ReturnedValueWaiting(
            WaitingAnnouncements announcements,
            Measurements measurements,
            Indicators indicators,
            MessageSource messages) {
        super("value-returned", announcements, messages);
        this.measurements = measurements;
        this.indicators = indicators;
    }

    @EventListener
    void on(Measurement.Event event) {
        changed(event.value().getId());
    }

    @Override
    public List<Waiting.Item> itemsOf(Set<UUID> things) {
        List<Measurement> returned = measurements.findByIdIn(things).stream()
                .filter(value -> value.status() == Measurement.Status.RETURNED)
                .toList();
        Map<UUID, Indicator> known =
                indicators
                        .findByIdIn(
                                returned.stream().map(Measurement::indicatorId).toList())
                        .stream()
                        .collect(Collectors.toMap(Indicator::getId, Function.identity()));
        return returned.stream()
                .flatMap(value ->
                        Stream.ofNullable(known.get(value.indicatorId())).map(indicator -> item(value, indicator)))
                .toList();
    }

    private Waiting.Item item(Measurement value, Indicator indicator) {
        Thing whole = indicator.thing();
        Thing part = new Thing(
                value.getId(),
                whole.kind(),
                whole.title(),
                whole.language(),
                whole.address() + "/values/" + value.period().code());
        return item(part, Addressee.writers(value.organisationId(), value.networkId()), CODE, value.updatedAt());
    }
}
