package org.spona.knowledge.adoption.messaging;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.spona.knowledge.adoption.UseCounting;
import org.spona.knowledge.practice.Practice;
import org.spona.platform.events.EventConsumer;
import org.spona.platform.events.IncomingEvent;
import org.spona.platform.events.OwnedTopics;
import org.spona.platform.findable.Findable;
import org.spona.platform.tenancy.Readers;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The topics of adoptions and uses, and the consumer that counts them for the practices. */
@Configuration(proxyBeanMethods = false)
class UseTopics {

    static final String ADOPTIONS = "spona.adoptions";
    static final String USES = "spona.practice-uses";

    private static final int BATCH = 500;

    /** What all events that can change a number have in common. */
    private record OfPractice(UUID practiceId) {}

    /** What tells a practice from other things that can be found. */
    private record OfKind(Kind kind) {

        private record Kind(String name) {}
    }

    @Bean
    OwnedTopics topicsOfUse() {
        return OwnedTopics.compacted(ADOPTIONS, USES);
    }

    /** A practice that is shared more widely may have fewer adoptions that all its readers may know of: it is counted anew too. */
    @Bean
    EventConsumer useConsumer(UseCounting counting) {
        return EventConsumer.repeatableInBatches(
                "practice-use", List.of(ADOPTIONS, USES, Findable.TOPIC), BATCH, events -> {
                    Set<UUID> practices = events.stream()
                            .filter(UseTopics::mayChangeNumbers)
                            .map(UseTopics::practiceOf)
                            .collect(Collectors.toSet());
                    if (!practices.isEmpty()) {
                        Readers.runAsService(() -> counting.recount(practices));
                    }
                });
    }

    /** Nobody can have applied what was published only now; an import brings thousands of these. */
    private static boolean mayChangeNumbers(IncomingEvent event) {
        return !event.topic().equals(Findable.TOPIC)
                || (event.aggregateVersion() > 1
                        && event.dataAs(OfKind.class).kind().name().equals(Practice.KIND));
    }

    private static UUID practiceOf(IncomingEvent event) {
        return event.topic().equals(Findable.TOPIC)
                ? event.aggregateId()
                : event.dataAs(OfPractice.class).practiceId();
    }
}
