package org.spona.knowledge.practice.notice;

import java.time.Duration;
import org.spona.platform.retention.RetentionRule;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** That somebody asked is kept for as long as it is counted how much she asks. */
@Configuration(proxyBeanMethods = false)
class QuestionRetention {

    @Bean
    RetentionRule questionsRetention() {
        return new RetentionRule("questions", Duration.ofDays(30), """
                delete from practice_question where asked_at < :before""");
    }
}
