package org.spona.members.archive;

import java.time.Duration;
import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What can be set about archives, under {@code spona.archives}.
 *
 * @param services by name; an archive waits for each of them
 * @param fetchable how long an archive can be fetched
 */
@ConfigurationProperties("spona.archives")
record ArchiveProperties(
        List<String> services, @DefaultValue("7d") Duration fetchable) {}
