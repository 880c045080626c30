package org.spona.platform.events;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.spona.platform.test.ServiceTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What a service does at its start has the connections for itself. */
@ServiceTest
@SpringBootTest(
        classes = ConsumersAtStartTest.Service.class,
        properties = {
            "spring.application.name=start",
            "spring.config.import=classpath:platform.yml",
            "spring.liquibase.change-log=classpath:db/tenancy/changelog.yaml"
        })
class ConsumersAtStartTest {

    @Configuration(proxyBeanMethods = false)
    @EnableAutoConfiguration
    static class Service {

        @Bean
        List<Boolean> consumersRan() {
            return new ArrayList<>();
        }

        @Bean
        ApplicationRunner runner(EventListeners listeners, List<Boolean> consumersRan) {
            return _ -> consumersRan.add(listeners.isRunning());
        }
    }

    private final EventListeners listeners;
    private final List<Boolean> consumersRan;

    @Autowired
    ConsumersAtStartTest(EventListeners listeners, List<Boolean> consumersRan) {
        this.listeners = listeners;
        this.consumersRan = consumersRan;
    }

    @Test
    void beginWhenItsRunnersAreThrough() {
        assertThat(consumersRan).containsExactly(false);
        assertThat(listeners.isRunning()).isTrue();
    }
}
