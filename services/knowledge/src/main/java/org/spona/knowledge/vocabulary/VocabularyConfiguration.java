package org.spona.knowledge.vocabulary;

import org.spona.knowledge.vocabulary.Vocabulary.Term;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.SimplePropertyRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;

@Configuration(proxyBeanMethods = false)
class VocabularyConfiguration {

    @Bean
    Vocabulary vocabulary(JdbcClient database) {
        return new Vocabulary(database.sql("select * from vocabulary_term order by kind, sr")
                .query(new SimplePropertyRowMapper<>(Term.class))
                .list());
    }
}
