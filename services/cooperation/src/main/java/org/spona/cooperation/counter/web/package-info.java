/** Pages of counters. */
@NullMarked
package org.spona.cooperation.counter.web;

import org.jspecify.annotations.NullMarked;
