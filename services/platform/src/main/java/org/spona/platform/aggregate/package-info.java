/** What all aggregates have in common: an identity chosen by whoever makes them, versions, and an owner. */
@NullMarked
package org.spona.platform.aggregate;

import org.jspecify.annotations.NullMarked;
