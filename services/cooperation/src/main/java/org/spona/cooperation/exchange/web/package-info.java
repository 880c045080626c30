/** Pages of the exchange of expertise and visits. */
@NullMarked
package org.spona.cooperation.exchange.web;

import org.jspecify.annotations.NullMarked;
