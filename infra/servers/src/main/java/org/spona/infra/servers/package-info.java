/**
 * Real servers (PostgreSQL, Kafka, Elasticsearch, Keycloak, a mail catcher) as child processes of this JVM, unpacked
 * from Maven artifacts. The launcher of {@code infra/up} and the tests of every module start the same classes.
 */
@NullMarked
package org.spona.infra.servers;

import org.jspecify.annotations.NullMarked;
