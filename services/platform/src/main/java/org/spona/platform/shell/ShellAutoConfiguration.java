package org.spona.platform.shell;

import java.net.URI;
import java.util.Map;
import java.util.Set;
import org.spona.platform.language.Counts;
import org.spona.platform.language.Moments;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.thymeleaf.autoconfigure.ThymeleafAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.WebMvcAutoConfiguration;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Lazy;
import org.springframework.core.convert.ConversionService;
import org.thymeleaf.context.Context;
import org.thymeleaf.spring6.SpringTemplateEngine;

/** Puts every service's pages into the same surroundings. */
@AutoConfiguration(before = {WebMvcAutoConfiguration.class, ThymeleafAutoConfiguration.class})
class ShellAutoConfiguration {

    @Bean
    @ConditionalOnMissingBean
    Visitors visitors() {
        return new ReaderVisitors();
    }

    @Bean
    ShellDialect shellDialect(
            Visitors visitors,
            ObjectProvider<SpringTemplateEngine> templates,
            Moments moments,
            Counts counts,
            MessageSource messages,
            @Value("${spona.notices.home:}") URI home) {
        var headers = new ShellHeaders(shell -> templates
                .getObject()
                .process(
                        "shell/header",
                        Set.of("header"),
                        new Context(shell.language().locale(), Map.of("shell", shell))));
        return new ShellDialect(new ShellFactory(visitors, home), headers, moments, counts, messages);
    }

    @Bean
    WritingChoices writingChoices(MessageSource messages) {
        return new WritingChoices(messages);
    }

    @Bean
    @Lazy
    FormRows formRows(@Qualifier("mvcConversionService") ConversionService conversion) {
        return new FormRows(conversion);
    }

    @Bean
    ErrorPages errorPages(MessageSource messages) {
        return new ErrorPages(messages);
    }

    @Bean
    FlashCookie flashMapManager() {
        return new FlashCookie();
    }
}
