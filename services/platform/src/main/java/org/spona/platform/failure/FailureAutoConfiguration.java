package org.spona.platform.failure;

import io.micrometer.core.instrument.MeterRegistry;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.context.annotation.Bean;

/** Tells what the background work of a service sets aside. */
@AutoConfiguration
class FailureAutoConfiguration {

    @Bean
    SetAside setAsideItems(MeterRegistry meters) {
        return new SetAside(meters);
    }

    @Bean
    SetAsideHealth setAsideHealthIndicator(SetAside setAside) {
        return new SetAsideHealth(setAside);
    }
}
