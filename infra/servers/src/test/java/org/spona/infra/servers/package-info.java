/**
 * The servers, each started and asked one real thing.
 */
@NullMarked
package org.spona.infra.servers;

import org.jspecify.annotations.NullMarked;
