/** What members is told of municipalities that the directory lacks. */
@NullMarked
package org.spona.knowledge.exchange.messaging;

import org.jspecify.annotations.NullMarked;
