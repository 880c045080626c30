package org.spona.platform.events;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.springframework.boot.actuate.endpoint.annotation.DeleteOperation;
import org.springframework.boot.actuate.endpoint.annotation.Endpoint;
import org.springframework.boot.actuate.endpoint.annotation.ReadOperation;
import org.springframework.boot.actuate.endpoint.annotation.Selector;
import org.springframework.boot.actuate.endpoint.annotation.WriteOperation;

/** {@code /actuator/deadletters}: what this service's consumers could not handle, and its replay. */
@Endpoint(id = "deadletters")
final class DeadLettersEndpoint {

    private final DeadLetters deadLetters;

    DeadLettersEndpoint(DeadLetters deadLetters) {
        this.deadLetters = deadLetters;
    }

    /** {@code GET}: how many wait, by topic, group and reason. */
    @ReadOperation
    List<Waiting> waiting() {
        return deadLetters.waiting().entrySet().stream()
                .map(entry -> new Waiting(
                        entry.getKey().topic(),
                        entry.getKey().group(),
                        entry.getKey().reason(),
                        entry.getValue()))
                .sorted(Comparator.comparing(Waiting::topic)
                        .thenComparing(Waiting::group)
                        .thenComparing(Waiting::reason))
                .toList();
    }

    /** {@code POST /actuator/deadletters/{topic}}: hands those of the topic to their consumers again. */
    @WriteOperation
    DeadLetters.Replay replay(@Selector String topic) {
        return deadLetters.replay(topic);
    }

    /** {@code DELETE /actuator/deadletters/{topic}}: gives those of the topic up; how many there were. */
    @DeleteOperation
    Map<String, Long> discard(@Selector String topic) {
        return Map.of("discarded", deadLetters.discard(topic));
    }

    record Waiting(String topic, String group, String reason, long waiting) {}
}
