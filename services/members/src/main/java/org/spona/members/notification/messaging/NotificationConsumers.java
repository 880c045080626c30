package org.spona.members.notification.messaging;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.spona.members.notification.NotificationIntake;
import org.spona.platform.events.EventConsumer;
import org.spona.platform.events.IncomingEvent;
import org.spona.platform.findable.Findable;
import org.spona.platform.findable.ThingKey;
import org.spona.platform.findable.Things;
import org.spona.platform.notification.Notification;
import org.spona.platform.tenancy.Readers;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Keeps the directory of things, in which it is checked what may be read, and takes in what people are told. */
@Configuration(proxyBeanMethods = false)
class NotificationConsumers {

    private static final int BATCH = 200;

    @Bean
    EventConsumer notificationConsumer(NotificationIntake intake) {
        return EventConsumer.once(
                "notifications", List.of(Notification.TOPIC), event -> intake.take(event.dataAs(Notification.class)));
    }

    @Bean
    EventConsumer thingConsumer(Things things, NotificationIntake intake) {
        return EventConsumer.repeatableInBatches("things", List.of(Findable.TOPIC), BATCH, events -> {
            Collection<Findable> newest = newestOfEach(events);
            things.keep(newest);
            Readers.runAsService(() -> intake.takeNews(newest));
        });
    }

    private static Collection<Findable> newestOfEach(List<IncomingEvent> events) {
        return events.stream()
                .map(event -> event.dataAs(Findable.class))
                .collect(Collectors.<Findable, ThingKey, Findable>toMap(
                        Findable::key,
                        Function.identity(),
                        BinaryOperator.maxBy(Comparator.comparingLong(Findable::version))))
                .values();
    }
}
