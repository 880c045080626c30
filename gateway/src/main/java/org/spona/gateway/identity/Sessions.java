package org.spona.gateway.identity;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.session.config.SessionRepositoryCustomizer;
import org.springframework.session.jdbc.JdbcIndexedSessionRepository;
import org.springframework.session.jdbc.PostgreSqlJdbcIndexedSessionRepositoryCustomizer;

/** Sessions live in PostgreSQL, so that all gateways share them and a restart ends none. */
@Configuration(proxyBeanMethods = false)
class Sessions {

    /** The parts of one page come at once, and two of them may be first to write the same attribute. */
    @Bean
    SessionRepositoryCustomizer<JdbcIndexedSessionRepository> postgresql() {
        return new PostgreSqlJdbcIndexedSessionRepositoryCustomizer();
    }
}
