package org.spona.platform.notices;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.spona.platform.background.BackgroundWorker;
import org.spona.platform.directory.Contacts;
import org.spona.platform.failure.ItemWork;
import org.spona.platform.failure.SetAside;
import org.spona.platform.web.OpenPaths;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.jdbc.autoconfigure.JdbcClientAutoConfiguration;
import org.springframework.boot.mail.autoconfigure.MailSenderAutoConfiguration;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.templatemode.TemplateMode;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;
import org.thymeleaf.templateresolver.ITemplateResolver;

/** Gives a service its notices, their worker and the page of their stop links. */
@AutoConfiguration(after = {JdbcClientAutoConfiguration.class, MailSenderAutoConfiguration.class})
@EnableConfigurationProperties(NoticeProperties.class)
class NoticesAutoConfiguration {

    @Bean
    NoticeBody noticeBody(ITemplateEngine templates, MessageSource messages, NoticeProperties properties) {
        return new NoticeBody(templates, messages, properties);
    }

    /** Where undeliverable mails are wanted back. */
    @Bean
    @ConditionalOnProperty("spona.notices.return-to")
    ReturnAddress returnAddress(NoticeProperties properties) {
        return new ReturnAddress(
                Objects.requireNonNullElse(properties.returnTo(), ""),
                Objects.requireNonNullElse(properties.returnSecret(), ""));
    }

    @Bean
    BackgroundWorker noticeWorker(
            JdbcClient database,
            JavaMailSender sender,
            NoticeBody noticeBody,
            NoticeProperties properties,
            ObjectProvider<ReturnAddress> returnAddress,
            TransactionTemplate transaction,
            SetAside setAside,
            ApplicationEventPublisher events,
            Clock clock) {
        var delivery = new NoticeDelivery(
                new NoticeTable(database),
                new NoticeMail(
                        sender, noticeBody, properties, returnAddress.stream().findFirst()),
                properties,
                new ItemWork("notice-worker", transaction, setAside),
                events,
                clock);
        return new BackgroundWorker("notice-worker", properties.poll(), properties.backoff(), delivery::deliverNext);
    }

    /** Plain texts beside pages: what the templates of mails in {@code .txt} are. */
    @Bean
    ITemplateResolver plainTextTemplates() {
        var resolver = new ClassLoaderTemplateResolver();
        resolver.setPrefix("templates/");
        resolver.setResolvablePatterns(Set.of("mail/*.txt"));
        resolver.setTemplateMode(TemplateMode.TEXT);
        resolver.setCharacterEncoding(StandardCharsets.UTF_8.name());
        resolver.setOrder(0);
        return resolver;
    }

    @Bean
    Notices platformNotices(JdbcClient database, NoticeBody noticeBody, BackgroundWorker noticeWorker) {
        return new Notices(new NoticeTable(database), noticeBody, noticeWorker);
    }

    @Bean
    UnsubscribePages unsubscribePages(
            JdbcClient database, PlatformTransactionManager transactions, NoticeProperties properties) {
        return new UnsubscribePages(new Unsubscribes(database, transactions), properties);
    }

    @Bean
    OwnUnsubscribes ownUnsubscribes(Contacts contacts, JdbcClient database, PlatformTransactionManager transactions) {
        return new OwnUnsubscribes(contacts, new Unsubscribes(database, transactions));
    }

    @Bean
    OpenPaths unsubscribePaths(NoticeProperties properties) {
        return new OpenPaths(List.of(properties.stopPath() + "/*", properties.stopPath() + "/*/resume"));
    }
}
