package org.spona.platform.ids;

import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcClientAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;

/** The ids of clients in every service. */
@AutoConfiguration(after = JdbcClientAutoConfiguration.class)
class IdsAutoConfiguration {

    @Bean
    NewIds newIds(JdbcClient database, PlatformTransactionManager transactions) {
        return new NewIds(new TakenIds(database, transactions));
    }
}
