package org.spona.platform.events;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.spona.platform.background.BackgroundWorker;
import org.spona.platform.background.Backoff;
import org.spona.platform.test.ServiceTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What a service does at its start has the connections for itself. */
@ServiceTest
@SpringBootTest(
        classes = WorkAtStartTest.Service.class,
        properties = {
            "spring.application.name=start",
            "spring.config.import=classpath:platform.yml",
            "spring.liquibase.change-log=classpath:db/tenancy/changelog.yaml"
        })
class WorkAtStartTest {

    private static final Duration PAUSE = Duration.ofMillis(10);

    @Configuration(proxyBeanMethods = false)
    @EnableAutoConfiguration
    static class Service {

        @Bean
        BackgroundWorker worker() {
            return new BackgroundWorker("start-worker", PAUSE, new Backoff(PAUSE, PAUSE), () -> false);
        }

        @Bean
        List<Boolean> ranBefore() {
            return new ArrayList<>();
        }

        @Bean
        ApplicationRunner runner(
                EventListeners listeners, @Qualifier("worker") BackgroundWorker worker, List<Boolean> ranBefore) {
            return _ -> ranBefore.addAll(List.of(listeners.isRunning(), worker.isRunning()));
        }
    }

    private final EventListeners listeners;
    private final BackgroundWorker worker;
    private final List<Boolean> ranBefore;

    @Autowired
    WorkAtStartTest(EventListeners listeners, @Qualifier("worker") BackgroundWorker worker, List<Boolean> ranBefore) {
        this.listeners = listeners;
        this.worker = worker;
        this.ranBefore = ranBefore;
    }

    @Test
    void beginWhenItsRunnersAreThrough() {
        assertThat(ranBefore).containsExactly(false, false);
        assertThat(listeners.isRunning()).isTrue();
        assertThat(worker.isRunning()).isTrue();
    }
}
