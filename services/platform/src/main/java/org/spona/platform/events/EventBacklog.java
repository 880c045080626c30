package org.spona.platform.events;

import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.ListOffsetsResult.ListOffsetsResultInfo;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.TopicPartition;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.kafka.core.KafkaAdmin;

/** How far consumers are behind what this service has committed: what a mass of changes has to wait for, so that others need not. */
public final class EventBacklog implements AutoCloseable {

    private static final long PATIENCE_MILLIS = 1000;

    private final JdbcClient database;
    private final KafkaAdmin kafka;
    private @Nullable Admin admin;

    EventBacklog(JdbcClient database, KafkaAdmin kafka) {
        this.database = database;
        this.kafka = kafka;
    }

    /**
     * Events of a topic that wait in the outbox or in Kafka. What cannot be asked at the moment is not counted.
     *
     * @param group a consumer group, of this service or of another: {@code <service>.<name of the consumer>}
     */
    public long of(String group, String topic) {
        long outbox = database.sql("select count(*) from outbox where topic = ? and parked_at is null")
                .param(topic)
                .query(Long.class)
                .single();
        return outbox + lag(group, topic);
    }

    private long lag(String group, String topic) {
        try {
            Map<TopicPartition, OffsetAndMetadata> handled = admin().listConsumerGroupOffsets(group)
                    .partitionsToOffsetAndMetadata()
                    .get(PATIENCE_MILLIS, TimeUnit.MILLISECONDS);
            Map<TopicPartition, ListOffsetsResultInfo> ends = admin().listOffsets(handled.keySet().stream()
                            .filter(partition -> partition.topic().equals(topic))
                            .collect(Collectors.toMap(Function.identity(), partition -> OffsetSpec.latest())))
                    .all()
                    .get(PATIENCE_MILLIS, TimeUnit.MILLISECONDS);
            return ends.entrySet().stream()
                    .mapToLong(end -> end.getValue().offset()
                            - handled.getOrDefault(end.getKey(), new OffsetAndMetadata(0))
                                    .offset())
                    .sum();
        } catch (ExecutionException | TimeoutException away) {
            return 0;
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return 0;
        }
    }

    private synchronized Admin admin() {
        Admin known = admin;
        if (known == null) {
            known = Admin.create(kafka.getConfigurationProperties());
            admin = known;
        }
        return known;
    }

    @Override
    public synchronized void close() {
        if (admin != null) {
            admin.close();
        }
    }
}
