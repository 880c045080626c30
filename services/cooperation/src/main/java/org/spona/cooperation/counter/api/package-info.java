/** Counters as JSON. */
@NullMarked
package org.spona.cooperation.counter.api;

import org.jspecify.annotations.NullMarked;
