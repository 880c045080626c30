package org.spona.members.account;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What can be set about accounts, under {@code spona.account}.
 *
 * @param reflection how long whoever asks that her account be deleted can take that back
 */
@ConfigurationProperties("spona.account")
record AccountProperties(@DefaultValue("14d") Duration reflection) {}
