package org.spona.members.asking;

import org.spona.platform.question.QuestionConfiguration;
import org.spona.platform.web.PublicPaths;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** A network is asked without an account. */
@Configuration(proxyBeanMethods = false)
@Import(QuestionConfiguration.class)
class AskingConfiguration {

    @Bean
    PublicPaths publicPathsOfAsking() {
        return PublicPaths.ofForms("/networks/{name:[0-9a-z-]+}/ask");
    }
}
