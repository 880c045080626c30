/** A request as the rest of the gateway sees it. */
@NullMarked
package org.spona.gateway.request;

import org.jspecify.annotations.NullMarked;
