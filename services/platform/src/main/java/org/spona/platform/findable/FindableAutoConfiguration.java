package org.spona.platform.findable;

import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcClientAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;

/** The directory of things in every service that keeps it. */
@AutoConfiguration(after = JdbcClientAutoConfiguration.class)
class FindableAutoConfiguration {

    @Bean
    Things things(JdbcClient database, NamedParameterJdbcTemplate batches, PlatformTransactionManager transactions) {
        return new Things(database, batches, transactions);
    }
}
