package org.spona.members.account;

import java.time.Duration;
import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What can be set about accounts, under {@code spona.account}.
 *
 * @param services those that keep something of people, by name: an archive waits for each of them
 * @param archive how long an archive can be fetched
 * @param reflection how long whoever asks that her account be deleted can take that back
 */
@ConfigurationProperties("spona.account")
record AccountProperties(
        List<String> services,
        @DefaultValue("7d") Duration archive,
        @DefaultValue("14d") Duration reflection) {}
