package org.spona.platform.question;

import java.time.Duration;
import org.spona.platform.retention.RetentionRule;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** For a service whose readers ask by mail. That somebody asked is kept while it is counted, and some weeks for what floods look like. */
@Configuration(proxyBeanMethods = false)
public class QuestionConfiguration {

    @Bean
    QuestionCount questionCount(JdbcClient database) {
        return new QuestionCount(database);
    }

    @Bean
    RetentionRule questionsRetention() {
        return new RetentionRule("questions", Duration.ofDays(30), "delete from question where asked_at < :before");
    }
}
