package org.spona.platform.directory;

import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcClientAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The directory in every service. */
@AutoConfiguration(after = JdbcClientAutoConfiguration.class)
class DirectoryAutoConfiguration {

    @Bean
    Directory directory(JdbcClient database) {
        return new Directory(database);
    }
}
