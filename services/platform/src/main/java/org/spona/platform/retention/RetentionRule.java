package org.spona.platform.retention;

import java.time.Duration;

/**
 * How long something is kept: a bean of each feature that keeps what is not needed for ever.
 *
 * @param name what it is, as the schedule calls it
 * @param kept how long
 * @param statement forgets what is older than the parameter {@code :before}; runs as the service, and does nothing more when it is repeated
 */
public record RetentionRule(String name, Duration kept, String statement) {}
