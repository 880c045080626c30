package org.spona.cooperation.indicator;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.spona.platform.language.Labels;
import org.spona.platform.waiting.Addressee;
import org.spona.platform.waiting.Waiting;
import org.spona.platform.waiting.WaitingAnnouncements;
import org.spona.platform.waiting.WaitingSource;
import org.springframework.context.MessageSource;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** A value that was given back waits for its organisation until that has mended and reported it. */
@Component
class ReturnedValueWaiting implements WaitingSource {

    private static final String CODE = "indicator.waiting.returned";

    private final WaitingAnnouncements announcements;
    private final Measurements measurements;
    private final Indicators indicators;
    private final MessageSource messages;

    ReturnedValueWaiting(
            WaitingAnnouncements announcements,
            Measurements measurements,
            Indicators indicators,
            MessageSource messages) {
        this.announcements = announcements;
        this.measurements = measurements;
        this.indicators = indicators;
        this.messages = messages;
    }

    @EventListener
    void on(Measurement.Event event) {
        announcements.changed(this, event.value().getId());
    }

    @Override
    public String source() {
        return "value-returned";
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
        return new Waiting.Item(
                value.getId(),
                Addressee.writers(value.organisationId(), value.networkId()),
                Labels.of(messages, CODE),
                indicator.content().title(),
                indicator.content().language(),
                Labels.of(messages, CODE + ".action"),
                indicator.thing().address() + "/values/" + value.period().code(),
                null,
                value.updatedAt(),
                null);
    }
}
