/** The exchange of expertise and visits as JSON. */
@NullMarked
package org.spona.cooperation.exchange.api;

import org.jspecify.annotations.NullMarked;
