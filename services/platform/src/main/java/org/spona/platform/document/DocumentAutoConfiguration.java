package org.spona.platform.document;

import java.net.URI;
import java.time.Clock;
import org.spona.platform.language.Moments;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;

/** Documents in every service that has things to be taken along; it depends on the libraries that write them. */
@AutoConfiguration
@ConditionalOnBean(DocumentSource.class)
class DocumentAutoConfiguration {

    @Bean
    Documents documents(
            MessageSource messages, Moments moments, Clock clock, @Value("${spona.notices.home:}") URI home) {
        return new Documents(messages, moments, clock, home);
    }
}
