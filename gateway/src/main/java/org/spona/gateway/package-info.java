/** The edge of Spona: sign-in, routing, limits and headers; no business rule. */
@NullMarked
package org.spona.gateway;

import org.jspecify.annotations.NullMarked;
