package org.spona.platform.tenancy;

import jakarta.persistence.EntityManagerFactory;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.hibernate.autoconfigure.HibernateJpaAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcClientAutoConfiguration;
import org.springframework.boot.liquibase.autoconfigure.LiquibaseAutoConfiguration;
import org.springframework.boot.sql.init.dependency.DependsOnDatabaseInitialization;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;

/** The reader rule under every transaction of a service. */
@AutoConfiguration(
        before = HibernateJpaAutoConfiguration.class,
        after = {LiquibaseAutoConfiguration.class, JdbcClientAutoConfiguration.class})
class TenancyAutoConfiguration {

    @Bean
    PlatformTransactionManager transactionManager(EntityManagerFactory entityManagerFactory) {
        return new ReaderTransactionManager(entityManagerFactory);
    }

    @Bean
    ReaderResolver readerResolver(JdbcClient database, PlatformTransactionManager transactionManager) {
        return new ReaderResolver(database, transactionManager);
    }

    @Bean
    @DependsOnDatabaseInitialization
    RowSecurityGuard rowSecurityGuard(JdbcClient database) {
        return new RowSecurityGuard(database);
    }
}
