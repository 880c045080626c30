/** What municipalities are told of imports about them. */
@NullMarked
package org.spona.knowledge.exchange.notice;

import org.jspecify.annotations.NullMarked;
