/**
 * Events between services: an outbox written with the change, a relay to Kafka in order per aggregate, consumers that
 * take each event once, dead letters and their replay. Events are CloudEvents 1.0 in Kafka's binary mode.
 */
@NullMarked
package org.spona.platform.events;

import org.jspecify.annotations.NullMarked;
