package org.spona.platform.test;

import org.spona.platform.tenancy.ReaderResolver;
import org.springframework.beans.factory.config.ConfigurableBeanFactory;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Scope;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;

@TestConfiguration(proxyBeanMethods = false)
class TenantsConfiguration {

    @Bean
    Tenants tenants(JdbcClient database, PlatformTransactionManager transactions, ReaderResolver readers) {
        return new Tenants(database, transactions, readers);
    }

    /** Each test that asks for it has its own. */
    @Bean
    @Scope(ConfigurableBeanFactory.SCOPE_PROTOTYPE)
    TwoTenants twoTenants(Tenants tenants) {
        return TwoTenants.found(tenants);
    }
}
